import type { StreamRows } from "../../database";
import { kindOf, type NodeKind } from "./nodeKinds";

/** How many ids go to Neo4j with one statement. */
export const CHUNK = 1_000;

interface Member {
  readonly kind: NodeKind;
  readonly position: number;
}

/** The nodes of a part of the graph, by their ids. */
export class Members {
  readonly #nodes = new Map<string, Member>();

  constructor(private readonly run: StreamRows) {}

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** The ids of those for which a condition on their kind holds, in the order of the record. */
  ids(holds: (kind: NodeKind) => boolean): readonly string[] {
    const chosen = [...this.#nodes].filter(([, { kind }]) => holds(kind));
    return chosen.sort(([one, first], [other, second]) => first.position - second.position || (one < other ? -1 : 1)).map(([id]) => id);
  }

  /** Adds what a statement gives for the ids, some at a time; gives the ids that are new. */
  async add(statement: string, ids: readonly string[]): Promise<readonly string[]> {
    const added: string[] = [];
    for (const some of chunks(ids)) {
      for await (const row of this.run(statement, { ids: some })) {
        const id = String(row.get("id"));
        const kind = kindOf(row.get("labels") as string[]);
        if (kind === undefined || this.#nodes.has(id)) continue;
        this.#nodes.set(id, { kind, position: Number(row.get("position") ?? Infinity) });
        added.push(id);
      }
    }
    return added;
  }
}

/** Ids in lists that are short enough to go with a statement. */
export function* chunks(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += CHUNK) yield ids.slice(start, start + CHUNK);
}
