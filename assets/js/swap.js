// A form or link with data-swap="#id #other" is answered in place: the page that
// comes back is read and only those elements are exchanged. Without this module
// the same form loads the same page. At most 100 lines, on purpose.
import { ended, problemOf, say, tell } from "./toast.js";

// ofCase says to which case this page belongs, so that nothing of it is written into another one.
export const ofCase = () => ({ "X-Case": document.body.dataset.case });

// stored has the frame say what the case holds and when it was last saved, once
// nothing more is stored for a moment.
let frame = 0;
export function stored() {
  clearTimeout(frame);
  frame = setTimeout(async () => {
    const here = document.querySelector("nav.rail [aria-current]")?.getAttribute("href") ?? "";
    try {
      const { ok, page } = await send(document.body.dataset.rail + "?" + new URLSearchParams({ here }), { swap: "nav.rail" });
      if (ok) exchange(page, ["nav.rail"]);
    } catch {
      // the program does not answer: presence says so
    }
  }, 400);
}

// send posts a form (or gets a link) and gives back the page, parsed, with its status.
export async function send(address, options = {}) {
  const answer = await fetch(address, { ...options, headers: { Accept: "text/html", "X-Swap": options.swap || "all", ...ofCase(), ...options.headers } });
  if (answer.headers.has("X-Go")) { // what this page shows is gone
    location.assign(answer.headers.get("X-Go"));
    return new Promise(() => {});
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (options.method === "POST" && answer.ok && !page.querySelector("nav.rail")) stored();
  return { ok: answer.ok, status: answer.status, address: answer.url, page };
}

// body is what a form sends: the fields, and the button that sent it.
export function body(form, submitter) {
  const data = new FormData(form, submitter);
  return form.enctype === "multipart/form-data" ? data : new URLSearchParams(data);
}

// exchange puts the named elements of the page that came in the place of ours, and its frame's counts.
export function exchange(page, selectors) {
  for (const selector of new Set([...selectors, "nav.rail"])) {
    const fresh = page.querySelector(selector);
    const ours = document.querySelector(selector);
    if (!fresh || !ours) continue;
    const scrolled = ours.scrollLeft;
    for (const open of ours.querySelectorAll("details.stay[open]")) fresh.querySelector("#" + CSS.escape(open.id))?.setAttribute("open", "");
    ours.replaceWith(document.adoptNode(fresh));
    fresh.scrollLeft = scrolled;
  }
  tell(page);
  document.dispatchEvent(new CustomEvent("swapped", { detail: selectors }));
}

async function swap(element, address, options) {
  const selectors = element.dataset.swap.split(" ");
  const focused = document.activeElement?.id;
  element.setAttribute("aria-busy", "true");
  try {
    const { ok, page, address: arrived } = await send(address, { ...options, swap: element.dataset.swap });
    if (!ok) return say(problemOf(page, document.title));
    exchange(page, selectors);
    if (element.hasAttribute("data-push")) history.replaceState(null, "", arrived);
    if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
  } catch {
    ended();
  } finally {
    element.removeAttribute("aria-busy");
  }
}

export function swapForms() {
  document.addEventListener("submit", event => {
    const form = event.target;
    if (!form.matches("form[data-swap]") || event.defaultPrevented) return;
    event.preventDefault();
    const button = event.submitter;
    const address = button?.getAttribute("formaction") || form.getAttribute("action") || location.href;
    const fields = body(form, button);
    if (form.method === "get") return swap(form, address.split(/[?#]/)[0] + "?" + fields, {});
    swap(form, address, { method: "POST", body: fields });
  });
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-swap]");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    swap(link, link.href, {});
  });
  // A filter sends itself when it changes.
  document.addEventListener("change", event => event.target.form?.matches("form[data-auto]") && event.target.form.requestSubmit());
}
