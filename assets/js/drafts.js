// What has been typed and not been confirmed as saved stays in this browser,
// and is sent again with its id until the program answers: a save happens
// exactly once, whatever breaks in between.

const prefix = "draft:";

export class Drafts {
  constructor(document) { this.prefix = `${prefix}${document}:`; }

  keep(id, address, body) { localStorage.setItem(this.prefix + id, JSON.stringify({ address, body: body.toString() })); }

  // drop forgets a draft, but not one that was kept after what has just been saved.
  drop(id, body) {
    const kept = this.get(id);
    if (!body || kept?.body === body.toString()) localStorage.removeItem(this.prefix + id);
  }

  get(id) {
    const kept = localStorage.getItem(this.prefix + id);
    return kept ? JSON.parse(kept) : null;
  }

  ids() {
    return Object.keys(localStorage).filter(key => key.startsWith(this.prefix)).map(key => key.slice(this.prefix.length));
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
