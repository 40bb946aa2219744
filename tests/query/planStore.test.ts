import type { Database } from "../../src/database";
import { publicSchema } from "../../src/model";
import { createEngine, type Engine } from "../../src/query";
import { openTestDatabase } from "../support/database";
import { ask } from "./ask";

let database: Database;
let engine: Engine;
let statements: string[];
beforeAll(() => {
  database = openTestDatabase();
});
beforeEach(() => {
  statements = [];
  engine = createEngine(publicSchema(), {
    ...database,
    revision: () => Promise.resolve({ isQuiet: false, revision: "" }), // so that each statement is run in one form alone
    query: (statement, ...rest) => {
      statements.push(statement);
      return database.query(statement, ...rest);
    },
  });
});
afterAll(() => database.close());

const MEETINGS = "query Meetings($where: MeetingWhere, $first: Int, $after: String, $lang: Language, $withPlaces: Boolean = false) { meetings(where: $where, first: $first, after: $after) { totalCount nodes { id name(lang: $lang) places @include(if: $withPlaces) { id } } } }";

interface Meetings {
  readonly meetings: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly name: string; readonly places?: unknown }[] };
}

test.each([
  ["strings, numbers and dates", [{ where: { ordinal: { gte: 3 }, startDate: { gt: "2007-09-20" }, edtf: { contains: "-11" } } }, { where: { ordinal: { gte: 7 }, startDate: { gt: "2007-10-20" }, edtf: { contains: "-1" } } }]],
  ["sizes of pages", [{ first: 2 }, { first: 5 }]],
  ["lists of values, of any length", [{ where: { id: { in: [] } } }, { where: { id: { in: ["meeting:2007-08-09-london", "meeting:2007-08-30-vienna"] } } }]],
])("operations that differ in %s are one statement, each with its own answer", async (_case, all) => {
  const answers: Meetings[] = [];
  for (const variables of all) answers.push(await ask<Meetings>(engine, MEETINGS, variables));
  expect(new Set(statements).size).toBe(1);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(all.length);
  for (const [index, variables] of all.entries()) expect(await ask<Meetings>(createEngine(publicSchema(), database), MEETINGS, variables)).toEqual(answers[index]);
});

test.each([
  ["a null", { where: { ordinal: { eq: 3 } } }, { where: { ordinal: { eq: null } } }],
  ["a language", { lang: "EN" }, { lang: "ZH" }],
  ["what is included", { withPlaces: true }, { withPlaces: false }],
  ["the conditions there are", { where: { ordinal: { eq: 3 } } }, { where: { ordinal: { gt: 3 } } }],
  ["what an isNull says", { where: { ordinal: { isNull: true } } }, { where: { ordinal: { isNull: false } } }],
])("operations that differ in %s are not", async (_case, one, other) => {
  const answers = [await ask<Meetings>(engine, MEETINGS, one), await ask<Meetings>(engine, MEETINGS, other)];
  expect(new Set(statements).size).toBe(2);
  for (const [index, variables] of [one, other].entries()) expect(await ask<Meetings>(createEngine(publicSchema(), database), MEETINGS, variables)).toEqual(answers[index]);
});

test("what stands in the text serves its own values alone", async () => {
  const question = "query Around($hops: Int) { neighbourhood(id: \"place:baden\", hops: $hops, via: [HELD_AT, ATTENDED]) { nodes { id } } }";
  const sizes: number[] = [];
  for (const hops of [1, 2, 1, 2]) sizes.push((await ask<{ neighbourhood: { nodes: unknown[] } }>(engine, question, { hops })).neighbourhood.nodes.length);
  expect(sizes).toEqual([2, sizes[1], 2, sizes[1]]);
  expect(sizes[1]).toBeGreaterThan(5);
  expect(new Set(statements).size).toBe(2);
});
