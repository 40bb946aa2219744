import type { FieldNode } from "graphql";
import { listOf } from "./cypher";
import type { Answer, Projection } from "./projection";
import { nameOf, type Selection } from "./selection";

/** An object whose fields are projected one by one: their values in one list, read back under their keys. `project` gives null for __typename. */
export function projectRecord(selection: Selection, project: (name: string, nodes: readonly FieldNode[]) => Projection | null): Projection {
  const parts = [...selection].flatMap(([key, nodes]) => {
    const projection = project(nameOf(nodes), nodes);
    return projection === null ? [] : [{ key, projection }];
  });
  return {
    ...listOf(parts.map(({ projection }) => projection)),
    read: (value, bound) => {
      const answer: Answer = {};
      parts.forEach(({ key, projection }, index) => {
        const raw = (value as unknown[])[index];
        answer[key] = raw === null || raw === undefined ? null : projection.read(raw, bound);
      });
      return answer;
    },
  };
}
