import { GraphQLError } from "graphql";
import { compileRootList, type Compiler } from "../query";
import type { Format } from "./format";
import { FORMATS, formatNamed } from "./formats";
import type { Selection } from "./graph/partOfGraph";

/** What is asked, as texts, of the command line or of an address. */
export interface AskedTexts {
  readonly format?: string | undefined;
  readonly of?: string | undefined;
  readonly where?: string | undefined;
}

/** An export that can be made. */
export interface AskedExport {
  readonly format: Format;
  /** Null for the whole. */
  readonly selection: Selection | null;
  /** A name for the file: negotiations-graph-meetings.ttl. */
  readonly fileName: string;
}

/** What is asked cannot be made: the message says where, what was expected, and what was found. */
export class ExportRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ExportRefused";
  }
}

/** Reads what is asked. Throws {@link ExportRefused}. */
export function askedExport(compiler: Compiler, { format: name, of, where }: AskedTexts): AskedExport {
  const format = name === undefined ? undefined : formatNamed(name);
  if (format === undefined) throw new ExportRefused(`format: expected one of ${FORMATS.map((one) => one.name).join(", ")}; found ${name === undefined ? "none" : JSON.stringify(name)}.`);
  if (where !== undefined && of === undefined) throw new ExportRefused("of: expected the list that where is a condition on, such as meetings; found none.");
  if (of !== undefined && format.source === "corpus") throw new ExportRefused(`of: expected none, as ${format.name} holds the whole document; found ${JSON.stringify(of)}.`);
  const selection = of === undefined ? null : selectionOf(compiler, of, where);
  return { format, selection, fileName: `negotiations-graph${of === undefined ? "" : `-${of}`}.${format.extension}` };
}

function selectionOf(compiler: Compiler, of: string, where: string | undefined): Selection {
  const condition = where === undefined ? null : parseWhere(where);
  try {
    return { list: compileRootList(compiler, of, condition), text: where === undefined ? of : `${of} where ${JSON.stringify(condition)}` };
  } catch (error) {
    if (error instanceof GraphQLError) throw new ExportRefused(error.message, { cause: error });
    throw error;
  }
}

function parseWhere(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExportRefused(`where: expected a condition in JSON, such as {"startDate": {"gte": "2007-09-01"}}; found ${JSON.stringify(text)} (${reason}).`, { cause });
  }
}
