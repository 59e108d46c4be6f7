// What has been typed and not been saved stays in this browser, with the time when
// it was: for two weeks, for its form may never be opened again.

const longest = 14 * 24 * 60 * 60 * 1000; // milliseconds

// write keeps an entry, an object; it throws where the browser has no room.
export function write(key, entry) {
  localStorage.setItem(key, JSON.stringify({ ...entry, at: Date.now() }));
}

// read is an entry, or null; one that cannot be read, or is old, goes. Every kind
// of entry has a part that it is nothing without.
export function read(key, part) {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  try {
    const entry = JSON.parse(text);
    if (entry[part] !== undefined && Math.abs(Date.now() - entry.at) < longest) return entry;
  } catch { /* it goes */ }
  localStorage.removeItem(key);
  return null;
}

// entries are those of which the key begins so, as [key, entry].
export function entries(prefix, part) {
  return Object.keys(localStorage).filter(key => key.startsWith(prefix)).map(key => [key, read(key, part)]).filter(([, entry]) => entry);
}
