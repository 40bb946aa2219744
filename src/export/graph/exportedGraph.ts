import type { NodeKind } from "./nodeKinds";
import type { Value } from "./value";

export type Properties = Readonly<Record<string, Value>>;

/** A node of the graph. */
export interface GraphNode {
  readonly kind: NodeKind;
  readonly id: string;
  /** All that it holds, `id` too. What has no value is not there. */
  readonly properties: Properties;
}

/** A relationship of the graph. */
export interface GraphRelationship {
  /** The same after every load: relationship:FROM/TYPE/TO, with /2, /3 … for further ones between the same nodes. */
  readonly id: string;
  readonly type: string;
  /** The kind of the node that it starts from. */
  readonly fromKind: NodeKind;
  /** The ids of its ends. */
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/**
 * The graph, or a part of it, in one state. What is given comes from Neo4j as it is taken, in an order that is the same for equal graphs.
 * When the graph is loaded anew meanwhile, what reads it throws {@link GraphChanged}.
 */
export interface ExportedGraph {
  /** What the Dataset nodes say of what was loaded. */
  readonly datasets: readonly Properties[];
  /** The list and the condition that it is a part by, as text; null for the whole graph. */
  readonly selection: string | null;
  /** The nodes of a kind, in the order of the record. */
  nodes(kind: NodeKind): AsyncIterable<GraphNode>;
  /** The relationships of a type. */
  relationships(type: string): AsyncIterable<GraphRelationship>;
}

/** The graph was loaded anew while it was read: what was given so far may belong to two states of it. */
export class GraphChanged extends Error {
  constructor() {
    super("The graph was loaded anew while it was exported; export it again.");
    this.name = "GraphChanged";
  }
}
