import { shorten } from "./shorten";

export const LABEL_SIZE = 12;

interface Label {
  readonly text: string;
  readonly width: number;
}

const known = new Map<string, Label>();
let context: CanvasRenderingContext2D | null = null;

/** A name as its label shows it, shortened to `most` pixels, and how wide that is. Each is measured once. */
export function labelOf(name: string, most: number, family: string): Label {
  const key = `${most} ${name}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  context ??= document.createElement("canvas").getContext("2d");
  const pen = context;
  const widthOf = (text: string): number => {
    if (pen === null) return text.length * LABEL_SIZE;
    pen.font = `${LABEL_SIZE}px ${family}`;
    return pen.measureText(text).width;
  };
  const text = shorten(name, most, widthOf);
  const label = { text, width: widthOf(text) };
  known.set(key, label);
  return label;
}
