// Files dropped anywhere on the window, or chosen, are sent one by one: what has
// arrived is in the case, the rest can be cancelled, and what was refused for
// the moment can be tried again.
import { exchange, say, send } from "./swap.js";

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
  for (const [i, file] of files.entries()) {
    if (cancelled) break;
    progress(words, i + 1, files.length, () => { cancelled = true; });
    const body = new FormData();
    body.append("intake", name);
    body.append("files", file, file.name);
    try {
      last = await send(words.upload, { method: "POST", body });
      if (!last.ok) batch.files.push(file);
    } catch {
      batch.files.push(file);
      break;
    }
  }
  document.getElementById("did").replaceChildren();
  if (!last) return say(document.body.dataset.gone);
  if (!document.getElementById("documents")) return location.assign(last.address);
  exchange(last.page, ["#documents", "nav.rail"]);
  for (const file of files) if ([...document.querySelectorAll("#intake .wrong")].some(mark => mark.closest("li").textContent.startsWith(file.name))) batch.files.push(file);
  for (const retry of document.querySelectorAll("[data-retry]")) retry.hidden = batch.files.length === 0;
  say(document.querySelector("#intake p")?.textContent);
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
