// Draws what is marked: CSS custom highlights, one Highlight for each kind, made
// of static ranges. No element is added to the text, so nothing moves, Arabic
// letters stay joined, and five thousand marks cost milliseconds.

const kinds = ["note", "other", "accuses", "denies", "asserts", "suggested", "chosen", "figure", "who", "overlap", "picked", "caret"];

export class Marks {
  constructor(sheet, list) {
    this.sheet = sheet;
    this.drawn = Object.fromEntries(kinds.map((kind, i) => {
      const highlight = new Highlight();
      highlight.priority = i;
      CSS.highlights.set(kind, highlight);
      return [kind, highlight];
    }));
    this.replace(list);
  }

  // replace draws another list of marks.
  replace(list) {
    this.all = new Map(list.map(mark => [mark.id, mark]));
    this.draw();
  }

  // put adds or changes single marks.
  put(list) {
    for (const mark of list) this.all.set(mark.id, mark);
    this.draw();
  }

  remove(id) {
    this.all.delete(id);
    this.draw();
  }

  // ordered are the marks in text order.
  ordered() {
    return [...this.all.values()].sort((a, b) => a.spans[0][0] - b.spans[0][0] || b.spans[0][1] - a.spans[0][1]);
  }

  draw() {
    const ranges = Object.fromEntries(kinds.map(kind => [kind, []]));
    for (const mark of this.all.values()) {
      const kind = kindOf(mark);
      for (const [start, end] of mark.spans) if (end <= this.sheet.length) ranges[kind].push([start, end]);
      for (const [start, end] of mark.figures ?? []) ranges.figure.push([start, end]);
      for (const [start, end] of mark.who ?? []) ranges.who.push([start, end]);
    }
    ranges.overlap = overlaps([...this.all.values()].flatMap(mark => mark.spans));
    for (const kind of kinds) {
      if (["chosen", "picked", "caret"].includes(kind)) continue;
      this.fill(kind, ranges[kind]);
    }
    this.density();
  }

  fill(kind, spans) {
    const highlight = this.drawn[kind];
    highlight.clear();
    for (const [start, end] of spans) {
      if (start < end && end <= this.sheet.length) highlight.add(this.sheet.range(start, end));
    }
  }

  choose(id) {
    this.chosen = id;
    this.fill("chosen", this.all.get(id)?.spans ?? []);
  }

  pick(span) {
    this.fill("picked", span ? [[span.start, span.end]] : []);
  }

  caret(place) {
    this.fill("caret", place === null ? [] : [[place, Math.min(place + 1, this.sheet.length)]]);
  }

  // under are the marks that cover a place, the innermost first.
  under(place) {
    const size = mark => mark.spans.reduce((sum, [start, end]) => sum + end - start, 0);
    return [...this.all.values()].filter(mark => mark.spans.some(([start, end]) => start <= place && place < end)).sort((a, b) => size(a) - size(b));
  }

  // density draws where in the text the marks are, beside the scroll bar.
  density() {
    const svg = document.getElementById("density");
    if (!svg || !this.sheet.length) return;
    const buckets = 120;
    const counts = { claim: new Array(buckets).fill(0), suggested: new Array(buckets).fill(0) };
    for (const mark of this.all.values()) {
      const list = mark.status === "suggested" ? counts.suggested : counts.claim;
      list[Math.min(buckets - 1, Math.floor(mark.spans[0][0] / this.sheet.length * buckets))]++;
    }
    const bars = [];
    for (let i = 0; i < buckets; i++) {
      let x = 0;
      for (const [kind, list] of Object.entries(counts)) {
        if (!list[i]) continue;
        const bar = document.createElementNS(svg.namespaceURI, "rect");
        const width = Math.min(12 - x, 3 + 2 * list[i]);
        for (const [name, value] of Object.entries({ x, y: i * 1000 / buckets, width: Math.max(width, 0), height: 1000 / buckets - 2, class: kind })) bar.setAttribute(name, value);
        bars.push(bar);
        x += width;
      }
    }
    svg.replaceChildren(...bars);
  }
}

export function kindOf(mark) {
  if (mark.kind === "highlight") return "note";
  if (mark.status === "suggested") return "suggested";
  return ["asserts", "denies", "accuses"].includes(mark.act) ? mark.act : "other";
}

// overlaps are the stretches that more than one span covers.
export function overlaps(spans) {
  const edges = spans.flatMap(([start, end]) => [[start, 1], [end, -1]]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const found = [];
  let open = 0, from = 0;
  for (const [at, step] of edges) {
    open += step;
    if (open === 2 && step === 1) from = at;
    if (open === 1 && step === -1 && at > from) found.push([from, at]);
  }
  return found;
}
