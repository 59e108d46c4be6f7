// What the analyst selects, as a span of the document: snapped to whole words,
// without the spaces and punctuation at its ends.

// Pairs whose closing sign belongs to the words when its opening sign does.
const closers = { ")": "(", "]": "[", "}": "{", "»": "«", "”": "“", "’": "‘", "\"": "\"", "'": "'" };
const openers = Object.fromEntries(Object.entries(closers).map(([close, open]) => [open, close]));
const outside = /[\s\p{P}\u200e\u200f\u061c]/u;

// trimmed leaves spaces and punctuation at both ends out, but keeps a bracket or
// quotation mark whose other half is inside, and the per cent sign of a number.
export function trimmed(words) {
  const all = [...words];
  let from = 0, to = all.length;
  const count = sign => all.slice(from, to).filter(c => c === sign).length;
  const paired = (sign, other) => other !== undefined && (sign === other ? count(sign) % 2 === 0 : count(sign) === count(other));
  while (from < to && outside.test(all[from])) {
    if (openers[all[from]] && paired(all[from], openers[all[from]])) break;
    from++;
  }
  while (to > from && outside.test(all[to - 1])) {
    const last = all[to - 1];
    if (closers[last] && paired(last, closers[last])) break;
    if (/[%٪]/.test(last) && /\p{Nd}/u.test(all[to - 2] ?? "")) break;
    to--;
  }
  return [from, to];
}

// snapped widens a span to the borders of the words that it begins and ends in.
export function snapped(sheet, start, end, lang) {
  const words = new Intl.Segmenter(lang || undefined, { granularity: "word" });
  const border = (place, isEnd) => {
    const i = sheet.lineAt(isEnd ? Math.max(place - 1, 0) : place);
    const text = sheet.lines[i].textContent;
    const points = sheet.of(sheet.lines[i]);
    const unit = points.toUnits(place - sheet.starts[i]);
    // A window round the place is enough, and a line may have millions of characters.
    const from = windowStart(text, unit);
    for (const part of words.segment(text.slice(from, unit + 400))) {
      const begins = from + part.index;
      const ends = begins + part.segment.length;
      if (begins < unit && unit < ends && part.isWordLike) return sheet.starts[i] + points.toPoints(isEnd ? ends : begins);
    }
    return place;
  };
  return [border(start, false), border(end, true)];
}

function windowStart(text, unit) {
  let from = Math.max(0, unit - 400);
  while (from > 0 && !/\s/.test(text[from - 1]) && unit - from < 2000) from--;
  return from;
}

// picked is the span that a selection in the text stands for, or null.
export function picked(sheet, selection, { lang, letters = false } = {}) {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!sheet.element.contains(range.commonAncestorContainer) && range.commonAncestorContainer !== sheet.element) {
    if (!range.intersectsNode(sheet.element)) return null;
  }
  let start = sheet.element.contains(range.startContainer) ? sheet.place(range.startContainer, range.startOffset) : 0;
  let end = sheet.element.contains(range.endContainer) ? sheet.place(range.endContainer, range.endOffset) : sheet.length;
  if (start === null || end === null || start >= end) return null;
  return tidy(sheet, start, end, { lang, letters });
}

// tidy trims a span, snaps it, and trims it again; null when nothing is left.
export function tidy(sheet, start, end, { lang, letters = false } = {}) {
  const trim = () => {
    const [from, to] = trimmed(sheet.words(start, end));
    [start, end] = [start + from, start + to];
  };
  if (!letters) {
    trim();
    if (start >= end) return null;
    [start, end] = snapped(sheet, start, end, lang);
  }
  trim();
  return start < end ? { start, end } : null;
}
