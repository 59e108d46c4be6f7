// Single keys, matched by letter when the letter is Latin and by the key's place
// otherwise, so that they work under an Arabic layout. An element says its keys
// in data-key ("j", "shift+j", "g d"); pressing them focuses a field or clicks
// the rest. Modules register their own keys with on().

const own = new Map(); // keys -> function
let before = ""; // the first key of a sequence, for a second and a half
let timer = 0;

// nameOf is the key's name: "j", "shift+j", "enter", "ctrl+enter", "/", "?".
export function nameOf(event) {
  let key = event.key;
  if (/^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(key)) key = event.code.slice(3);
  else if (/^Digit[0-9]$/.test(event.code) && !/^[0-9]$/.test(key) && !event.shiftKey) key = event.code.slice(5);
  else if (event.code === "Slash" && !/^[\x20-\x7e]$/.test(key)) key = event.shiftKey ? "?" : "/";
  else if (event.code === "BracketLeft" && !/^[\x20-\x7e]$/.test(key)) key = "[";
  else if (event.code === "BracketRight" && !/^[\x20-\x7e]$/.test(key)) key = "]";
  // Under an Arabic layout the slash key types ظ and shift with it types ؟.
  if (key === "؟") key = "?";
  key = key.toLowerCase();
  const shift = event.shiftKey && (/^[a-z]$/.test(key) || key.length > 1);
  return (event.ctrlKey || event.metaKey ? "ctrl+" : "") + (event.altKey ? "alt+" : "") + (shift ? "shift+" : "") + key;
}

// typing reports whether keys belong to the element that has the focus.
export function typing(target) {
  return target.closest?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]") != null;
}

export function on(keys, act) {
  own.set(keys, act);
}

// singleKeys reports whether keys without Ctrl are switched on.
const singleKeys = () => document.documentElement.hasAttribute("data-keys");

export function listen() {
  document.addEventListener("keydown", event => {
    if (event.isComposing || event.defaultPrevented) return;
    const name = nameOf(event);
    if (["shift", "control", "alt", "meta"].includes(event.key.toLowerCase())) return;
    const control = name.startsWith("ctrl+");
    if (name === "escape") { before = ""; return back(event); }
    if (typing(event.target) && !control) return;
    if (!control && name.length <= 7 && !["enter", "tab"].includes(name) && !singleKeys()) return;
    if (document.querySelector("dialog:modal")) return;
    const names = before ? [before + " " + name] : [name];
    for (const keys of names) {
      if (run(keys, event)) { before = ""; return; }
    }
    before = "";
    clearTimeout(timer);
    if (starts(name)) {
      before = name;
      event.preventDefault();
      timer = setTimeout(() => { before = ""; }, 1500);
    }
  });
}

function starts(name) {
  if (document.querySelector(`[data-key^="${CSS.escape(name)} "]`)) return true;
  return [...own.keys()].some(keys => keys.startsWith(name + " "));
}

function run(keys, event) {
  const act = own.get(keys);
  if (act && act(event) !== false) { event.preventDefault(); return true; }
  const element = document.querySelector(`[data-key="${CSS.escape(keys)}"]:not(:disabled)`);
  if (!element || element.closest("[hidden], dialog:not([open])")) return false;
  event.preventDefault();
  if (element.matches("input, textarea, select")) { element.focus(); element.select?.(); } else element.click();
  return true;
}

// back leaves the field, so that single keys work again.
function back(event) {
  if (document.querySelector("dialog:modal, :popover-open")) return; // the browser closes those
  const act = own.get("escape");
  if (typing(event.target)) event.target.blur();
  else if (act) act(event);
}
