import type { ServerAddress } from "../../dist/config";

/** The programs that are compared, as the results name them. */
export const CONTENDERS = ["ours", "raw", "neo4jGraphql", "dataLoader"] as const;

export type ContenderName = (typeof CONTENDERS)[number];

/** One request as a contender takes it over HTTP: POST of `body` to `path`. */
export interface ContenderRequest {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A program that answers the query classes, with or without HTTP. */
export interface Contender {
  /** Answers without HTTP: from what the request holds to the JSON text of the answer. */
  execute(request: ContenderRequest): Promise<string>;
  /** Listens on a free port of loopback; gives its address without a path. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Makes a contender over the graph in a Neo4j. */
export type MakeContender = (address: ServerAddress) => Promise<Contender>;
