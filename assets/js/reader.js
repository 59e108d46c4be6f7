// The reader: puts the sheet, the marks, the inspector, the caret and the keys
// together.
import { on } from "./keys.js";
import { exchange, ofCase, send } from "./swap.js";
import { ended, problemOf, say, tell } from "./toast.js";
import { Sheet } from "./sheet.js";
import { Marks } from "./marks.js";
import { Inspector } from "./inspector.js";
import { Drafts, newID } from "./drafts.js";
import { Caret } from "./caret.js";
import { picked } from "./selection.js";

const reader = document.getElementById("reader");
const address = reader.dataset;
const phrases = document.getElementById("phrases").dataset;
const card = document.getElementById("picked");
const which = document.getElementById("which");
const sheet = new Sheet(document.getElementById("text"));
const marks = new Marks(sheet, JSON.parse(document.getElementById("marks").textContent));
const drafts = new Drafts(address.document);
let selected = null; // the words last selected: { start, end, words }
let letters = false;
let arrived = ""; // the suggestion that was gone on to when another one was judged, until one moves

const inspector = new Inspector({
  marks, drafts, phrases, shortened,
  drawn(id) {
    marks.choose(id);
    showAnchors();
  },
  async reopen(id) {
    const mark = marks.all.get(id);
    if (mark) await open(mark);
  },
});

const formOf = mark => `${mark.kind === "claim" ? address.claim : address.highlight}/${mark.id}/form`;

// --- opening marks

async function open(mark, { scroll = true } = {}) {
  arrived = "";
  marks.choose(mark.id);
  if (scroll) sheet.show(mark.spans[0][0]);
  const from = mark.kind === "claim" ? formOf(mark) : `${address.outline}?highlight=${mark.id}`;
  await inspector.open(from);
  if (scroll) sheet.show(mark.spans[0][0]); // what stands beside the text may have covered it, where there is little room
  const query = new URLSearchParams({ [mark.kind]: mark.id });
  history.replaceState(null, "", `${location.pathname}?${query}`);
}

function step(by, only = () => true) {
  const all = marks.ordered().filter(mark => mark.kind === "claim" && only(mark));
  if (!all.length) return false;
  const current = marks.chosen || inspector.id; // the form of what was chosen last may be on its way
  const here = marks.all.get(current)?.spans[0][0] ?? (by > 0 ? -1 : Infinity);
  const at = all.findIndex(mark => mark.id === current);
  const next = at >= 0 ? all[at + by] : by > 0 ? all.find(mark => mark.spans[0][0] > here) ?? all[0] : all.findLast(mark => mark.spans[0][0] < here);
  if (next) open(next);
  sheet.element.focus({ preventScroll: true });
  return true;
}

function choose(found, x, y) {
  which.replaceChildren(...found.map(mark => {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("role", "menuitem");
    const words = document.createElement("bdi");
    words.className = "quote";
    words.lang = address.lang;
    words.dir = sheet.element.dir;
    words.textContent = mark.words;
    button.append(words);
    button.addEventListener("click", () => { which.hidePopover(); open(mark, { scroll: false }); });
    return button;
  }));
  which.showPopover();
  const box = which.getBoundingClientRect();
  which.style.inset = "auto";
  which.style.left = `${Math.max(8, Math.min(x, innerWidth - box.width - 8))}px`;
  which.style.top = `${Math.max(8, Math.min(y + 14, innerHeight - box.height - 8))}px`;
  which.querySelector("button").focus();
}

sheet.element.addEventListener("click", event => {
  if (!getSelection().isCollapsed) return;
  const place = sheet.at(event.clientX, event.clientY);
  const found = place === null ? [] : marks.under(place);
  if (found.length === 1) open(found[0], { scroll: false });
  else if (found.length > 1) choose(found, event.clientX, event.clientY);
});

document.addEventListener("click", event => {
  const link = event.target.closest?.("[data-open]");
  if (link && marks.all.has(link.dataset.open) && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    open(marks.all.get(link.dataset.open));
  }
});

// --- selecting words

document.addEventListener("keydown", event => { if (event.key === "Alt") letters = true; }, true);
document.addEventListener("mousedown", event => { letters = event.altKey; }, true);
document.addEventListener("mouseup", event => { if (event.altKey !== letters) { letters = event.altKey; selectionChanged(); } }, true);

let frame = 0;
function selectionChanged() {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(readSelection);
}

function readSelection() {
  cancelAnimationFrame(frame);
  const selection = getSelection();
  const inText = selection.rangeCount && sheet.element.contains(selection.anchorNode);
  const span = picked(sheet, selection, { lang: address.lang, letters });
  if (span) select({ ...span, words: sheet.words(span.start, span.end) });
  else if (inText && selection.isCollapsed) select(null);
}
document.addEventListener("selectionchange", selectionChanged);

function select(span) {
  selected = span;
  inspector.picked = span;
  marks.pick(span);
  card.hidden = !span;
  if (span) card.querySelector("blockquote").textContent = shortened(span.words, 400);
  showAnchors();
}

// shortened is the beginning of many words: it ends behind a word, never in a number or behind one.
// Of a word that is too long alone it is the first letters.
function shortened(words, most) {
  if (words.length <= most) return words;
  let end = 0;
  for (const { index, segment, isWordLike } of new Intl.Segmenter(address.lang, { granularity: "word" }).segment(words)) {
    if (index + segment.length >= most) break;
    if (isWordLike && !/\p{Nd}/u.test(segment)) end = index + segment.length;
  }
  return (words.slice(0, end) || lettersOf(words, most)) + "…";
}

// lettersOf are so many units of a text at most, whole letters with their marks.
function lettersOf(words, most) {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(address.lang, { granularity: "grapheme" }).segment(words)) {
    if (index + segment.length >= most) break;
    end = index + segment.length;
  }
  return words.slice(0, end);
}

function showAnchors() {
  for (const button of document.querySelectorAll("[data-anchor]")) button.hidden = !selected;
  for (const button of card.querySelectorAll("[data-pick=span], [data-pick=claimant]")) button.disabled = !document.getElementById("claim");
}

function done() {
  getSelection().removeAllRanges();
  select(null);
}

// told asks the program, and gives null when it does not answer.
const told = (to, options) => fetch(to, options).catch(() => null);

// --- marking

async function mark(kind, span) {
  await inspector.settle();
  const id = newID();
  const to = kind === "claim" ? address.claims : address.highlights;
  const body = new URLSearchParams({ id, span: `${span.start}-${span.end}` });
  drafts.keep(id, to, body);
  marks.put([{ id, kind, act: "asserts", status: "confirmed", spans: [[span.start, span.end]], words: span.words }]);
  const restart = caret.on ? span.end : null;
  done();
  if (restart !== null) caret.enter(restart);
  try {
    const { ok, page } = await inspector.ask(to, { method: "POST", body });
    if (!ok) throw new Error("refused");
    drafts.drop(id, body);
    inspector.adopt(page);
    say((kind === "claim" ? phrases.marked : phrases.highlighted).replace("{0}", () => `\u2068${shortened(span.words, 120)}\u2069`));
    history.replaceState(null, "", `${location.pathname}?${kind}=${id}`);
  } catch {
    say(phrases.offline);
    setTimeout(() => inspector.resend(), 4000);
  }
}

const acts = {
  claim: span => mark("claim", span),
  highlight: span => mark("highlight", span),
  span(span) {
    const form = document.getElementById("claim");
    if (!form) return;
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "span", value: `${span.start}-${span.end}` }));
    done();
    inspector.save();
  },
  claimant(span) {
    if (!document.getElementById("claim")) return;
    inspector.anchor("claimant_span", span);
    done();
  },
  async grey(span) {
    const answer = await told(address.grey, { method: "POST", headers: { "X-Swap": "#text", ...ofCase() }, body: new URLSearchParams({ span: `${span.start}-${span.end}` }) });
    if (!answer?.ok) return say(phrases.offline);
    dim((await answer.json() ?? []).map(g => [g.start, g.end]));
    done();
    say(phrases.greyed);
  },
};

card.addEventListener("click", event => {
  const button = event.target.closest("[data-pick]");
  if (button && selected) acts[button.dataset.pick](selected);
});
card.addEventListener("mousedown", event => event.preventDefault()); // the selection stays

// dim greys out the lines that lie in the spans, and only those.
function dim(spans) {
  for (const [i, line] of sheet.lines.entries()) {
    const start = sheet.starts[i], end = start + sheet.of(line).length;
    line.classList.toggle("grey", end > start && spans.some(([from, to]) => from <= start && end <= to));
  }
}

// --- judging suggestions, deleting, undoing

document.addEventListener("submit", async event => {
  const { target: form, submitter } = event;
  if (form.hasAttribute("data-walk") || form.closest("#did")) {
    event.preventDefault();
    await inspector.settle();
    let page;
    try {
      ({ page } = await send(form.getAttribute("action"), { method: "POST", swap: "#did", body: new URLSearchParams(new FormData(form)) }));
    } catch {
      return ended();
    }
    const toast = page.querySelector("#did .toast");
    exchange(page, []);
    if (!toast) say(problemOf(page));
    await refresh(toast?.dataset.claim);
  } else if (form.id === "claim" && submitter?.dataset.judge) {
    event.preventDefault();
    judge(submitter.dataset.judge, submitter.getAttribute("formaction"));
  } else if (submitter?.hasAttribute("data-delete")) {
    event.preventDefault();
    const id = inspector.id;
    const { ok, page } = await inspector.ask(submitter.getAttribute("formaction"), { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!ok) return say(phrases.offline);
    drafts.drop(id);
    marks.remove(id);
    inspector.adopt(page);
    exchange(page, []);
    history.replaceState(null, "", location.pathname);
  }
});

async function judge(status, to) {
  const id = inspector.id;
  await inspector.settle();
  let ok = false, page;
  try {
    ({ ok, page } = await inspector.ask(to, { method: "POST", body: new URLSearchParams({ status }) }));
  } catch {
    // the program does not answer
  }
  if (!ok) return say(phrases.offline);
  drafts.drop(id);
  const mark = marks.all.get(id);
  const stays = marks.chosen === id; // nothing else was gone to meanwhile
  const next = marks.ordered().filter(m => m.status === "suggested" && m.id !== id).find(m => !mark || m.spans[0][0] >= mark.spans[0][0]);
  if (status === "dismissed") marks.remove(id);
  else if (mark) marks.put([{ ...mark, status }]);
  if (stays && next) {
    const opening = open(next);
    arrived = next.id;
    await opening;
  } else if (stays) await inspector.open(status === "dismissed" ? address.outline : formOf({ kind: "claim", id }));
  tell(page);
}

// refresh draws everything anew after the history was walked, and opens the claim that
// was walked over: what was taken back is looked at again.
async function refresh(walked) {
  const answer = await told(address.marks, { headers: { Accept: "application/json" } });
  if (!answer) return ended();
  if (!answer.ok) return location.reload();
  marks.replace(await answer.json());
  const { ok, page } = await send(location.href, { swap: ".sheet-head" }).catch(() => ({}));
  if (!ok) return ended();
  exchange(page, [".sheet-head"]);
  dim(JSON.parse(document.querySelector(".sheet-head").dataset.grey));
  const back = marks.all.get(walked);
  if (back) return open(back);
  const there = marks.all.get(inspector.id);
  await inspector.open(there?.kind === "claim" ? formOf(there) : there ? `${address.outline}?highlight=${there.id}` : address.outline);
}

// --- keys

const caret = new Caret({
  sheet, marks, button: document.getElementById("caret"),
  said(isOn) {
    reader.classList.toggle("caret-on", isOn);
    say(isOn ? phrases.caret : phrases.nocaret);
  },
});
document.getElementById("caret").addEventListener("click", () => caret.toggle(selected?.start ?? marks.all.get(inspector.id)?.spans[0][0] ?? firstSeen()));

function firstSeen() {
  const top = document.getElementById("main").getBoundingClientRect().top;
  return sheet.starts[Math.max(0, sheet.lines.findIndex(line => line.getBoundingClientRect().bottom > top && line.textContent.trim()))] ?? 0;
}

// focus goes to a field of the claim that is open; where none is, it says what to do.
function focus(id) {
  const field = document.getElementById(id);
  if (!field) return void say(phrases.noclaim);
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  field.select?.();
}

on("enter", event => {
  readSelection();
  if (!selected || event.target.closest("button, a, summary, [role=menuitem]")) return false;
  mark("claim", selected);
});
on("alt+enter", () => {
  const span = picked(sheet, getSelection(), { lang: address.lang, letters: true });
  if (!span) return false;
  mark("claim", { ...span, words: sheet.words(span.start, span.end) });
});
on("j", () => {
  if (!arrived || arrived !== marks.chosen) return step(1);
  arrived = ""; // it is the next one already
  sheet.element.focus({ preventScroll: true });
});
on("k", () => step(-1));
on("e", () => focus("claimant"));
on("n", () => focus("note"));
on("q", () => focus("put-question"));
for (const key of ["t", "a", "x"]) { // their buttons stand beside the claim
  on(key, () => document.querySelector(`[data-key="${key}"], #claim`) ? false : void say(phrases.noclaim));
}
on("ctrl+enter", async () => {
  inspector.finish();
  if (await inspector.save()) step(1);
});
on("[", () => paragraph(-1));
on("]", () => paragraph(1));
on("escape", () => {
  if (caret.on) return caret.leave();
  if (selected) return done();
  return shut();
});

// shut closes the claim and goes back to its words.
async function shut() {
  const mark = marks.all.get(inspector.id);
  if (!inspector.id) return;
  sheet.element.focus({ preventScroll: true });
  history.replaceState(null, "", location.pathname);
  await inspector.open(address.outline);
  if (mark) sheet.show(mark.spans[0][0]);
}
document.addEventListener("click", event => event.target.closest?.("[data-shut]") && shut());
for (const source of "abcdef") {
  for (const info of "123456") {
    on(`g ${source} ${info}`, () => grade(source.toUpperCase(), info), () => document.getElementById("claim") !== null);
  }
}

function grade(source, info) {
  const form = document.getElementById("claim");
  form.querySelector("#source").value = source;
  form.querySelector("#info").value = info;
  inspector.save();
}

let line = -1;
function paragraph(by) {
  const here = caret.on && caret.place !== null ? sheet.lineAt(caret.place) : line;
  for (let i = here + by; i >= 0 && i < sheet.lines.length; i += by) {
    if (!sheet.lines[i].textContent.trim()) continue;
    line = i;
    sheet.show(sheet.starts[i], "center");
    sheet.element.focus({ preventScroll: true });
    if (caret.on) getSelection().collapse(sheet.position(sheet.starts[i]).node, 0);
    return;
  }
}

// --- density: a click goes there

document.getElementById("density").addEventListener("click", event => {
  const box = event.currentTarget.getBoundingClientRect();
  sheet.show(Math.min(sheet.length - 1, Math.floor((event.clientY - box.top) / box.height * sheet.length)), "center");
});

// --- printing: marks as elements while the paper is made

addEventListener("beforeprint", () => {
  for (const [i, line] of sheet.lines.entries()) {
    const start = sheet.starts[i], end = start + sheet.of(line).length;
    const cuts = new Set([start, end]);
    const here = [...marks.all.values()].filter(m => m.spans.some(([s, e]) => s < end && e > start));
    if (!here.length) continue;
    for (const m of here) for (const [s, e] of m.spans) for (const cut of [s, e]) if (cut > start && cut < end) cuts.add(cut);
    const at = [...cuts].sort((a, b) => a - b);
    line.replaceChildren(...at.slice(0, -1).map((from, n) => {
      const words = sheet.words(from, at[n + 1]);
      const over = marks.under(from);
      if (!over.length) return words;
      const element = document.createElement("mark");
      element.className = (over[0].kind === "highlight" ? "highlight" : over[0].status === "suggested" ? "suggested" : over[0].act) + (over.length > 1 ? " overlap" : "");
      element.textContent = words;
      return element;
    }));
  }
});
addEventListener("afterprint", () => {
  for (const line of sheet.lines) if (line.firstElementChild) line.textContent = line.textContent;
  marks.draw();
});

// --- at the start

const asked = new URLSearchParams(location.search);
const first = marks.all.get(asked.get("claim") ?? asked.get("highlight") ?? "");
if (first) sheet.show(first.spans[0][0], "center");
if (address.at) {
  const [start, end] = address.at.split("-").map(Number);
  if (end <= sheet.length) {
    sheet.show(start, "center");
    select({ start, end, words: sheet.words(start, end) });
  }
}
inspector.resend();
reader.dataset.ready = "true";
