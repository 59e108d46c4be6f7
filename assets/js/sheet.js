// The text on the page: its paragraphs, and the way between places in it (code
// points of the whole document) and positions in the DOM.
import { Points } from "./offsets.js";

export class Sheet {
  constructor(element) {
    this.element = element;
    this.lines = [...element.querySelectorAll("p[data-start]")]; // those of a long text stand in stretches
    this.starts = this.lines.map(line => Number(line.getAttribute("data-start")));
    // The server draws <mark>s for browsers without scripts, and a parser may split a long text: each line becomes one text node.
    for (const line of this.lines) {
      if (line.childNodes.length > 1 || line.firstElementChild) line.textContent = line.textContent;
    }
    this.points = new WeakMap();
    const last = this.lines.at(-1);
    this.length = last ? this.starts.at(-1) + this.of(last).length : 0;
  }

  of(line) {
    let points = this.points.get(line);
    if (!points) this.points.set(line, points = new Points(line.textContent));
    return points;
  }

  // lineAt is the index of the line that holds a place.
  lineAt(place) {
    let low = 0, high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= place) low = middle; else high = middle - 1;
    }
    return low;
  }

  // position is the text node and offset of a place.
  position(place) {
    const i = this.lineAt(place);
    const line = this.lines[i];
    return { node: line.firstChild ?? line, offset: line.firstChild ? this.of(line).toUnits(place - this.starts[i]) : 0 };
  }

  // place is the place of a DOM position, or null outside the text.
  place(node, offset) {
    if (node.nodeType === Node.ELEMENT_NODE && this.element.contains(node) && !node.closest("p[data-start]")) return this.between(node, offset);
    const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.("p[data-start]");
    if (!line || !this.element.contains(line)) return null;
    const start = Number(line.getAttribute("data-start"));
    if (node.nodeType !== Node.TEXT_NODE) return start + (offset > 0 ? this.of(line).length : 0);
    return start + this.of(line).toPoints(offset);
  }

  // between is the place of a position among lines or stretches of lines.
  between(node, offset) {
    const next = node.children[offset];
    const line = next?.matches("p") ? next : next?.querySelector("p");
    if (line) return Number(line.getAttribute("data-start"));
    const last = node.querySelectorAll("p[data-start]");
    if (!last.length) return null;
    return Number(last[last.length - 1].getAttribute("data-start")) + this.of(last[last.length - 1]).length;
  }

  // range is a static range over [start, end).
  range(start, end) {
    const from = this.position(start);
    const to = this.position(end);
    return new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset });
  }

  // live is a range that can be measured and scrolled to.
  live(start, end) {
    const from = this.position(start);
    const to = this.position(end);
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  // words are the characters at [start, end).
  words(start, end) {
    const all = [];
    for (let i = this.lineAt(start); i < this.lines.length && this.starts[i] < end; i++) {
      const points = this.of(this.lines[i]);
      const text = this.lines[i].textContent;
      all.push(text.slice(points.toUnits(start - this.starts[i]), points.toUnits(end - this.starts[i])));
    }
    return all.join("\n");
  }

  // at is the place under a point of the window, or null when no character is there.
  at(x, y) {
    let node, offset;
    if (document.caretPositionFromPoint) {
      const caret = document.caretPositionFromPoint(x, y);
      if (!caret) return null;
      ({ offsetNode: node, offset } = caret);
    } else {
      const caret = document.caretRangeFromPoint?.(x, y);
      if (!caret) return null;
      ({ startContainer: node, startOffset: offset } = caret);
    }
    const near = this.place(node, offset);
    if (near === null) return null;
    // The nearest caret may be on either side of the character, or far from it.
    for (const from of [near, near - 1]) {
      if (from < 0 || from >= this.length) continue;
      for (const box of this.live(from, from + 1).getClientRects()) {
        if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 3 && y <= box.bottom + 3) return from;
      }
    }
    return null;
  }

  // show scrolls to a place, unless it can be seen already.
  show(place, block = "nearest") {
    const main = document.getElementById("main");
    const covered = () => parseFloat(getComputedStyle(main).scrollPaddingBottom) || 0; // by what stands over the text's end
    const seen = () => {
      const box = this.live(place, Math.min(place + 1, this.length)).getBoundingClientRect();
      const frame = main.getBoundingClientRect();
      const bottom = Math.min(frame.bottom, innerHeight);
      return box.height > 0 && box.top >= Math.max(frame.top, 0) + 30 && box.bottom <= bottom - Math.max(60, covered());
    };
    if (seen()) return;
    this.lines[this.lineAt(place)].scrollIntoView({ block });
    if (seen()) return;
    // A line taller than the window, or one that had not been laid out yet.
    const box = this.live(place, Math.min(place + 1, this.length)).getBoundingClientRect();
    main.scrollBy({ top: box.top - main.getBoundingClientRect().top - (main.clientHeight - covered()) / 3 });
  }
}
