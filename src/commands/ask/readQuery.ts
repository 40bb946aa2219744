import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { Failure } from "../../failure";

/** A query's text, and what it is called in messages. */
export interface QueryText {
  readonly name: string;
  readonly text: string;
}

/** Reads a query from the command line itself, from a file, or from standard input (`-`, or where neither is given and it is no terminal). */
export async function readQuery(file: string | undefined, given: string | undefined): Promise<QueryText> {
  if (given !== undefined && file !== undefined) throw new Failure("CONFIGURATION", "Give a file or --query, not both.");
  if (given !== undefined) return { name: "query", text: given };
  if (file === "-" || (file === undefined && !process.stdin.isTTY)) return { name: "standard input", text: await text(process.stdin) };
  if (file === undefined) throw new Failure("CONFIGURATION", "There is no query: give a file, --query with its text, or write it to standard input.");
  return { name: file, text: readText(file) };
}

/** The text of a file that an argument names. Throws a Failure CONFIGURATION where it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Failure("CONFIGURATION", `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, [], { cause });
  }
}
