import type { CompiledOutline } from "./compileOutline";

/** What the print sets apart: a title line, a date line, a paragraph, a row. */
export interface Block {
  /** Its normalised text: a joint for each line break and the white space around it, none at the ends, inner spaces as printed. */
  readonly text: string;
  /** For each UTF-16 unit of `text` its place in the raw file; a joint stands where the line before it ends. */
  readonly offsets: readonly number[];
  /** Number of its first line in the raw file, from 1. */
  readonly line: number;
}

/** A line with its line break; the last one may have none. */
const LINE = /[^\n\r]*(?:\r\n|\n|\r|$)/gu;

/**
 * The blocks of a source text in order. White space at the beginning of a line is taken out with the line break before it:
 * it is indentation, or what a page break left in the middle of a sentence.
 */
export function readBlocks(source: string, rule: CompiledOutline["blocks"]): readonly Block[] {
  const blocks: Block[] = [];
  let open: { text: string; offsets: number[]; line: number } | null = null;
  let line = 0;
  for (const { 0: print, index } of source.matchAll(LINE)) {
    line += 1;
    const content = print.trim();
    if (content === "") {
      if (rule.blankLine === "ENDS_BLOCK") open = null;
      continue;
    }
    if (open === null) {
      open = { text: "", offsets: [], line };
      blocks.push(open);
    } else {
      open.text += rule.joint;
      const before: number = (open.offsets.at(-1) ?? 0) + 1;
      open.offsets.push(...Array.from(rule.joint, () => before));
    }
    const start = index + print.indexOf(content);
    open.text += content;
    for (let offset = start; offset < start + content.length; offset += 1) open.offsets.push(offset);
    // A byte order mark is no part of the first line.
    if (rule.lastLine?.test(print.replace(/^\uFEFF|[\n\r]+$/gu, ""))) open = null;
  }
  return blocks;
}
