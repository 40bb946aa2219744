import { getNamedType, isInterfaceType, isObjectType, type GraphQLInterfaceType, type GraphQLObjectType } from "graphql";
import { bindingOf, carrierOf, publicSchema } from "../../../src/model";

/** A value of a node or of a relationship, under the names that it has in the two schemas. */
export interface Scalar {
  readonly ours: string;
  /** For a text in two languages: which of them. */
  readonly lang: "EN" | "ZH" | null;
  readonly peer: string;
  readonly type: "string" | "strings" | "id" | "enum" | "date" | "int";
  readonly nullable: boolean;
  /** The labels or types of relationship that hold it. */
  readonly carriers: readonly string[];
}

/** A way from one type to another, under the names that it has in the two schemas. */
export interface Relation {
  readonly ours: string;
  readonly peer: string;
  readonly target: string;
  /**
   * What it is in the public schema: a single value, a list without arguments, a connection over nodes, a connection whose edges
   * carry values, or a connection over relationships, each of which is an object that leads on by the field `via`.
   */
  readonly shape: "one" | "many" | "nodes" | "edges" | "relationships";
  readonly via: string | null;
  /** A condition of the public schema that leaves of several types of relationship the one that the peer follows. */
  readonly only: string | null;
  /** Whether the peer's field leads to one type where ours leads to an interface. */
  readonly narrower: boolean;
  /** The type by which the peer tells apart what relationships hold that an interface declares; null where it does not. */
  readonly properties: string | null;
  /** The values of the relationship. */
  readonly edge: readonly Scalar[];
}

interface Names {
  readonly ours: string;
  readonly peer?: string;
  readonly via?: string;
  readonly only?: string;
  readonly narrower?: boolean;
  readonly properties?: string;
}

const EVIDENCE: Names = { ours: "evidence" };

// The peer follows one type of relationship in a field, so of our memberships only those in organizations.
const ORGANIZATIONS: Names = { ours: "memberships", peer: "organizations", via: "organization", properties: "Membership", only: "{ post: { none: {} } }" };

const ACTOR: readonly Names[] = [
  ORGANIZATIONS,
  { ours: "attendances", peer: "attended", properties: "Attendance" },
  { ours: "commitments" },
  { ours: "positions" },
  { ours: "mentions", peer: "mentionedIn", via: "component", properties: "Mention" },
  EVIDENCE,
];

/** Every way that both schemas know. Left out is what the peer cannot follow: chains of relationships, and values that are ids. */
const WAYS: Readonly<Record<string, readonly Names[]>> = {
  Actor: ACTOR,
  Person: [...ACTOR, { ours: "posts" }],
  Organization: [...ACTOR, { ours: "members", via: "member" }],
  Post: [...ACTOR, { ours: "organization" }, { ours: "holders", via: "member", narrower: true }],
  Event: [EVIDENCE],
  Meeting: [{ ours: "places" }, { ours: "attendances", peer: "attendees" }, { ours: "commitments" }, { ours: "documents" }, EVIDENCE],
  Milestone: [EVIDENCE],
  Place: [{ ours: "partOf" }, { ours: "meetings" }, { ours: "mentions", peer: "mentionedIn", via: "component" }, EVIDENCE],
  Document: [{ ours: "issuers" }, { ours: "issuedAt" }, { ours: "container", peer: "containers" }, EVIDENCE],
  Component: [
    { ours: "parent" },
    { ours: "children" },
    { ours: "reproduces" },
    // Ours are all that a component cites; the peer has a field for each type of target.
    { ours: "citations", peer: "citedComponents", via: "target", only: "{ target: { some: {} } }" },
    { ours: "mentions", peer: "mentionedActors", via: "actor" },
    { ours: "placeMentions", peer: "mentionedPlaces", via: "place" },
  ],
  Commitment: [
    { ours: "debtors" },
    { ours: "creditors" },
    { ours: "madeAt" },
    { ours: "source" },
    { ours: "reaffirms" },
    { ours: "reaffirmedBy" },
    { ours: "reaffirmsConnection", peer: "reaffirms" },
    { ours: "reaffirmedByConnection", peer: "reaffirmedBy" },
    EVIDENCE,
  ],
  Option: [{ ours: "broader" }, { ours: "narrower" }, { ours: "proposedBy" }, { ours: "positions" }, EVIDENCE],
  Position: [{ ours: "actor" }, { ours: "option" }, EVIDENCE],
  Conclusion: [{ ours: "madeBy" }, { ours: "addressees" }, { ours: "parent" }, { ours: "children" }, { ours: "source" }, EVIDENCE],
  Discrepancy: [EVIDENCE],
  Evidence: [{ ours: "component" }],
};

const TYPES: Readonly<Record<string, Scalar["type"]>> = { String: "string", ID: "id", Int: "int", Date: "date" };

const LANGUAGES = ["EN", "ZH"] as const;

type Composite = GraphQLObjectType | GraphQLInterfaceType;

const scalars = new Map<string, readonly Scalar[]>();
const relations = new Map<string, readonly Relation[]>();

/** The types that can be asked for at the root. */
export const ROOTS: readonly string[] = Object.keys(WAYS).filter((name) => name !== "Evidence");

/** The field of the root, in both schemas but for persons. */
export function rootField(type: string): { readonly ours: string; readonly peer: string } {
  const fields = Object.values(publicSchema().getQueryType()?.getFields() ?? {});
  const found = fields.find((field) => bindingOf(field).kind === "all" && elementOf(getNamedType(field.type)) === composite(type));
  if (found === undefined) throw new Error(`Query has no list of ${type}.`);
  return { ours: found.name, peer: found.name === "persons" ? "people" : found.name };
}

/** The object types of an interface; none for an object type. */
export function implementations(type: string): readonly string[] {
  const named = composite(type);
  return isInterfaceType(named) ? publicSchema().getPossibleTypes(named).map(({ name }) => name) : [];
}

/** The values of a type's nodes: every one that the public schema has. */
export function scalarsOf(type: string): readonly Scalar[] {
  return remember(scalars, type, () => readScalars(composite(type), [carrierOf(composite(type))?.label ?? type]));
}

/** The ways that lead on from a type. */
export function relationsOf(type: string): readonly Relation[] {
  return remember(relations, type, () => (WAYS[type] ?? []).map((names) => relation(composite(type), names)));
}

function relation(type: Composite, { ours, peer = ours, via, only, narrower = false, properties }: Names): Relation {
  const field = type.getFields()[ours];
  if (field === undefined) throw new Error(`${type.name} has no field ${ours}.`);
  const binding = bindingOf(field);
  const named = getNamedType(field.type);
  const names = { ours, peer, via: via ?? null, only: only ?? null, narrower, properties: properties ?? null };
  if (binding.kind === "one" || binding.kind === "many") return { ...names, target: named.name, shape: binding.kind, edge: [] };
  if (binding.kind !== "connection") throw new Error(`${type.name}.${ours} leads nowhere.`);
  const element = elementOf(named);
  const types = /\[(?:edge|to):([A-Z_|]+)\]/.exec(binding.traversal.match)?.[1]?.split("|") ?? [];
  if (via !== undefined) return { ...names, target: String(getNamedType(element.getFields()[via]?.type)), shape: "relationships", edge: readScalars(element, types) };
  const edge = readScalars(composite(getNamedType((named as GraphQLObjectType).getFields()["edges"]?.type)?.name ?? ""), types);
  return { ...names, target: element.name, shape: edge.length > 0 ? "edges" : "nodes", edge };
}

function readScalars(type: Composite, carriers: readonly string[]): Scalar[] {
  return Object.values(type.getFields()).flatMap((field): Scalar[] => {
    const binding = bindingOf(field);
    const nullable = !String(field.type).endsWith("!");
    const named = getNamedType(field.type);
    const own = { ours: field.name, nullable, carriers };
    if (binding.kind === "text") return LANGUAGES.map((lang) => ({ ...own, lang, peer: `${binding.property}${lang === "EN" ? "En" : "Zh"}`, type: "string" }));
    if (binding.kind !== "property") return [];
    return [{ ...own, lang: null, peer: binding.property, type: String(field.type).startsWith("[") ? "strings" : (TYPES[named.name] ?? "enum") }];
  });
}

function elementOf(connection: unknown): Composite {
  return getNamedType((connection as GraphQLObjectType).getFields()["nodes"]?.type) as Composite;
}

function composite(name: string): Composite {
  const type = publicSchema().getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`The schema has no ${name}.`);
  return type;
}

function remember<Value>(known: Map<string, Value>, name: string, make: () => Value): Value {
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
}
