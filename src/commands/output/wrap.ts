import stringWidth from "string-width";

const words = new Intl.Segmenter("en", { granularity: "word" });
const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What may not begin a line. */
const CLOSING = /^[\p{Pe}\p{Pf}，。；：、！？,.;:!?]/u;

/** Breaks a text into lines of at most `width` columns of a terminal, between words, also Chinese ones; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text, width)) {
    if (line !== "" && stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Words, each with the punctuation that follows it, none wider than a line. */
function pieces(text: string, width: number): readonly string[] {
  const joined: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = joined.at(-1);
    if (last !== undefined && CLOSING.test(segment) && stringWidth(last + segment) <= width) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined.flatMap((piece) => (stringWidth(piece) <= width ? [piece] : [...characters.segment(piece)].map(({ segment }) => segment)));
}
