// Marking with the keyboard alone: a caret in the text that the arrows move, and
// that selects with Shift. The text is not editable; the browser's own selection
// moves, so bidirectional text behaves as it does in any field.

const moves = {
  ArrowLeft: ["left", "character"], ArrowRight: ["right", "character"],
  ArrowUp: ["backward", "line"], ArrowDown: ["forward", "line"],
  Home: ["backward", "lineboundary"], End: ["forward", "lineboundary"],
  PageUp: ["backward", "paragraph"], PageDown: ["forward", "paragraph"],
};

export class Caret {
  constructor({ sheet, marks, button, said }) {
    Object.assign(this, { sheet, marks, button, said, on: false });
    document.addEventListener("keydown", event => this.key(event), true);
    document.addEventListener("selectionchange", () => this.on && this.draw());
  }

  toggle(start = 0) { this.on ? this.leave() : this.enter(start); }

  enter(start) {
    this.on = true;
    this.button?.setAttribute("aria-pressed", "true");
    this.sheet.element.focus({ preventScroll: true });
    const { node, offset } = this.sheet.position(start);
    getSelection().collapse(node, offset);
    this.draw();
    this.said(true);
  }

  leave() {
    this.on = false;
    this.button?.setAttribute("aria-pressed", "false");
    this.marks.caret(null);
    this.said(false);
  }

  get place() {
    const selection = getSelection();
    return selection.focusNode ? this.sheet.place(selection.focusNode, selection.focusOffset) : null;
  }

  draw() {
    const place = this.place;
    this.marks.caret(place);
    if (place === null) return;
    // The stretches beside the caret must be laid out, or it cannot step into them.
    const stretch = this.sheet.lines[this.sheet.lineAt(place)].closest(".stretch");
    for (const near of [stretch?.previousElementSibling, stretch, stretch?.nextElementSibling]) if (near) near.style.contentVisibility = "visible";
  }

  key(event) {
    if (!this.on || event.altKey || event.target.closest?.("input, textarea, select, dialog, button, [popover]")) return;
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    const selection = getSelection();
    const word = (event.ctrlKey || event.metaKey) && move[1] === "character";
    const before = [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset];
    selection.modify(event.shiftKey ? "extend" : "move", move[0], word ? "word" : move[1]);
    if (this.place === null) selection.setBaseAndExtent(...before); // not out of the text
    const place = this.place;
    if (place !== null) this.sheet.show(place);
  }
}
