// What has been typed and not been confirmed as saved stays in this browser,
// and is sent again with its id until the program answers: a save happens
// exactly once, whatever breaks in between.
import { entries, read, write } from "./stored.js";

const prefix = "draft:";
const leftBy = "left:";

export class Drafts {
  constructor(document) {
    this.prefix = `${prefix}${document}:`;
    this.left = `${leftBy}${document}:`;
  }

  // keep keeps what a form says; asked is what of it was sent and not answered yet.
  keep(id, address, body, asked) {
    write(this.prefix + id, { address, body: body.toString(), asked: asked?.toString(), of: here() });
  }

  // drop forgets a draft, but not one that was kept after what has just been saved.
  drop(id, body) {
    const kept = this.get(id);
    if (!body || kept?.body === body.toString()) localStorage.removeItem(this.prefix + id);
  }

  get(id) { return read(this.prefix + id, "body"); }

  // leave keeps what was written into a field of a suggestion and not stored, until it
  // is put back or forgotten: nothing sends it.
  leave(id, field, value) { write(`${this.left}${id}:${field}`, { field, value }); }

  // forget leaves out what was left in a field, or only the very words that are stored now.
  forget(id, field, stored) {
    const key = `${this.left}${id}:${field}`;
    if (stored === undefined || read(key, "value")?.value === stored) localStorage.removeItem(key);
  }

  // lastLeft is the field of a claim that was left so last, and what was written into it.
  lastLeft(id) {
    const of = entries(this.left, "value").filter(([key]) => key.startsWith(`${this.left}${id}:`));
    return of.sort(([, one], [, other]) => other.at - one.at)[0]?.[1];
  }

  ids() { return entries(this.prefix, "body").map(([key]) => key.slice(this.prefix.length)); }
}

const here = () => document.body.dataset.case;

// sendAgain sends a draft by post(address, body), which gives the answer and its
// page. What was sent before may have been stored although its answer was lost: it
// goes first, and what was typed since goes on from there.
export async function sendAgain({ address, body, asked }, post) {
  const words = new URLSearchParams(body);
  if (asked && asked !== body) {
    const { ok, page } = await post(address, new URLSearchParams(asked));
    const version = ok && page.querySelector("form[data-autosave] [name=version]")?.value;
    if (version) words.set("version", version);
  }
  return post(address, words);
}

// sendRest sends what pages of this case that are left had not stored when they
// were. What is refused waits for its report to be opened.
export async function sendRest(post, but) {
  for (const [key, draft] of entries(prefix, "body")) {
    if (draft.of !== here() || but && key.startsWith(`${prefix}${but}:`)) continue;
    const answer = await sendAgain(draft, post).catch(() => null);
    if (!answer) return;
    if (answer.ok || answer.status === 404) localStorage.removeItem(key);
  }
}

// newID is a UUID of version 7: the time in milliseconds, then chance.
export function newID(now = Date.now()) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | bytes[6] & 0x0f;
  bytes[8] = 0x80 | bytes[8] & 0x3f;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
