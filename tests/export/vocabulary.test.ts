import { NODE_KINDS, RELATIONSHIP_TYPES } from "../../src/export/graph/nodeKinds";
import { nodeColumns, relationshipColumns } from "../../src/export/vocabulary/columns";
import { KINDS } from "../../src/export/vocabulary/kinds";
import { RELATIONSHIPS } from "../../src/export/vocabulary/relationships";
import { NAMESPACES } from "../../src/export/vocabulary/term";
import { TERMS } from "../../src/export/vocabulary/terms";
import { openTestDatabase } from "../support/database";
import { graphInDatabase } from "./graphInDatabase";

const database = openTestDatabase();
afterAll(() => database.close());

test("every kind of node and every relationship of the graph has its line, and no other", () => {
  expect(Object.keys(KINDS).sort()).toEqual(NODE_KINDS.map(({ name }) => name).sort());
  expect(Object.keys(RELATIONSHIPS).sort()).toEqual(RELATIONSHIP_TYPES.map(({ name }) => name).sort());
});

test("every property in the record has its column, so that `other` is empty", async () => {
  const { nodes, edges } = await graphInDatabase(database);
  const missing = [
    ...nodes.map(({ kind, properties }) => ({ kind, properties, columns: nodeColumns(kind) })),
    ...edges.map(({ kind, properties }) => ({ kind, properties, columns: relationshipColumns(kind) })),
  ].flatMap(({ kind, properties, columns }) => Object.keys(properties).filter((name) => !columns.some((column) => column.name === name)).map((name) => `${kind}.${name}`));
  expect([...new Set(missing)]).toEqual([]);
});

test("no key of JSON-LD is a prefix too: it would be taken for one", () => {
  expect(Object.keys(TERMS).filter((key) => key in NAMESPACES)).toEqual([]);
});
