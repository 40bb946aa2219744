/** A text without white space, with the way back. */
export interface CompactText {
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the text with white space. */
  readonly offsets: readonly number[];
}

/** Takes out all white space: the print puts it where a line ends, also inside words, and between digits and Chinese words. */
export function compact(text: string): CompactText {
  const offsets: number[] = [];
  let kept = "";
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charAt(offset);
    if (/\s/u.test(unit)) continue;
    kept += unit;
    offsets.push(offset);
  }
  return { text: kept, offsets };
}
