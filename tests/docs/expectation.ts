import type { Block, Page } from "./page";

/** A block that is run, and what it must print; null where nothing is said of that. */
export interface Case {
  readonly block: Block;
  readonly expected: string | null;
}

const RUN = ["graphql", "sh", "python", "ts"];
const EXPECTED = ["text", "json", "csv"];

/** What a page's blocks come to. Throws on a block that is neither run, nor expected of one, nor marked with a reason why not. */
export function casesOf({ blocks }: Page): { readonly cases: readonly Case[]; readonly notRun: readonly { readonly line: number; readonly reason: string }[] } {
  const cases: Case[] = [];
  const notRun: { line: number; reason: string }[] = [];
  let last: Case | null = null;
  for (const block of blocks) {
    const { language, line, marks, text } = block;
    const reason = marks.get("not run");
    if (reason !== undefined) notRun.push({ line, reason });
    else if (language === "mermaid") continue; // a drawing
    else if (RUN.includes(language)) {
      last = { block, expected: null };
      cases.push(last);
      continue;
    } else if (EXPECTED.includes(language) && last !== null) cases.splice(cases.indexOf(last), 1, { ...last, expected: text });
    else throw new Error(`line ${line}: a block "${language}" that is not run, not what the block before it prints, and not marked with <!-- not run: reason -->`);
    last = null;
  }
  return { cases, notRun };
}

/** Whether a text is what is expected, where … stands for anything: on a line of its own for any lines, none included. */
export function matches(text: string, expected: string): boolean {
  const lines = expected.trimEnd().split("\n").map((line) => (line.trim() === "…" ? null : line.trimEnd().split("…").map(escape).join(".*")));
  const pattern = lines.map((line, index) => (line === null ? "(?:.*\n)*" : `${line} *${index === lines.length - 1 ? "\n?" : "\n"}`)).join("");
  return new RegExp(`^${pattern}$`, "u").test(`${text.trimEnd()}\n`);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
