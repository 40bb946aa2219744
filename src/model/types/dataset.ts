import { Int } from "type-graphql";
import { Column, Property } from "../declare/fields";
import { Question } from "../declare/question";
import { declaredTypes } from "../declare/registry";
import { RelationshipProperties } from "../declare/types";
import { RelationshipKind } from "../enums";

@RelationshipProperties({ description: "How much there is of a kind." })
export class KindCount {
  @Property(() => String, { description: "A type of node of this schema, or a kind of relationship." })
  kind!: string;

  @Property(() => Int, { description: "How many." })
  count!: number;
}

@Question({
  description: "What is in the graph, and what it was made from.",
  field: { name: "dataset", description: "What is in the graph, and what it was made from.", many: false },
  query: { name: "dataset" },
  arguments: {},
})
export class Dataset {
  @Column(() => String, "dataset.version", { description: "A checksum of the records; another one, another graph." })
  version!: string;

  @Column(() => String, "dataset.sourceSha256", { description: "The SHA-256 checksum of the source text." })
  sourceSha256!: string;

  @Column(() => String, "dataset.loadedAt", { description: "When the graph last changed (ISO 8601)." })
  loadedAt!: string;

  @Column(() => ["KindCount"], counts, { description: "How much there is of each kind." })
  counts!: KindCount[];
}

/** The numbers of nodes and of relationships of each kind, which Neo4j keeps counted. */
function counts(): string {
  const nodes = declaredTypes().flatMap(({ carrier, name, isInterface }) => (carrier?.element === "node" && !isInterface ? [{ kind: name, pattern: `(:${String(carrier.label)})` }] : []));
  const relationships = Object.keys(RelationshipKind).map((kind) => ({ kind, pattern: `()-[:${kind}]->()` }));
  return `[${[...nodes, ...relationships].map(({ kind, pattern }) => `{kind: '${kind}', count: COUNT { ${pattern} }}`).join(", ")}]`;
}
