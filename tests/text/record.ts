import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { parseComponents, type Component, type Outline, type RowRule } from "../../src/text";

const folder = join(__dirname, "../../graph/s-2007-723");

/** S/2007/723 as the corpus has it. */
export const source = readFileSync(join(folder, "source.zh.txt"), "utf8");
export const outline = (parse(readFileSync(join(folder, "corpus.yaml"), "utf8")) as { outline: Outline & { rows: RowRule } }).outline;
export const components = parseComponents(source, outline);

export function component(eId: string): Component {
  const found = components.find((candidate) => candidate.eId === eId);
  if (found === undefined) throw new Error(`There is no component ${eId}.`);
  return found;
}

/** The message and the details of the Failure that `work` ends with. */
export function failure(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    const { code, message, details } = error as { code?: string; message: string; details?: readonly string[] };
    return [`${code}: ${message}`, ...(details ?? [])].join("\n");
  }
  return "no failure";
}
