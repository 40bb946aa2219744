/** The longest beginning of a text, with an ellipsis, that is not wider than `most`; the text itself where it is not. Cuts between words where one ends in the last third. */
export function shorten(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  const letters = [...text];
  let [fits, fails] = [0, letters.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (widthOf(`${letters.slice(0, middle).join("")}…`) <= most) fits = middle;
    else fails = middle;
  }
  const kept = letters.slice(0, fits).join("");
  const space = kept.lastIndexOf(" ");
  return `${(space > (kept.length * 2) / 3 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
