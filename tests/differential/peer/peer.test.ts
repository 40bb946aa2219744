import { createEngine, type Engine } from "../../../src/query";
import { publicSchema } from "../../../src/model";
import type { Database } from "../../../src/database";
import { openTestDatabase, testDatabaseAddress, unhurried } from "../../support/database";
import { operation } from "../../support/operation";
import { Choice } from "../generate/choice";
import { Draw, Values } from "../generate/values";
import { rowsOfOurs, rowsOfPeer, type Rows } from "./answers";
import { featuresOf } from "./features";
import { generateRead } from "./generateRead";
import { openPeer, type Peer } from "./openPeer";
import { printOurs } from "./printOurs";
import { printPeer } from "./printPeer";
import type { Read } from "./read";

/** Each question is asked several times with other values: Neo4j plans its statements once, and planning is what takes time. */
const QUESTIONS = 52;
const DRAWS = 6;

/** How often each feature must occur among all reads at least; what is not listed need not. */
const LEAST: Readonly<Record<string, number>> = {
  "interface at the root": 20, where: 150, orderBy: 60, first: 60, totalCount: 50, "nested where": 25, "nested orderBy": 25, "nested first": 20, "nested totalCount": 30,
  "where on the edge of a list": 10, "several keys": 40, descending: 40, "order by the edge": 10, "values of edges": 40, __typename: 30, "nested interface": 30,
  "text in a language": 200, fragment: 20, "to one": 20, "to many": 60, "to nodes": 20, "to edges": 10, "to relationships": 20, "depth 1": 150, "depth 2": 60, "depth 3": 20,
  and: 20, or: 30, not: 20, eq: 20, in: 30, contains: 15, startsWith: 15, endsWith: 5, gt: 5, gte: 12, lt: 5, lte: 12,
  some: 50, none: 15, every: 10, "some edge": 10, "none edge": 5, "every edge": 5, "either language": 5, hasNone: 10, includes: 5, type: 5,
};

let database: Database;
let engine: Engine;
let peer: Peer;
let values: Values;
beforeAll(async () => {
  database = unhurried(openTestDatabase());
  engine = createEngine(publicSchema(), database);
  [peer, values] = await Promise.all([openPeer(testDatabaseAddress()), Values.read(database)]);
});
afterAll(async () => {
  await peer.close();
  await database.close();
});

const seeds = Array.from({ length: QUESTIONS }, (_, index) => index + 1);

function readsOf(seed: number): Read[] {
  const drawn = new Draw(values, new Choice(seed));
  return Array.from({ length: DRAWS }, () => generateRead(new Choice(seed), drawn));
}

async function askOurs(read: Read): Promise<Rows> {
  const { data, errors } = await engine({ document: operation(printOurs(read)) });
  if (errors !== undefined) throw new Error(errors.join("\n"));
  return rowsOfOurs(read, JSON.parse(JSON.stringify(data)));
}

async function askPeer(read: Read): Promise<Rows> {
  return rowsOfPeer(read, await peer.ask(printPeer(read)));
}

let asked = 0;
let answered = 0;

test.each(seeds)("both answer question %i alike", async (seed) => {
  for (const read of readsOf(seed)) {
    const [ours, others] = await Promise.all([askOurs(read), askPeer(read)]);
    expect({ ours: printOurs(read), peer: printPeer(read), rows: ours }).toEqual({ ours: printOurs(read), peer: printPeer(read), rows: others });
    asked += 1;
    if (ours.rows.length > 0) answered += 1;
  }
});

test("the questions are many and not trivial", () => {
  const counts = new Map<string, number>();
  for (const feature of seeds.flatMap(readsOf).flatMap(featuresOf)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rare = Object.entries(LEAST).filter(([feature, least]) => (counts.get(feature) ?? 0) < least);
  expect(rare.map(([feature, least]) => `${feature}: ${counts.get(feature) ?? 0} of ${least}`)).toEqual([]);
  expect(asked).toBe(QUESTIONS * DRAWS);
  expect(answered / asked).toBeGreaterThan(0.6);
});
