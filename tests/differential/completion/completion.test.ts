import { AsyncLocalStorage } from "node:async_hooks";
import { print } from "graphql";
import type { Database } from "../../../src/database";
import { publicSchema } from "../../../src/model";
import { createEngine, type Engine, type Operation } from "../../../src/query";
import type { Answer } from "../../../src/query/projection";
import { openTestDatabase, unhurried } from "../../support/database";
import { Choice } from "../generate/choice";
import { Values } from "../generate/values";
import { Coverage } from "./coverage";
import { damage } from "./damage";
import { generateOperations } from "./generateOperation";
import { answerOf, completeByReference, completionOf } from "./reference";

/** So many operations at least, and more while a type of the schema has not occurred. */
const OPERATIONS = 570;
const MOST = 750;
const PARTS = 20;
const AT_ONCE = 3;
const DAMAGES = 6;

/** Every form must occur this often at least. */
const LEAST = 5;
const FORMS = [
  "operation name", "several operations", "@stated", "__typename", "alias", "alias that is another field's name", "field selected twice", "object selected twice",
  "field under several aliases", "variable", "variable with a default", "@skip with a literal", "@skip with a variable", "@include with a literal", "@include with a variable",
  "bare fragment on a type", "inline fragment on a type", "named fragment on a type", "bare fragment on an interface or union", "inline fragment on an interface or union",
  "named fragment on an interface or union", "fragment spread twice",
];

let database: Database;
let engine: Engine;
let operations: readonly Operation[];
/** What Neo4j gave for the operation at hand. */
const listening = new AsyncLocalStorage<{ values?: readonly unknown[] }>();
const coverage = new Coverage();
beforeAll(async () => {
  database = unhurried(openTestDatabase());
  const values = await Values.read(database);
  const choice = new Choice(723);
  const made: Operation[] = [];
  while (made.length < OPERATIONS || (made.length < MOST && coverage.missing(publicSchema()).types.length > 0)) made.push(...generateOperations(publicSchema(), choice, values, coverage));
  operations = made;
  engine = createEngine(publicSchema(), {
    ...database,
    async query(...given) {
      const result = await database.query(...given);
      const heard = listening.getStore();
      if (heard !== undefined) heard.values = result.records[0]?.get("answer") as readonly unknown[];
      return result;
    },
  });
});
afterAll(() => database.close());

/** Compares as texts: the order of keys counts too. */
function expectSame(operation: Operation, found: unknown, expected: unknown): void {
  const [ours, reference] = [JSON.stringify(found), JSON.stringify(expected)];
  if (ours !== reference) expect({ operation: print(operation.document), variables: operation.variables, result: ours }).toEqual({ operation: print(operation.document), variables: operation.variables, result: reference });
}

const answers = new Map<Operation, Answer>();

test.each(Array.from({ length: PARTS }, (_, index) => index))("completes operations like graphql-js, part %i", async (part) => {
  const left = operations.filter((_operation, index) => index % PARTS === part);
  const work = async (): Promise<void> => {
    for (let operation = left.shift(); operation !== undefined; operation = left.shift()) {
      const heard: { values?: readonly unknown[] } = {};
      const result = await listening.run(heard, engine, operation);
      // Without a statement there is nothing to complete: introspection alone, or an argument that the engine refuses.
      if (heard.values === undefined) continue;
      const answer = answerOf(operation, database.address.password, heard.values);
      answers.set(operation, answer);
      expectSame(operation, result, completeByReference(operation, answer));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
});

test("completes damaged answers like graphql-js: its errors, their places, and nulls where they must go", async () => {
  const choice = new Choice(1244);
  const errors = new Set<string>();
  for (const [operation, answer] of answers) {
    const complete = completionOf(operation);
    for (let count = 0; count < DAMAGES; count += 1) {
      const damaged = damage(answer, choice) as Answer;
      const expected = completeByReference(operation, damaged);
      for (const { message } of expected.errors ?? []) errors.add(message.split(" ").slice(0, 3).join(" "));
      expectSame(operation, await complete(damaged), expected);
    }
  }
  expect([...errors].sort()).toEqual(expect.arrayContaining(["Cannot return null"]));
});

test("the operations are many and take in the schema", () => {
  expect(FORMS.filter((form) => coverage.times(form) < LEAST).map((form) => `${form}: ${coverage.times(form)}`)).toEqual([]);
  const { all, fields, types } = coverage.missing(publicSchema());
  expect(types).toEqual([]);
  expect(fields.length).toBeLessThan(all * 0.1);
  expect(answers.size).toBeGreaterThanOrEqual(500);
});
