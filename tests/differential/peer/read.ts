import type { Relation, Scalar } from "./correspondence";

/** A condition, in the words of neither schema. */
export type Condition =
  | { readonly kind: "and" | "or"; readonly parts: readonly Condition[] }
  | { readonly kind: "not"; readonly part: Condition }
  /** Every operator given holds of the value. */
  | { readonly kind: "value"; readonly scalar: Scalar; readonly operators: Readonly<Partial<Record<Operator, unknown>>> }
  /** It holds of a text in one language or the other; `scalars` are the two. */
  | { readonly kind: "either"; readonly scalars: readonly Scalar[]; readonly operators: Readonly<Partial<Record<Operator, unknown>>> }
  | { readonly kind: "hasNone"; readonly scalar: Scalar }
  /** A list holds the value. */
  | { readonly kind: "includes"; readonly scalar: Scalar; readonly value: string }
  | { readonly kind: "type"; readonly names: readonly string[] }
  | { readonly kind: "related"; readonly relation: Relation; readonly quantifier: "some" | "none" | "every"; readonly condition: RelatedCondition };

export type Operator = "eq" | "in" | "contains" | "startsWith" | "endsWith" | "gt" | "gte" | "lt" | "lte";

/** A condition on what a relation leads to, and on the relationship that leads there. */
export interface RelatedCondition {
  readonly node: Condition | null;
  readonly edge: Condition | null;
}

export interface SortKey {
  readonly scalar: Scalar;
  readonly of: "node" | "edge";
  readonly descending: boolean;
}

/** A list that is asked for: which of its elements, in what order, and what of each. */
export interface List {
  readonly where: RelatedCondition;
  readonly orderBy: readonly SortKey[];
  readonly first: number | null;
  /** Whether the number of all is asked for. */
  readonly count: boolean;
  readonly edge: readonly Scalar[];
  readonly select: Selection;
}

export interface Selection {
  readonly type: string;
  /** Whether __typename is asked for, as on interfaces. */
  readonly named: boolean;
  readonly scalars: readonly Scalar[];
  readonly relations: readonly { readonly relation: Relation; readonly list: List }[];
  /** What is asked of one type of an interface only. */
  readonly fragments: readonly Selection[];
}

/** A question to the graph, which both schemas can put. */
export interface Read {
  readonly type: string;
  readonly list: List;
}
