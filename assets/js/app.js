// The browser's part of every page: dialogs where the browser is older than its
// invoker commands, the presence that keeps the program alive, and the modules
// for swapped fragments, single keys and name lookup. Pages work without any of it.
import { listen } from "./keys.js";
import { swapForms, send } from "./swap.js";
import { answers, ended, fade } from "./toast.js";
import { sendRest } from "./drafts.js";
import { lookUp } from "./combobox.js";
import { takeFiles } from "./drop.js";
import { keepForms } from "./kept.js";

document.documentElement.classList.add("scripted");
document.cookie = "js=1; path=/; max-age=31536000; SameSite=Strict";
document.querySelector("nav.rail [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" }); // the rail may scroll
listen();
swapForms();
lookUp();
takeFiles();
sendRest((address, body) => send(address, { method: "POST", swap: "#inspector", body }), document.getElementById("reader")?.dataset.document);

// A page that the browser kept and shows again may be older than the file.
addEventListener("pageshow", event => event.persisted && location.reload());

// Without invoker commands a button opens and closes its dialog by hand.
if (!("commandForElement" in HTMLButtonElement.prototype)) {
  document.addEventListener("click", event => {
    const button = event.target.closest("button[commandfor]");
    const dialog = button && document.getElementById(button.getAttribute("commandfor"));
    if (!dialog) return;
    button.getAttribute("command") === "close" ? dialog.close() : dialog.showModal();
  });
}

// A choice that stands for words of its own writes them into their fields.
document.addEventListener("change", event => {
  const fills = event.target.selectedOptions?.[0]?.dataset.fills;
  for (const [name, words] of Object.entries(fills ? JSON.parse(fills) : {})) event.target.form.elements[name].value = words;
});

// A tab says that it is still there; the program ends itself when none has for ten minutes.
// The answer names the open case: a tab of another one leaves, before it writes into the wrong case.
async function presence() {
  try {
    const answer = await fetch(document.body.dataset.presence, { method: "POST" });
    if (answer.status === 401 || answer.status === 410) throw new Error("gone");
    answers();
    if ((answer.headers.get("X-Case") ?? "") !== document.body.dataset.case) location.replace("/");
  } catch {
    ended();
  }
}
setInterval(presence, 60_000);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && presence());

const toast = document.querySelector("#did .toast");
if (toast) fade(toast);

// What is scrolled to keeps clear of the question above it, however many lines that has.
const heads = new ResizeObserver(all => {
  for (const { target } of all) target.closest("main")?.style.setProperty("--head", `${target.offsetHeight}px`);
});
function measureHead() {
  heads.disconnect();
  const head = document.querySelector("main .asking");
  if (head) heads.observe(head);
}
measureHead();
document.addEventListener("swapped", measureHead);

// How long ago the last change was, in the words of the page's language.
function ago() {
  const last = document.querySelector("time[data-ago]");
  if (!last) return;
  const seconds = (Date.now() - Date.parse(last.dateTime)) / 1000;
  const words = new Intl.RelativeTimeFormat(document.documentElement.lang + "-u-nu-" + document.body.dataset.digits, { numeric: "auto" });
  const [unit, length] = [["day", 86400], ["hour", 3600], ["minute", 60]].find(([, length]) => seconds >= length) ?? ["second", Infinity];
  last.textContent = words.format(-Math.floor(seconds / length), unit);
  last.title = last.dateTime;
}
ago();
setInterval(ago, 30_000);
document.addEventListener("swapped", ago);
keepForms();
