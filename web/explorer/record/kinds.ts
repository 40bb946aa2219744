/** A kind of node, as `__typename` names it. */
export type Kind =
  | "Person" | "Organization" | "Post" | "Meeting" | "Milestone" | "Place" | "Document" | "Commitment" | "Option" | "Position" | "Conclusion" | "Discrepancy" | "Component";

/** How kinds are drawn: each that stands in the graph has a shape of its own, so that colour is never the only sign; the three kinds of actor are variants of a circle. */
export type Shape = "circle" | "target" | "ring" | "square" | "diamond" | "hexagon" | "triangle" | "wedge" | "pentagon" | "cross" | "star";

export interface KindOf {
  readonly kind: Kind;
  readonly shape: Shape;
  /** Whether it stands in the graph before anybody chooses. */
  readonly shownAtFirst: boolean;
  /** Whether it can stand in the graph at all: the text has a view of its own. */
  readonly inGraph: boolean;
}

/** The kinds in the order in which legends and filters list them; the colour of each is the custom property `--kind-<kind in lower case>` of tokens.css. */
export const KINDS: readonly KindOf[] = [
  { kind: "Person", shape: "circle", shownAtFirst: true, inGraph: true },
  { kind: "Organization", shape: "target", shownAtFirst: true, inGraph: true },
  { kind: "Post", shape: "ring", shownAtFirst: true, inGraph: true },
  { kind: "Meeting", shape: "square", shownAtFirst: true, inGraph: true },
  { kind: "Milestone", shape: "star", shownAtFirst: false, inGraph: true },
  { kind: "Place", shape: "cross", shownAtFirst: false, inGraph: true },
  { kind: "Document", shape: "hexagon", shownAtFirst: true, inGraph: true },
  { kind: "Commitment", shape: "diamond", shownAtFirst: true, inGraph: true },
  { kind: "Option", shape: "triangle", shownAtFirst: true, inGraph: true },
  { kind: "Position", shape: "wedge", shownAtFirst: false, inGraph: true },
  { kind: "Conclusion", shape: "pentagon", shownAtFirst: false, inGraph: true },
  { kind: "Discrepancy", shape: "star", shownAtFirst: false, inGraph: false },
  { kind: "Component", shape: "square", shownAtFirst: false, inGraph: false },
];

export const kindNamed = new Map(KINDS.map((of) => [of.kind, of]));
