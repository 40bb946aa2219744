import { Neo4jError } from "neo4j-driver";
import { readConfig } from "../config";
import { Abandonment } from "../database";
import { askedExport, exportCorpus, exportGraph, ExportRefused, GraphChanged, NothingLoaded, type AskedExport, type AskedTexts, type Chunk, type Progress } from "../export";
import { Failure } from "../failure";
import { publicSchema } from "../model";
import { DEFAULT_LIMITS, signedCursors } from "../query";
import { exportOverHttp } from "./exportOverHttp";
import { openDatabase } from "./openDatabase";
import { findServer } from "./running/findServer";
import { writeFileWhole, writeOut } from "./writeOutput";

export interface ExportOptions extends AskedTexts {
  /** The file to write; standard output where it is not given. */
  readonly output?: string;
  /** The address of a running server to ask; without it that of KG_URL or of the nearest server.json, or else the database is opened here. */
  readonly url?: string;
  readonly yes: boolean;
}

/** How long an export may take, in ms. */
const LONGEST = 3_600_000;

/**
 * Writes the graph, or a part of it, in a format to a file or to standard output; how far it is, to standard error. A file appears under its name when it is
 * whole. Throws a {@link Failure}.
 */
export async function exportCommand(corpus: string, { output, url, yes, ...texts }: ExportOptions): Promise<void> {
  const asked = readAsked(texts);
  if (output === undefined && asked.format.isBinary && process.stdout.isTTY) {
    throw new Failure("CONFIGURATION", `${asked.format.name} is not text; name a file for it: --output ${asked.fileName}`);
  }
  const stop = new AbortController();
  const abort = (): void => stop.abort(new Failure("DATABASE", "The export was stopped before its end."));
  process.once("SIGINT", abort).once("SIGTERM", abort);
  const report = reporter();
  try {
    const write = (chunks: AsyncIterable<Chunk>): Promise<void> => (output === undefined ? writeOut(chunks) : writeFileWhole(output, chunks));
    const server = url ?? (asked.format.source === "corpus" ? undefined : (readConfig().url ?? (await findServer())?.url));
    await from(asked, texts, { corpus, url: server, yes, report: report.tell, signal: stop.signal }, write);
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : asFailure(error);
  } finally {
    report.end();
    process.off("SIGINT", abort).off("SIGTERM", abort);
  }
}

function readAsked(texts: AskedTexts): AskedExport {
  try {
    // No cursor is read or written here: the key signs nothing.
    return askedExport({ schema: publicSchema(), limits: DEFAULT_LIMITS, cursors: signedCursors("") }, texts);
  } catch (error) {
    throw asFailure(error);
  }
}

interface Source {
  readonly corpus: string;
  readonly url: string | undefined;
  readonly yes: boolean;
  readonly report: (message: string) => void;
  readonly signal: AbortSignal;
}

/** Hands what is asked to `write`, from the corpus, from a server, or from the database. */
async function from({ format, selection }: AskedExport, texts: AskedTexts, { corpus, url, yes, report, signal }: Source, write: (chunks: AsyncIterable<Chunk>) => Promise<void>): Promise<void> {
  if (url !== undefined) {
    await write(exportOverHttp(url, texts, report, signal));
    return;
  }
  if (format.source === "corpus") {
    await write(exportCorpus(format, corpus));
    return;
  }
  const open = await openDatabase(readConfig(), yes, report);
  const abandonment = new Abandonment();
  signal.addEventListener("abort", () => abandonment.abandon(signal.reason as Error));
  try {
    const onProgress = ({ nodes, relationships }: Progress): void => report(`${nodes} nodes, ${relationships} relationships`);
    await write(exportGraph(open.database, format, selection, { timeout: LONGEST, abandonment, onProgress }));
  } finally {
    await open.close();
  }
}

function asFailure(error: unknown): unknown {
  if (error instanceof ExportRefused) return new Failure("QUERY", error.message, [], { cause: error });
  if (error instanceof NothingLoaded) return new Failure("DATABASE", error.message, ["Load it: negotiations-graph load"], { cause: error });
  if (error instanceof GraphChanged || error instanceof Neo4jError) return new Failure("DATABASE", error.message, [], { cause: error });
  return error;
}

/** Shows how far it is on standard error: on one line of a terminal, elsewhere only the last of it. */
function reporter(): { readonly tell: (message: string) => void; readonly end: () => void } {
  let last = "";
  const isTerminal = process.stderr.isTTY;
  return {
    tell: (message) => {
      last = message;
      if (isTerminal) process.stderr.write(`\r\u001B[K${message}`);
    },
    end: () => {
      if (last !== "") process.stderr.write(isTerminal ? "\n" : `${last}\n`);
    },
  };
}
