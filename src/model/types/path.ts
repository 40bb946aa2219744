import { ID, Int } from "type-graphql";
import { Column } from "../declare/fields";
import { Question } from "../declare/question";
import type { Node } from "./node";
import type { Relationship } from "./relationship";
import { VIA } from "./via";

@Question({
  description: "A way through the graph from one node to another.",
  field: { name: "path", description: "A shortest path between two nodes, whichever way its relationships point; empty where there is none, and from a node to itself. With `all`, every path of that length.", many: true },
  query: { name: "path", all: "paths" },
  arguments: {
    from: { type: () => ID, required: true, description: "The id of the node to start at." },
    to: { type: () => ID, required: true, description: "The id of the node to reach." },
    maxHops: { type: () => Int, default: 6, min: 1, max: 10, pinned: true, description: "How many relationships it may have, 1 to 10." },
    via: VIA,
    all: { type: () => Boolean, default: false, description: "Whether to give all shortest paths." },
  },
  first: "How many paths to give; without it all, or an error where they are more than the limit of the server.",
})
export class Path {
  @Column(() => Int, "length(path)", { description: "How many relationships it has." })
  length!: number;

  @Column(() => ["Node"], "nodes(path)", { description: "The nodes in order." })
  nodes!: Node[];

  @Column(() => ["Relationship"], "relationships(path)", { description: "The relationships in order." })
  relationships!: Relationship[];
}
