// What is written into a form stays in this browser until the program says that it
// is stored: after a reload, or when the page was left, the form offers it again.
// It does not put it back unasked, for the file may hold something else by now.
// Forms that save themselves have drafts.js.
//
// Each tab has a draft of its own for a form, and says that it has the form open by a
// lock of the draft's name. A draft without one is offered in any tab that opens the
// form: it is of a tab that is gone, or that shows another page.
import { entries, read, write } from "./stored.js";

const prefix = "typed:";
const forms = () => document.querySelectorAll("form[data-keeps]");
const nameOf = form => [document.body.dataset.case, form.getAttribute("action"), form.dataset.keeps].join(" ");
const keyOf = form => `${prefix}${tab} ${nameOf(form)}`;
const readAt = key => read(key, "fields");
const kept = form => readAt(keyOf(form));

// The tab's own id is out of its store while a page is shown: a copy of the tab has another one.
const tab = sessionStorage.getItem("tab") ?? crypto.randomUUID();
sessionStorage.removeItem("tab");
addEventListener("pagehide", () => sessionStorage.setItem("tab", tab));

const offerIn = form => form.querySelector(":scope > .kept");
const refused = form => form.querySelector(".wrong, [role=alert]") !== null; // it holds what was written

const ticks = field => field.type === "checkbox" || field.type === "radio";
const valueOf = field => ticks(field) ? field.checked : field.value;
const drawn = field => {
  if (ticks(field)) return field.defaultChecked;
  if (!field.matches("select")) return field.defaultValue;
  return ([...field.options].find(option => option.defaultSelected) ?? field.options[0])?.value;
};

// fieldsOf are the fields that a person fills, by their names and places among those of one name.
function fieldsOf(form) {
  const fields = new Map(), seen = {};
  for (const field of form.elements) {
    if (!field.name || !field.matches("input:not([type=hidden], [type=file]), select, textarea")) continue;
    seen[field.name] = (seen[field.name] ?? 0) + 1;
    fields.set(`${field.name} ${seen[field.name]}`, field);
  }
  return fields;
}

const versionOf = form => form.elements.version?.value ?? "";

function keep(form) {
  const before = kept(form);
  const undecided = offerIn(form)?.dataset.key === keyOf(form) || refused(form);
  const fields = undecided ? { ...before?.fields } : {};
  for (const [name, field] of fieldsOf(form)) if (valueOf(field) !== drawn(field)) fields[name] = valueOf(field);
  if (!Object.keys(fields).length) return localStorage.removeItem(keyOf(form));
  try {
    write(keyOf(form), { id: before?.id ?? crypto.randomUUID(), fields, version: versionOf(form) });
  } catch { /* the browser has no room for so much */ }
}

// open are the names of the drafts of forms that tabs have open.
const open = async () => (await navigator.locks.query()).held.map(lock => lock.name);
const held = new Set(); // those of this page

function hold(form) {
  const key = keyOf(form);
  if (!held.has(key)) navigator.locks.request(key, () => new Promise(() => {})); // until the page is left
  held.add(key);
}

// free reports whether this form may offer a draft: it is its own, or that of no open form.
const free = async (form, key) => key === keyOf(form) || !(await open()).includes(key);

// offer has a form ask what is to become of what was written into it and not stored:
// in this tab, or else in one that does not show it any more, the last of them.
async function offer(form) {
  const others = entries(prefix, "fields").filter(([key]) => key.slice(key.indexOf(" ") + 1) === nameOf(form));
  const rank = ([key, { at }]) => key === keyOf(form) ? Infinity : at;
  for (const [key, draft] of others.sort((a, b) => rank(b) - rank(a))) {
    if (!await free(form, key)) continue;
    if (refused(form) || offerIn(form)) return;
    const fields = [...fieldsOf(form)].filter(([name]) => name in draft.fields);
    if (fields.every(([name, field]) => drawn(field) === draft.fields[name])) {
      localStorage.removeItem(key);
      continue;
    }
    if (fields.every(([name, field]) => valueOf(field) === draft.fields[name])) return; // the browser has put it back
    form.prepend(document.getElementById("kept").content.cloneNode(true));
    offerIn(form).dataset.key = key;
    return;
  }
}

// putBack writes a draft into its form, under what has been written there since.
function putBack(form, key, draft) {
  const fields = { ...draft.fields, ...key !== keyOf(form) && kept(form)?.fields };
  for (const turn of ["choices", "words"]) { // a choice may write words of its own
    for (const [name, field] of fieldsOf(form)) {
      if (!(name in fields)) continue;
      if (ticks(field)) field.checked = fields[name]; else field.value = fields[name];
      if (turn === "choices") field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
  keep(form);
  if (key !== keyOf(form)) localStorage.removeItem(key);
}

// carry puts what is being typed into a form that came in the place of its own, because
// something beside it was done: it is still of the same version.
function carry() {
  for (const form of forms()) {
    const draft = kept(form);
    if (draft && !refused(form) && draft.version === versionOf(form)) putBack(form, keyOf(form), draft);
  }
}

// decide does with the draft that a form offers what the person says, unless its
// own tab has it open again.
async function decide(form, back) {
  const { key } = offerIn(form).dataset;
  const mine = await free(form, key);
  offerIn(form)?.remove();
  const draft = mine && readAt(key);
  if (draft && back) {
    putBack(form, key, draft);
    return fieldsOf(form).get(Object.keys(draft.fields)[0])?.focus();
  }
  if (draft) localStorage.removeItem(key);
  keep(form);
}

// forget leaves out what the program says it has stored.
function forget() {
  const stored = document.cookie.split("; ").map(cookie => cookie.split("=")).filter(([name]) => name.endsWith("-stored")).map(([, id]) => id);
  for (const [key, { id }] of entries(prefix, "fields")) {
    if (stored.includes(id)) localStorage.removeItem(key);
  }
}

// offers has every form offer what is kept for it.
function offers() {
  for (const form of forms()) {
    hold(form);
    offer(form);
  }
}

export function keepForms() {
  for (const event of ["input", "change"]) {
    document.addEventListener(event, ({ target }) => target.form?.matches("form[data-keeps]") && keep(target.form));
  }
  document.addEventListener("submit", ({ target: form }) => {
    const draft = form.matches("form[data-keeps]") && kept(form);
    if (!draft) return;
    let name = form.querySelector("input[name=kept]");
    if (!name) form.append(name = Object.assign(document.createElement("input"), { type: "hidden", name: "kept" }));
    name.value = draft.id;
  }, true);
  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.(".kept button");
    if (button) decide(button.form, button.hasAttribute("data-put-back"));
  });
  document.addEventListener("swapped", () => {
    forget();
    carry();
    offers();
  });
  forget();
  offers();
}
