// Files dropped anywhere on the window, or chosen, are sent a few at a time: what has
// arrived is in the case, the rest can be cancelled, and what did not arrive, or
// the program failed at, can be tried again.
import { exchange, send } from "./swap.js";
import { ended, say } from "./toast.js";

let batch = { name: "", files: [] };

export function takeFiles() {
  const hint = document.getElementById("drop-words");
  if (!hint) return;
  const page = document.documentElement;
  const hasFiles = event => [...event.dataTransfer?.types ?? []].includes("Files");
  page.dataset.drop = hint.dataset.drop;
  addEventListener("dragover", event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    page.classList.add("dropping");
  });
  addEventListener("dragleave", event => { if (!event.relatedTarget) page.classList.remove("dropping"); });
  addEventListener("drop", async event => {
    page.classList.remove("dropping");
    if (!hasFiles(event)) return;
    event.preventDefault();
    bringIn(await filesOf(event.dataTransfer));
  });
  document.addEventListener("change", event => {
    if (!event.target.matches("#upload input[type=file]")) return;
    bringIn([...event.target.files]);
  });
  document.addEventListener("click", event => {
    const retry = event.target.closest?.("[data-retry]");
    if (retry && retry.dataset.retry === batch.name) bringIn(batch.files, batch.name);
  });
}

// filesOf are the dropped files, folders walked.
async function filesOf(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some(entry => entry.isDirectory)) return [...transfer.files];
  const files = [];
  const walk = async entry => {
    if (entry.isFile) {
      files.push(await new Promise((give, fail) => entry.file(give, fail)));
      return;
    }
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((give, fail) => reader.readEntries(give, fail));
      if (!some.length) break;
      for (const one of some) await walk(one);
    }
  };
  for (const entry of entries) await walk(entry);
  return files.filter(file => !file.name.startsWith("."));
}

async function bringIn(files, name = crypto.randomUUID().slice(0, 16)) {
  if (!files.length) return;
  batch = { name, files: [] };
  const words = document.getElementById("drop-words").dataset;
  let cancelled = false;
  let last = null;
  let sent = 0;
  for (const some of loads(files)) {
    if (cancelled) break;
    progress(words, sent + 1, files.length, () => { cancelled = true; });
    const body = new FormData();
    for (const file of some) body.append("files", file, file.name);
    try {
      last = await send(`${words.upload}?intake=${name}`, { method: "POST", body });
      if (!last.ok) batch.files.push(...some);
    } catch {
      batch.files.push(...files.slice(sent));
      break;
    }
    sent += some.length;
  }
  document.getElementById("did").replaceChildren();
  const left = cancelled && sent < files.length ? words.cancelled.replace("{0}", files.length - sent) : "";
  if (!last) return left ? say(left) : ended();
  if (!document.getElementById("documents")) return location.assign(last.address);
  exchange(last.page, ["#documents", "nav.rail"]);
  for (const file of files) if ([...document.querySelectorAll("#intake [data-failed]")].some(mark => mark.closest("li").textContent.startsWith(file.name))) batch.files.push(file);
  for (const retry of document.querySelectorAll("[data-retry]")) retry.hidden = batch.files.length === 0;
  say([left, document.querySelector("#intake p")?.textContent].filter(Boolean).join(" "));
}

// loads are the files of one request each: a few, so that cancelling is prompt,
// but not one by one, since reports that arrive together are stored faster.
function loads(files) {
  const all = [];
  let size = 0;
  for (const file of files) {
    if (!all.length || all.at(-1).length === 16 || size + file.size > 1 << 20) {
      all.push([]);
      size = 0;
    }
    all.at(-1).push(file);
    size += file.size;
  }
  return all;
}

function progress(words, n, of, cancel) {
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.setAttribute("role", "status");
  const text = document.createElement("span");
  text.textContent = words.progress.replace("{0}", n).replace("{1}", of);
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: words.cancel });
  button.addEventListener("click", cancel);
  toast.append(text, button);
  document.getElementById("did").replaceChildren(toast);
}
