// What stands beside the text: it is fetched as it was drawn by the server, saves
// itself while one types, and says "Saved" only after the program's 2xx.
import { sendAgain } from "./drafts.js";
import { exchange, ofCase, stored } from "./swap.js";
import { ended, offer, problemOf, say } from "./toast.js";

const pauseTyping = 1200;
const pauseChoice = 120;
const pauseOffline = 4000;
const firstField = { chain: "chain_name", place: "place_name", figure: "fig_text" };

export class Inspector {
  constructor({ marks, drafts, phrases, drawn, reopen, shortened }) {
    Object.assign(this, { marks, drafts, phrases, drawn, reopen, shortened });
    document.addEventListener("input", event => this.typed(event));
    document.addEventListener("change", event => this.chose(event));
    document.addEventListener("submit", event => this.submitted(event));
    document.addEventListener("click", event => this.clicked(event));
    document.addEventListener("keydown", event => this.entered(event));
    document.addEventListener("leave", event => this.leaveAsItWas(event.target));
    document.addEventListener("found", event => this.known(event));
    addEventListener("online", () => this.resend());
    addEventListener("pagehide", () => this.leave());
    this.adopted();
    this.offerLeft();
  }

  get element() { return document.getElementById("inspector"); }
  get form() { return this.element.querySelector("form[data-autosave]"); }
  get id() { return this.form?.dataset.id ?? ""; }

  state(name, words) {
    const place = document.getElementById("state");
    if (!place) return;
    place.dataset.state = name;
    place.textContent = words ?? this.phrases[name];
  }

  // open fetches what stands beside the text from an address.
  async open(address) {
    const turn = this.turn = (this.turn ?? 0) + 1;
    await this.settle();
    let ok, page;
    try {
      ({ ok, page } = await this.ask(address, {}));
    } catch {
      return ended();
    }
    if (turn !== this.turn) return; // something else was asked for since
    if (ok) this.adopt(page);
    else say(problemOf(page));
  }

  async ask(address, options) {
    const answer = await fetch(address, { ...options, headers: { Accept: "text/html", "X-Swap": "#inspector", ...ofCase() } });
    if (answer.status === 401) throw new Error("gone");
    const page = new DOMParser().parseFromString(answer.status === 204 ? "" : await answer.text(), "text/html");
    if (options.method === "POST" && answer.ok) stored();
    return { ok: answer.ok, status: answer.status, page };
  }

  // adopt puts a fresh inspector in place, and keeps what was typed since.
  adopt(page, typedSince = new Map()) {
    const fresh = page.getElementById("inspector");
    if (!fresh) return false;
    const old = this.element;
    const active = old.contains(document.activeElement) ? document.activeElement : null;
    const stop = stops(old).indexOf(active);
    const caret = active && "selectionStart" in active && active.type !== "radio" ? [active.selectionStart, active.selectionEnd] : null;
    const looking = active?.matches("[data-find]:is([aria-busy], [aria-expanded=true])");
    const same = old.querySelector("form")?.dataset.id === fresh.querySelector("form")?.dataset.id;
    if (!same) this.asked = undefined;
    const opened = same ? [...old.querySelectorAll("details[open][id]")].map(d => d.id) : [];
    old.replaceWith(document.adoptNode(fresh));
    for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
    for (const [id, value] of typedSince) {
      const field = document.getElementById(id);
      if (field) setField(field, value);
    }
    if (same && active) {
      const there = stops(this.element)[stop];
      const field = active.id ? document.getElementById(active.id) : there?.tagName === active.tagName ? there : null;
      field?.focus({ preventScroll: true });
      if (caret && caret[0] !== null && field?.setSelectionRange) try { field.setSelectionRange(...caret); } catch { /* a field without a caret */ }
      if (looking) field?.dispatchEvent(new Event("look"));
    }
    this.element.querySelector("[data-next]")?.focus(); // what was refused is done by this one
    this.adopted();
    if (!same) this.offerLeft();
    return true;
  }

  adopted() {
    const marks = this.element.querySelector("#fresh");
    if (marks) {
      this.marks.put(JSON.parse(marks.textContent));
      marks.remove();
    }
    document.getElementById("counts").textContent = this.element.dataset.counts;
    this.drawn(this.id);
  }

  typed(event) {
    if (!this.owns(event.target) || event.isComposing) return;
    this.state("unsaved");
    // Half a name must not become an actor or a tag: it is sent when the field is left.
    // So is what is written into a suggestion, for saving that confirms it: until then
    // nothing sends it, and a page that is left without that offers it when it is open again.
    if (this.suggested) return this.putAside(event.target);
    this.keep(new URLSearchParams(new FormData(this.form)));
    if (!event.target.matches("[data-find]")) this.later(pauseTyping);
  }

  // putAside keeps what is written into a field of a suggestion.
  putAside({ id, value, defaultValue }) {
    if (value === defaultValue) this.drafts.forget(this.id, id);
    else this.drafts.leave(this.id, id, value);
  }

  // suggested reports whether nobody has confirmed the claim of the form yet.
  get suggested() { return this.form?.querySelector("[data-judge]") != null; }

  // leaveAsItWas gives a field of a suggestion, which one leaves by going back, the
  // words that it had, and says how to have the others back.
  leaveAsItWas(field) {
    if (!this.owns(field) || !this.suggested || field.value === field.defaultValue) return;
    const { id, value } = field;
    field.value = field.defaultValue;
    delete field.dataset.done;
    if (edited(this.form).length) this.keep(new URLSearchParams(new FormData(this.form))); // and what waits to be saved of them is
    else {
      clearTimeout(this.timer);
      this.timer = 0;
      this.drafts.drop(this.id);
      this.state("", "");
    }
    this.drafts.leave(this.id, id, value);
    this.offerLeft();
  }

  // offerLeft says what was written into the claim in sight and left, and how to have it back.
  offerLeft() {
    const claim = this.id;
    const last = claim && this.drafts.lastLeft(claim);
    if (!last) return;
    const forget = () => this.drafts.forget(claim, last.field);
    const line = this.shortened(last.value.trim().replace(/\s+/gu, " "), 60);
    offer(this.phrases.left.replace("{0}", () => `\u2068${line}\u2069`), {
      [this.phrases.back]: () => this.putBack(claim, last, forget),
      [this.phrases.forget]: forget,
    });
  }

  // putBack writes what was left into its field, in its claim.
  async putBack(claim, { field, value }, forget) {
    if (this.id !== claim) await this.reopen(claim);
    const there = this.id === claim && document.getElementById(field);
    if (!there) return false;
    forget();
    document.getElementById("did").replaceChildren(); // opened anew, the claim offers it too
    there.closest("details")?.setAttribute("open", "");
    there.focus();
    there.value = value;
    there.dispatchEvent(new Event("input", { bubbles: true }));
    // The browser tells of no change where nothing was typed since.
    there.addEventListener("blur", () => there.value !== there.defaultValue && there.dispatchEvent(new Event("change", { bubbles: true })), { once: true });
  }

  // keep keeps what the form says here until the program has stored it.
  keep(body) { this.drafts.keep(this.id, this.form.getAttribute("action"), body, this.asked); }

  // leave sends what waits to be sent while the page goes; the draft stays until a
  // page hears that it is stored.
  leave() {
    if (!this.form || !this.timer && (this.suggested || !this.finish())) return;
    clearTimeout(this.timer);
    this.timer = 0;
    const body = new URLSearchParams(new FormData(this.form));
    this.keep(body);
    fetch(this.form.getAttribute("action"), { method: "POST", body, keepalive: true, headers: { Accept: "text/html", "X-Swap": "#inspector", ...ofCase() } }).catch(() => {});
  }

  chose(event) {
    if (!this.owns(event.target)) return;
    event.target.dataset.done = event.target.value; // a name picked from the list, or whose field was left
    this.state("unsaved");
    this.later(pauseChoice);
  }

  owns(field) { return field.form === this.form && this.form !== null && field.name && !field.closest("#put"); }

  later(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  // finish takes what stands in the field that is being written in as it is.
  finish() {
    const field = this.form && unfinished(this.form);
    if (field) field.dataset.done = field.value;
    return field !== null;
  }

  // settle saves what waits to be saved before something else is shown.
  async settle() {
    if (this.finish() || this.timer) await this.save();
    await this.saving;
  }

  // save sends the form; saves of one form come one after the other.
  save(button) {
    clearTimeout(this.timer);
    this.timer = 0;
    this.saving = (this.saving ?? Promise.resolve()).then(() => this.send(button));
    return this.saving;
  }

  async send(button) {
    const form = this.form;
    if (!form) return true;
    const held = button ? null : unfinished(form);
    const body = new URLSearchParams(bodyOf(form, button?.isConnected ? button : null, held));
    if (button && !button.isConnected && button.name) body.append(button.name, button.value);
    const before = fieldsOf(form);
    const plain = new URLSearchParams(body);
    plain.delete("do");
    const asked = this.asked?.toString();
    const puts = this.suggested && ["put", "ask"].includes(button?.value) && !edited(form).length; // refused, it leaves a suggestion one: nothing is to be sent again
    if (!puts) {
      this.asked ??= plain;
      this.keep(plain);
    }
    this.state("saving");
    let answer;
    try {
      answer = await sendAgain({ address: form.getAttribute("action"), body: body.toString(), asked }, (address, body) => this.ask(address, { method: "POST", body }));
    } catch {
      this.state("offline");
      if (!puts) this.later(pauseOffline);
      return false;
    }
    this.asked = undefined;
    if (this.form !== form) { // something else is shown meanwhile
      if (answer.ok) this.drafts.drop(form.dataset.id, plain);
      return answer.ok;
    }
    const since = button ? new Map() : changed(before, fieldsOf(form));
    if (held) since.set(held.id, held.value);
    const written = new Map(); // the field that is being written in keeps its words: the next letter belongs behind them
    const writing = document.activeElement;
    if (!button && writing?.id && form.contains(writing) && writing.matches("textarea, input:not([type=radio], [type=checkbox], [type=hidden])")) written.set(writing.id, writing.value);
    const waiting = ["put", "ask"].includes(button?.value) ? [] : [...form.querySelectorAll("#put [name]:not(button)")].map(field => [field.id, field.value]);
    if (!this.adopt(answer.page, new Map([...waiting, ...written, ...since]))) {
      this.state("wrong", problemOf(answer.page));
      return false;
    }
    if (!answer.ok) {
      this.state("wrong", this.element.querySelector("#conflict b, .wrong")?.textContent);
      return false;
    }
    this.drafts.drop(form.dataset.id, plain);
    for (const [id, value] of before) if (id !== held?.id) this.drafts.forget(form.dataset.id, id, value);
    exchange(answer.page, []); // a toast, where more was done than saving
    if (since.size) {
      this.state("unsaved");
      this.keep(new URLSearchParams(new FormData(this.form)));
      if (!unfinished(this.form)) this.later(pauseTyping);
    } else {
      this.state("saved");
    }
    if (button?.dataset.add) {
      const rows = this.form.querySelectorAll(`[name="${firstField[button.dataset.add]}"]`);
      rows[rows.length - 1]?.focus();
    }
    return true;
  }

  submitted(event) {
    if (event.target !== this.form || event.submitter?.dataset.judge || event.submitter?.hasAttribute("data-delete")) return;
    event.preventDefault();
    this.finish();
    const button = event.submitter;
    this.save(button?.name ? button : undefined);
  }

  // known gives the type of a question that is there already, so that the form asks for its kind of answer.
  known(event) {
    const same = event.target.id === "put-question" && event.detail.find(one => one.name === event.target.value);
    if (same?.type) document.getElementById("put-type").value = same.type;
  }

  // entered has Enter in the fields of a question put the claim to it.
  entered(event) {
    if (event.key !== "Enter" || event.defaultPrevented || event.isComposing || !event.target.matches?.("#put input")) return;
    event.preventDefault();
    this.form.requestSubmit(this.form.querySelector("button[value=put]"));
  }

  clicked(event) {
    const anchor = event.target.closest?.("[data-anchor]");
    const loosen = event.target.closest?.("[data-unanchor]");
    if (event.target.closest?.("[data-reload]")) { // the stored version is shown instead of what was typed
      clearTimeout(this.timer);
      this.drafts.drop(this.id);
    }
    if (anchor && this.picked) {
      this.anchor(anchor.dataset.anchor, this.picked);
    } else if (loosen) {
      document.getElementById(loosen.dataset.unanchor).value = "";
      this.save();
    }
  }

  // anchor says that a field's words are the ones selected in the text.
  anchor(id, picked) {
    const hidden = document.getElementById(id);
    if (!hidden) return;
    hidden.value = `${picked.start}-${picked.end}`;
    const field = hidden.closest(".with-span")?.querySelector("input.input");
    if (field && !field.value) field.value = picked.words;
    this.save();
  }

  // resend sends drafts of other sessions, and this one's when the program is back.
  // That of the form in sight is sent in its turn, so that no save overtakes it, and
  // the form shows what became of it.
  async resend() {
    let sent = 0;
    for (const id of this.drafts.ids()) {
      if (id !== this.id) {
        const answer = await this.again(id).catch(() => null);
        if (!answer) return;
        const fresh = answer.ok && answer.page.getElementById("fresh");
        if (fresh) this.marks.put(JSON.parse(fresh.textContent));
        if (answer.ok) sent++;
        else if (answer.status !== 404 && !this.form) this.adopt(answer.page);
      } else if (!this.timer) {
        this.saving = (this.saving ?? Promise.resolve()).then(() => this.recall());
        if (await this.saving) sent++;
      }
    }
    if (sent) say(this.phrases.resent);
  }

  // again sends a draft once more, and forgets it when it is stored or its claim gone.
  async again(id) {
    const draft = this.drafts.get(id);
    const answer = await sendAgain(draft, (address, body) => this.ask(address, { method: "POST", body }));
    if (answer.ok || answer.status === 404) this.drafts.drop(id, draft.body);
    return answer;
  }

  // recall sends the draft of the form in sight, and shows what the file has then.
  async recall() {
    const form = this.form;
    if (!form || !this.drafts.get(this.id)) return false;
    const before = fieldsOf(form);
    this.state("saving");
    const answer = await this.again(this.id).catch(() => null);
    if (this.form !== form) return answer?.ok;
    if (!answer) {
      this.state("offline");
      return false;
    }
    const since = changed(before, fieldsOf(form));
    if (!this.adopt(answer.page, since)) return false;
    if (!answer.ok) {
      this.state("wrong", this.element.querySelector("#conflict b, .wrong")?.textContent);
    } else if (since.size) {
      this.state("unsaved");
      this.keep(new URLSearchParams(new FormData(this.form)));
      this.later(pauseTyping);
    } else {
      this.state("saved");
    }
    return answer.ok;
  }
}

// stops are what the Tab key stops at.
const stops = root => [...root.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")];

// edited are the fields of a claim itself that say something else than they were drawn with.
const edited = form => [...form.elements].filter(field => field.name && field.matches("input:not([type=hidden]), textarea, select") && !field.closest("#put") && isEdited(field));

function isEdited(field) {
  if (field.matches("[type=radio], [type=checkbox]")) return field.checked !== field.defaultChecked;
  const drawn = field.options ? ([...field.options].find(option => option.defaultSelected) ?? field.options[0])?.value : field.defaultValue;
  return field.value !== drawn;
}

// unfinished is the field in which a name is just being typed, or null.
function unfinished(form) {
  const field = document.activeElement;
  return field?.form === form && field.matches("[data-find]") && !field.closest("#put") && field.value !== field.defaultValue && field.dataset.done !== field.value ? field : null;
}

// bodyOf is what a form sends, an unfinished field as it was before.
function bodyOf(form, button, held) {
  const value = held?.value;
  if (held) held.value = held.defaultValue;
  const body = new FormData(form, button);
  if (held) held.value = value;
  return body;
}

function fieldsOf(form) {
  const fields = new Map();
  for (const field of form.elements) {
    if (field.id && field.type !== "hidden" && field.tagName !== "BUTTON") fields.set(field.id, field.type === "radio" || field.type === "checkbox" ? field.checked : field.value);
  }
  return fields;
}

function changed(before, after) {
  return new Map([...after].filter(([id, value]) => before.has(id) && before.get(id) !== value));
}

function setField(field, value) {
  if (typeof value === "boolean") field.checked = value; else field.value = value;
}
