// Single keys, matched by letter when the letter is Latin and by the key's place
// otherwise, so that they work under an Arabic layout. An element says its keys
// in data-key ("j", "shift+j", "g d"); pressing them focuses a field or clicks
// the rest. Modules register their own keys with on().

const own = new Map(); // keys -> { act, when }
const patience = 1200; // milliseconds until a sequence that could go on is taken as it is
let before = ""; // the keys of a sequence so far
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

// on registers keys for a module; act answers false when the keys were not for it.
export function on(keys, act, when = () => true) {
  own.set(keys, { act, when });
}

// singleKeys reports whether keys without Ctrl are switched on.
const singleKeys = () => document.documentElement.hasAttribute("data-keys");

export function listen() {
  document.addEventListener("keydown", event => {
    if (event.isComposing || event.defaultPrevented || ["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
    const name = nameOf(event);
    if (name === "escape") { forget(); return back(event); }
    if (typing(event.target) && !name.startsWith("ctrl+")) return;
    if (name.split("+").pop().length <= 1 && !name.startsWith("ctrl+") && !singleKeys()) return;
    if (document.querySelector("dialog:modal")) return;
    press(name, event);
  });
}

// press goes one key further in a sequence. A sequence that is whole and could
// also go on ("g b" goes to the board, "g b 2" is a grade) waits a moment.
function press(name, event) {
  clearTimeout(timer);
  const keys = before ? `${before} ${name}` : name;
  if (goesOn(keys)) {
    before = keys;
    event.preventDefault();
    timer = setTimeout(() => { forget(); run(keys, event); }, patience);
  } else if (known(keys)) {
    forget();
    if (run(keys, event)) event.preventDefault();
  } else if (before) {
    const whole = before;
    forget();
    if (!run(whole, event)) press(name, event);
  }
}

function forget() {
  before = "";
  clearTimeout(timer);
}

const active = keys => own.get(keys)?.when() === true;
const elementOf = keys => [...document.querySelectorAll(`[data-key="${CSS.escape(keys)}"]:not(:disabled)`)].findLast(element => element.checkVisibility() || element.closest("nav.rail"));
const known = keys => active(keys) || elementOf(keys) !== undefined;
const goesOn = keys => [...own.keys()].some(longer => longer.startsWith(keys + " ") && active(longer))
  || document.querySelector(`[data-key^="${CSS.escape(keys)} "]`) !== null;

function run(keys, event) {
  if (active(keys) && own.get(keys).act(event) !== false) return true;
  const element = elementOf(keys);
  if (!element) return false;
  element.closest("details")?.setAttribute("open", "");
  if (element.matches("input, textarea, select")) { element.focus(); element.select?.(); }
  else {
    if (element.matches("[commandfor]")) element.focus(); // where the dialog gives the focus back
    element.click();
  }
  return true;
}

// back leaves the field, so that single keys work again.
function back(event) {
  if (document.querySelector("dialog:modal, :popover-open")) return; // the browser closes those
  const field = event.target;
  const asked = field.closest?.("details.edit[open]");
  if (asked) { // a question that is answered by not answering it
    asked.open = false;
    asked.querySelector("summary").focus();
  } else if (typing(field)) {
    field.dispatchEvent(new Event("leave", { bubbles: true }));
    field.blur();
    (field.closest("[data-judge]") ?? document.getElementById("text") ?? document.getElementById("main"))?.focus({ preventScroll: true });
  } else own.get("escape")?.act(event);
}
