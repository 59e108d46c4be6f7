// What is written into a form stays in this browser until the program says that it
// is stored: after a reload, or when the page was left, the form offers it again.
// It does not put it back unasked, for the file may hold something else by now.
// Forms that save themselves have drafts.js.

const prefix = "typed:";
const forms = () => document.querySelectorAll("form[data-keeps]");
const keyOf = form => [prefix + document.body.dataset.case, form.getAttribute("action"), form.dataset.keeps].join(" ");
const kept = form => JSON.parse(localStorage.getItem(keyOf(form)) ?? "null");
const forget = form => localStorage.removeItem(keyOf(form));
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

function keep(form) {
  const before = kept(form);
  const fields = offerIn(form) || refused(form) ? { ...before?.fields } : {};
  for (const [name, field] of fieldsOf(form)) if (valueOf(field) !== drawn(field)) fields[name] = valueOf(field);
  if (!Object.keys(fields).length) return forget(form);
  try {
    localStorage.setItem(keyOf(form), JSON.stringify({ id: before?.id ?? crypto.randomUUID(), fields }));
  } catch { /* the browser has no room for so much */ }
}

// offer has a form ask what is to become of what was written into it and not stored.
function offer(form) {
  const draft = kept(form);
  if (!draft || refused(form) || offerIn(form)) return;
  const fields = [...fieldsOf(form)].filter(([name]) => name in draft.fields);
  if (fields.every(([name, field]) => drawn(field) === draft.fields[name])) return forget(form);
  if (fields.every(([name, field]) => valueOf(field) === draft.fields[name])) return; // the browser has put it back
  form.prepend(document.getElementById("kept").content.cloneNode(true));
}

function putBack(form) {
  const { fields } = kept(form);
  offerIn(form).remove();
  for (const turn of ["choices", "words"]) { // a choice may write words of its own
    for (const [name, field] of fieldsOf(form)) {
      if (!(name in fields)) continue;
      if (ticks(field)) field.checked = fields[name]; else field.value = fields[name];
      if (turn === "choices") field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
  keep(form);
  fieldsOf(form).get(Object.keys(fields)[0])?.focus();
}

// settle forgets what the program says it has stored, and offers the rest.
function settle() {
  const stored = document.cookie.split("; ").map(cookie => cookie.split("=")).filter(([name]) => name.endsWith("-stored")).map(([, id]) => id);
  for (const key of Object.keys(localStorage).filter(key => key.startsWith(prefix))) {
    if (stored.includes(JSON.parse(localStorage.getItem(key)).id)) localStorage.removeItem(key);
  }
  for (const form of forms()) offer(form);
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
    if (!button) return;
    const form = button.form;
    if (button.hasAttribute("data-put-back")) return putBack(form);
    offerIn(form).remove();
    forget(form);
    keep(form);
  });
  document.addEventListener("swapped", settle);
  settle();
}
