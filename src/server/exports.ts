import compression from "compression";
import { Router, type Response } from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Abandonment, Database } from "../database";
import { exportCorpus, exportGraph, ExportRefused, type AskedExport, type Chunk, type CorpusFormat } from "../export";
import { limitError, type Limits } from "../limits";
import { signedCursors, type Compiler } from "../query";
import { problem, requestProblem } from "./errorPage";
import { databaseError } from "./errors";
import { exportRequest } from "./exportRequest";
import { TIMES } from "./times";
import { recordOf } from "./watch";
import { withoutSilence } from "./withoutSilence";

/** When to come back, where there are as many exports as there may be, in seconds. */
const RETRY_AFTER = 10;

type Exporter = Pick<Database, "stream" | "address">;

/** The corpus in a format. */
type CorpusExports = (format: CorpusFormat) => AsyncGenerator<Chunk, void, undefined>;

/**
 * GET /export?format=…&of=…&where=…: the graph as a file, all of it or what a list of the schema holds under a condition. It is sent as it is read. A transfer
 * that cannot be finished, as when the graph is loaded anew meanwhile, is broken off, so that no client takes a part for the whole; so is one for which Neo4j gives
 * nothing for long; where it has given nothing at all in the time that a request may take, that is the answer. `corpus` is the folder of the corpus, for formats that are made from it.
 */
export function exportRoutes(schema: GraphQLSchema, database: Exporter, corpus: string | undefined, limits: Limits, log: Logger): Router {
  const compiler: Compiler = { schema, limits, cursors: signedCursors(database.address.password) };
  const routes = Router();
  const fromCorpus = corpus === undefined ? null : corpusExports(corpus);
  let running = 0;
  routes.get("/export", compression(), async (request, response) => {
    const asked = read(() => exportRequest(compiler, request, corpus !== undefined), response);
    if (asked === null) return;
    if (request.method === "HEAD") {
      head(response, asked);
      response.end();
      return;
    }
    if (running >= limits.exports) throw limitError(limits, "exports", running + 1, undefined, RETRY_AFTER);
    running += 1;
    try {
      await send(response, asked, database, fromCorpus, limits, log);
    } finally {
      running -= 1;
    }
  });
  return routes;
}

/** The corpus in a folder, made once in each format: that takes a third of a second, in which the server answers nothing else. */
function corpusExports(directory: string): CorpusExports {
  const made = new Map<CorpusFormat, Chunk[]>();
  return async function* (format) {
    const chunks = made.get(format) ?? [];
    if (!made.has(format)) for await (const chunk of exportCorpus(format, directory)) chunks.push(chunk);
    made.set(format, chunks);
    yield* chunks;
  };
}

function head(response: Response, { format, fileName }: AskedExport): void {
  const type = format.isBinary ? format.mediaType : `${format.mediaType}; charset=utf-8`;
  response.set({ "content-type": type, "content-disposition": `attachment; filename="${fileName}"`, "cache-control": "no-cache", vary: "Accept" });
}

/** What a request asks for; null where it was refused. */
function read(work: () => AskedExport, response: Response): AskedExport | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ExportRefused)) throw error;
    refuse(response, 400, "BAD_USER_INPUT", error.message);
    return null;
  }
}

async function send(response: Response, asked: AskedExport, database: Exporter, fromCorpus: CorpusExports | null, limits: Limits, log: Logger): Promise<void> {
  const { over } = recordOf(response.req);
  const written = write(asked, database, fromCorpus, limits.exportMilliseconds, over);
  const chunks = withoutSilence(written, { first: limits.transactionMilliseconds + TIMES.slack, next: TIMES.silence }, over);
  try {
    const first = await chunks.next(); // before the head: what fails before anything is sent has an answer of its own
    head(response, asked);
    await pipeline(Readable.from(following(first, chunks), { objectMode: false }), response);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "ERR_STREAM_PREMATURE_CLOSE" || response.destroyed) return; // the client left
    log.error({ err: error }, "An export failed.");
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { status, headers, body } = requestProblem(databaseError(error, limits), limits, log);
    response.status(status).set(headers).json(body);
  }
}

function write({ format, selection }: AskedExport, database: Exporter, fromCorpus: CorpusExports | null, timeout: number, abandonment: Abandonment): AsyncGenerator<Chunk, void, undefined> {
  if (format.source === "graph") return exportGraph(database, format, selection, { timeout, abandonment });
  if (fromCorpus === null) throw new Error(`There is no corpus to make ${format.name} of.`);
  return fromCorpus(format);
}

async function* following(first: IteratorResult<Chunk, void>, rest: AsyncGenerator<Chunk, void, undefined>): AsyncGenerator<Chunk> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json(problem(code, message));
}
