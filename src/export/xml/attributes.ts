import type { GraphNode, GraphRelationship, Properties } from "../graph/exportedGraph";
import { NODE_KINDS, RELATIONSHIP_TYPES } from "../graph/nodeKinds";
import { asText, cellsOf, nodeColumns, OTHER, relationshipColumns, type Column } from "../vocabulary/columns";
import { kindMeaning } from "../vocabulary/kinds";

/** An attribute that elements of a drawing can have; its id is its name. */
export interface Attribute {
  readonly name: string;
  readonly type: "string" | "long";
}

/** A value of an attribute, as it is written before it is escaped. */
export type AttributeValue = readonly [name: string, text: string];

/** The longest label, in characters: a longer one is cut in a drawing, not in the data. */
const LABEL = 60;

/** What it is: Meeting, ATTENDED. Named as in GraphQL (__typename); components and conclusions have a property `kind` of their own. */
const TYPENAME: Attribute = { name: "typename", type: "string" };

/** What nodes can have, of whatever kind: each attribute once. */
export const NODE_ATTRIBUTES: readonly Attribute[] = unique([TYPENAME, ...NODE_KINDS.flatMap(({ name }) => nodeColumns(name)).map(attribute), { name: OTHER, type: "string" }]);

/** What edges can have, of whatever type. */
export const EDGE_ATTRIBUTES: readonly Attribute[] = unique([TYPENAME, ...RELATIONSHIP_TYPES.flatMap(({ name }) => relationshipColumns(name)).map(attribute), { name: OTHER, type: "string" }]);

/** The attributes that a node has. */
export function nodeAttributes({ kind, properties }: GraphNode): readonly AttributeValue[] {
  return values(kind.name, nodeColumns(kind.name), properties);
}

/** The attributes that an edge has. */
export function edgeAttributes({ type, properties }: GraphRelationship): readonly AttributeValue[] {
  return values(type, relationshipColumns(type), properties);
}

/** What a node is called in a drawing: its English name, the words of a quote, the place of a component. */
export function nodeLabel({ kind, id, properties }: GraphNode): string {
  const characters = [...String(properties[kindMeaning(kind.name).label] ?? id)];
  return characters.length <= LABEL ? characters.join("") : `${characters.slice(0, LABEL - 1).join("")}…`;
}

function values(typename: string, columns: readonly Column[], properties: Properties): readonly AttributeValue[] {
  return [[TYPENAME.name, typename], ...Object.entries(cellsOf(columns, properties)).map(([name, value]) => [name, asText(value)] as const)];
}

function attribute({ name, type }: Column): Attribute {
  return { name, type: type === "integer" ? "long" : "string" };
}

function unique(attributes: readonly Attribute[]): readonly Attribute[] {
  return [...new Map(attributes.map((one) => [one.name, one])).values()];
}
