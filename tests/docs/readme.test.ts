import { join } from "node:path";
import type { Database } from "../../src/database";
import { publicSchema } from "../../src/model";
import { createEngine } from "../../src/query";
import { openTestDatabase } from "../support/database";
import { read } from "../support/files";
import { operation } from "../support/operation";

// Each query of the README is followed by its answer.
const examples = [...read(join(__dirname, "../../README.md")).matchAll(/```graphql\n([^`]+)```\s+```json\n([^`]+)```/g)].map(([, query, answer]) => ({
  query: query ?? "",
  answer: JSON.parse(answer ?? "") as unknown,
}));

let database: Database;
beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());

test("the README has three worked questions", () => {
  expect(examples).toHaveLength(3);
});

test.each(examples)("the README's answer is the server's: $query", async ({ query, answer }) => {
  const result = await createEngine(publicSchema(), database)({ document: operation(query) });
  expect(JSON.parse(JSON.stringify(result))).toEqual(answer);
});
