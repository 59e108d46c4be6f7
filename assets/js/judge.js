// Judging suggestions by key: J and K go to the next and the previous one, A
// accepts it, X dismisses it, Enter opens it. What can be judged carries data-judge; its buttons
// say in data-act which key they answer.
import { on } from "./keys.js";

const list = () => [...document.querySelectorAll("[data-judge]")].filter(one => outermost(one).offsetParent !== null);
const fold = one => one.parentElement.closest("details:not([open])");
const here = () => document.activeElement?.closest("[data-judge]");

// outermost is the one itself, or the fold that it lies in with all its folds.
function outermost(one) {
  for (let around; (around = fold(one)); ) one = around;
  return one;
}

// show opens what the one lies folded in, and takes the focus there.
function show(one) {
  for (let around; (around = fold(one)); ) around.open = true;
  one.focus();
  one.scrollIntoView({ block: "nearest" });
}

function go(step) {
  const all = list();
  if (!all.length) return false;
  const at = all.indexOf(here());
  if (step > 0 && at >= 0 && all[at] === arrived) step = 0; // it is the next one already
  arrived = null;
  const to = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
  show(all[to]);
}

function act(key) {
  const one = here() ?? list()[0];
  const button = one?.querySelector(`[data-act="${key}"]`);
  if (!button) return false;
  if (button.matches("summary")) { // it asks why first
    button.parentElement.open = true;
    button.parentElement.querySelector("textarea").focus();
    return;
  }
  place = list().indexOf(one);
  arrived = null;
  button.click();
}

let place = -1; // of the suggestion that was judged, for the next one to take the focus
let arrived = null; // the one that took it, until one moves

on("j", () => go(1));
on("k", () => go(-1));
on("enter", () => {
  const one = document.activeElement;
  const link = one?.matches("[data-judge]") && one.querySelector("a.q, a.quoted, a.party");
  if (!link) return false;
  link.click();
});
on("a", () => act("a"));
on("x", () => act("x"));

document.addEventListener("swapped", () => {
  if (place < 0) return;
  const all = list();
  if (all.length) {
    const next = all[Math.min(place, all.length - 1)];
    show(next);
    arrived = next;
  }
  place = -1;
});
