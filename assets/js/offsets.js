// The one place where the browser's UTF-16 offsets and the program's code points
// meet. Everything else in the page speaks code points.

// Points knows one string both ways, in a step each, or in a few for a string
// with characters beyond the first plane (emoji and the like).
export class Points {
  constructor(s) {
    this.units = s.length;
    this.astral = []; // the code point offsets of characters that take two units
    if (/[\ud800-\udbff]/.test(s)) {
      let point = 0;
      for (const character of s) {
        if (character.length === 2) this.astral.push(point);
        point++;
      }
    }
    this.length = this.units - this.astral.length;
  }

  // toUnits is the UTF-16 offset of a code point offset.
  toUnits(point) {
    const at = Math.max(0, Math.min(point, this.length));
    return at + below(this.astral, at);
  }

  // toPoints is the code point offset of a UTF-16 offset; between the two halves
  // of a character it is that of the character.
  toPoints(unit) {
    const at = Math.max(0, Math.min(unit, this.units));
    let low = 0, high = this.astral.length; // how many two-unit characters end at or before the unit
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.astral[middle] + middle + 2 <= at) low = middle + 1; else high = middle;
    }
    const inside = low < this.astral.length && this.astral[low] + low + 1 === at;
    return at - low - (inside ? 1 : 0);
  }
}

// below is how many numbers of a sorted list are less than n.
function below(list, n) {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] < n) low = middle + 1; else high = middle;
  }
  return low;
}
