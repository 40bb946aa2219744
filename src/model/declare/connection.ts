import { Arg, Int, ObjectType } from "type-graphql";
import { aggregateFields } from "./aggregate";
import { declarationOf, declaredTypes, edgeOf, fieldsOf, type Class } from "./registry";
import { groupingInput } from "./grouping";
import { PageInfo } from "./pageInfo";
import { Part } from "./part";
import { orderInput } from "./order";
import { whereInput } from "./where";

interface Connection {
  readonly connection: Class;
  readonly edge: Class;
}

const connections = new Map<Class, Connection>();

/** The name of a connection without its suffix: that of its edge properties or, without any, of its nodes. */
function stem(node: Class, edge: Class | undefined): string {
  return declarationOf(edge ?? node).name;
}

function create(node: Class, properties: Class | undefined): Connection {
  const name = stem(node, properties);
  const edge = class extends (properties as unknown as new () => object ?? Object) {};
  Part(() => String, { description: "Where this edge stands; for after and before." })(edge.prototype, "cursor");
  Part(() => node, { description: declarationOf(node).description })(edge.prototype, "node");
  ObjectType(`${name}Edge`, { description: properties === undefined ? `One place in a list of ${node.name}.` : declarationOf(properties).description })(edge);

  const connection = class {};
  Part(() => [edge], { description: "Each element with its place in the list." })(connection.prototype, "edges");
  Part(() => [node], { description: "The nodes of the edges, a shortcut." })(connection.prototype, "nodes");
  Part(() => PageInfo, { description: "Where this page stands." })(connection.prototype, "pageInfo");
  Part(() => Int, { description: "How many there are on all pages; counted only when asked for." })(connection.prototype, "totalCount");
  aggregateFields(connection.prototype, name, node, properties);
  ObjectType(`${name}Connection`, { description: `A list of ${node.name}, by pages (Relay cursor connections).` })(connection);
  return { connection, edge };
}

/** Makes the connection, filter and order types of every connection that the model declares. Once, before the schema is built. */
export function createConnections(): void {
  const wanted = declaredTypes().flatMap((type) => [
    ...(type.roots.all === undefined ? [] : [{ node: type.target, edge: undefined }]),
    ...fieldsOf(type.target).filter(({ binding }) => binding.kind === "connection").map((field) => ({ node: field.type() as Class, edge: edgeOf(field) })),
  ]);
  for (const { node, edge } of wanted) {
    const key = edge ?? node;
    if (connections.has(key)) continue;
    connections.set(key, create(node, edge));
    whereInput(node, edge);
    groupingInput(node, edge);
    orderInput(node, edge);
  }
}

/** The class of a connection, made by {@link createConnections}. */
export function connectionClass(node: Class, edge?: Class): Class {
  const found = connections.get(edge ?? node);
  if (found === undefined) throw new Error(`There is no connection over ${stem(node, edge)}.`);
  return found.connection;
}

/** Declares the arguments that every connection takes. */
export function connectionArguments(prototype: object, name: string, node: () => Class, edge: () => Class | undefined = () => undefined): void {
  const page = (side: string) => `How many to give from the ${side}; between 0 and the limit of the server.`;
  Arg("where", () => whereInput(node(), edge()), { nullable: true, description: "Gives only those for which this holds." })(prototype, name, 0);
  Arg("orderBy", () => [orderInput(node(), edge())], { nullable: true, description: "Sorts by these in turn; in the order of the record unless given." })(prototype, name, 1);
  Arg("first", () => Int, { nullable: true, description: page("start") })(prototype, name, 2);
  Arg("after", () => String, { nullable: true, description: "Gives those after this cursor." })(prototype, name, 3);
  Arg("last", () => Int, { nullable: true, description: page("end") })(prototype, name, 4);
  Arg("before", () => String, { nullable: true, description: "Gives those before this cursor." })(prototype, name, 5);
}
