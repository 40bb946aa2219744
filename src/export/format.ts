import type { ExportedGraph } from "./graph/exportedGraph";

/** What a format is written in: text is UTF-8. */
export type Chunk = string | Uint8Array;

interface Described {
  /** What it is asked for by: turtle. */
  readonly name: string;
  /** Without parameters: text/turtle. */
  readonly mediaType: string;
  /** Of files, without the dot. */
  readonly extension: string;
  /** What it is, and for whom, in one line. */
  readonly description: string;
  /** Whether it is bytes that a terminal cannot show. */
  readonly isBinary: boolean;
}

/** A format that is made from the graph in Neo4j, all of it or a part. */
export interface GraphFormat extends Described {
  readonly source: "graph";
  /** Reads the graph piece by piece, no further than what it gives is taken. */
  readonly write: (graph: ExportedGraph) => AsyncIterable<Chunk>;
}

/** A format that is made from the folder of a corpus, without a database. */
export interface CorpusFormat extends Described {
  readonly source: "corpus";
  readonly write: (directory: string) => AsyncIterable<Chunk>;
}

export type Format = GraphFormat | CorpusFormat;
