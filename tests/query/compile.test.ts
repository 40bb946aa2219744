import { basename, join } from "node:path";
import { getOperationAST, getVariableValues, type OperationDefinitionNode } from "graphql";
import neo4j from "neo4j-driver";
import type { Database } from "../../src/database";
import { publicSchema } from "../../src/model";
import { compile, DEFAULT_LIMITS, signedCursors } from "../../src/query";
import { openTestDatabase } from "../support/database";
import { expectFile, family, read, readJson } from "../support/files";
import { operation } from "../support/operation";

// x.graphql, with its variables in x.variables.json, compiles to the statement and parameters of x.cypher.
const folder = join(__dirname, "compile");

let database: Database;
beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());

function statementOf(path: string): { readonly cypher: string; readonly parameters: Record<string, unknown> } {
  const document = operation(read(`${path}.graphql`));
  const definition = getOperationAST(document) as OperationDefinitionNode;
  const variables = getVariableValues(publicSchema(), definition.variableDefinitions ?? [], readJson(`${path}.variables.json`, {}));
  expect(variables.errors).toBeUndefined();
  const coerced = variables.coerced ?? {};
  const statement = compile({ schema: publicSchema(), limits: DEFAULT_LIMITS, cursors: signedCursors("test") }, document, definition, coerced);
  if (statement === null) throw new Error("The operation needs no statement.");
  return { cypher: statement.cypher, parameters: statement.bind(coerced) };
}

describe.each(family(folder, ".graphql").map((path) => [basename(path), path] as const))("%s", (_name, path) => {
  test("compiles to its statement", () => {
    const { cypher, parameters } = statementOf(path);
    const listed = Object.entries(parameters).map(([name, value]) => `// $${name} = ${neo4j.isInt(value) ? value.toString() : JSON.stringify(value)}\n`);
    expectFile(`${path}.cypher`, `${listed.join("")}${cypher}\n`);
  });

  test("is a statement that Neo4j can plan, without warnings", async () => {
    const { cypher, parameters } = statementOf(path);
    const summary = await database.read(async (transaction) => (await transaction.run(`EXPLAIN ${cypher}`, parameters)).summary);
    expect(summary.queryType).toBe("r");
    expect(summary.gqlStatusObjects.filter(({ gqlStatus }) => !/^00|^02/.test(gqlStatus))).toEqual([]);
  });
});
