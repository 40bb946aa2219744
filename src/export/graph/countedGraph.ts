import type { ExportedGraph } from "./exportedGraph";

/** How much has been read. */
export interface Progress {
  readonly nodes: number;
  readonly relationships: number;
}

/** How often it is told, in nodes and relationships. */
const EVERY = 1_000;

/** The same graph, which tells how much of it has been read. */
export function countedGraph(graph: ExportedGraph, tell: (progress: Progress) => void): ExportedGraph {
  const progress = { nodes: 0, relationships: 0 };
  const counted = async function* <T>(all: AsyncIterable<T>, name: keyof Progress): AsyncGenerator<T> {
    for await (const one of all) {
      progress[name] += 1;
      if (progress[name] % EVERY === 0) tell({ ...progress });
      yield one;
    }
    tell({ ...progress });
  };
  return { ...graph, nodes: (kind) => counted(graph.nodes(kind), "nodes"), relationships: (type) => counted(graph.relationships(type), "relationships") };
}
