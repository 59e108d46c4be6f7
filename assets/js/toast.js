// What was done, and what could not be done, in a sentence over the page and for
// screen readers.

// say tells a screen reader, and anybody, in one sentence what happened.
export function say(words) {
  if (!words) return;
  const toast = show(words);
  setTimeout(() => toast.remove(), 8000);
}

function show(words) {
  document.getElementById("live").textContent = words;
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.textContent = words;
  document.getElementById("did").replaceChildren(toast);
  return toast;
}

let named = ""; // the tab, before its name said that the program has ended

// ended says that the program does not answer any more and what to do about it. That
// stays, and stands in the name of the tab, until it answers again.
export function ended() {
  show(document.body.dataset.gone).dataset.ended = "";
  named ||= document.title;
  document.title = `⚠ ${named}`;
}

// answers takes that back.
export function answers() {
  if (!named) return;
  document.title = named;
  named = "";
  document.querySelector("#did [data-ended]")?.remove();
}

// offer says it, and has buttons that do something about it, each by its label. It
// stays until one of them did, or something else is said.
export function offer(words, acts) {
  const toast = show(words);
  for (const [label, act] of Object.entries(acts)) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: label });
    button.addEventListener("click", async () => { if (await act() !== false) toast.remove(); });
    toast.append(button);
  }
}

// tell says what was done as the page that came has it, with its undo.
export function tell(page) {
  const toast = page.querySelector("#did .toast");
  if (!toast) return;
  document.getElementById("did").replaceChildren(document.adoptNode(toast));
  document.getElementById("live").textContent = toast.querySelector("span")?.textContent ?? "";
  fade(toast);
}

// fade has what was done go away, unless somebody is on it; History and the foot of
// the rail undo it then.
export function fade(toast) {
  setTimeout(() => toast.matches(":hover, :focus-within") ? fade(toast) : toast.remove(), 12_000);
}

// problemOf is what a refused request says, in words.
export function problemOf(page, fallback) {
  return [...page.querySelectorAll("#problem h1, #problem p")].map(part => part.textContent).join(". ").replaceAll("..", ".") || fallback;
}
