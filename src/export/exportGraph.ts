import type { Database, StreamOptions } from "../database";
import type { Chunk, GraphFormat } from "./format";
import { countedGraph, type Progress } from "./graph/countedGraph";
import { beginState } from "./graph/oneState";
import { partOfGraph, type Selection } from "./graph/partOfGraph";
import { wholeGraph } from "./graph/wholeGraph";
import { joined } from "./joined";

/** There is no graph in the database. */
export class NothingLoaded extends Error {
  constructor() {
    super("No graph is loaded in the database.");
    this.name = "NothingLoaded";
  }
}

export interface ExportOptions extends StreamOptions {
  /** Told how many nodes and relationships have been read for the file. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The graph of a database in a format, all of it or the part that a selection makes, read in one READ transaction as it is taken: a slow
 * reader makes it slow, not large. Throws {@link GraphChanged} before its end when the graph is loaded anew meanwhile, and {@link NothingLoaded}.
 */
export async function* exportGraph(database: Pick<Database, "stream">, format: GraphFormat, selection: Selection | null, options: ExportOptions): AsyncGenerator<Chunk, void, undefined> {
  const chunks = database.stream(async function* (run) {
    const check = await beginState(run);
    const graph = selection === null ? await wholeGraph(run, check) : await partOfGraph(run, check, selection);
    if (graph.datasets.length === 0) throw new NothingLoaded();
    yield* format.write(countedGraph(graph, options.onProgress ?? (() => undefined)));
  }, options);
  yield* joined(chunks);
}
