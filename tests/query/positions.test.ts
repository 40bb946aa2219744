import { isObjectType } from "graphql";
import { bindingOf, carrierOf, publicSchema, type Binding } from "../../src/model";
import { openGraph } from "./ask";

const graph = openGraph();

type Related = Extract<Binding, { kind: "many" | "connection" }>;

/** Every field that leads from a node to a list. */
const lists = Object.values(publicSchema().getTypeMap()).flatMap((type) => {
  const label = carrierOf(type)?.label;
  if (!isObjectType(type) || label === undefined || label === null) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const binding = bindingOf(field);
    return binding.kind === "many" || binding.kind === "connection" ? [{ name: `${type.name}.${field.name}`, label, binding }] : [];
  });
});

/** Elements of one list that the order of the record does not tell apart: pages of a list break no ties but by position and, of relationships, type. */
function ties(label: string, { traversal: { match, where } }: Related): string {
  const isRelationship = /\[to\b/.test(match);
  const position = /\bedge\b/.test(match) ? "edge.position" : "to.position";
  return `MATCH (from:${label}) MATCH ${match} ${where === undefined ? "" : `WHERE ${where}`}
    WITH DISTINCT from, to, ${position} AS position${isRelationship ? ", type(to) AS kind" : ""}
    WITH from, position${isRelationship ? ", kind" : ""}, count(*) AS count WHERE count > 1
    RETURN count(*) AS ties`;
}

test.each(lists)("the elements of $name differ in position", async ({ label, binding }) => {
  const { records } = await graph.database.query(ties(label, binding), {});
  expect(records[0]?.get("ties")).toBe(0);
});
