import { ID, Int } from "type-graphql";
import { Column } from "../declare/fields";
import { Question } from "../declare/question";
import type { Node } from "./node";
import type { Relationship } from "./relationship";
import { VIA } from "./via";

@Question({
  description: "A part of the graph, for drawing.",
  field: { name: "neighbourhood", description: "What is around a node, and the relationships among it. Empty for an unknown id.", many: false },
  query: { name: "neighbourhood" },
  arguments: {
    id: { type: () => ID, required: true, description: "The id of the node in the middle." },
    hops: { type: () => Int, default: 1, min: 0, max: 3, pinned: true, description: "How many relationships away, 0 to 3." },
    via: VIA,
  },
  first: "How many nodes to give at most.",
})
export class Subgraph {
  @Column(() => ["Node"], "members", { description: "The nodes." })
  nodes!: Node[];

  @Column(() => ["Relationship"], "bonds", { description: "The relationships among them." })
  relationships!: Relationship[];

  @Column(() => Boolean, "complete", { description: "Whether these are all nodes that near; false where `first` or the limit of the server cut them." })
  complete!: boolean;
}
