import pino from "pino";
import type { Operation } from "../../src/query";
import { warmUp } from "../../src/server/warmUp";

const log = pino({ level: "silent" });
const DOCUMENTS = [
  "query Meetings($first: Int!, $after: String) { meetings(first: $first, after: $after) { totalCount } }",
  "query Trace($commitment: ID!) { trace(commitment: $commitment) { depth } }",
  "query Options($lang: Language! = EN) { options { nodes { name(lang: $lang) } } }",
];

function named({ document }: Operation): string {
  return document.definitions.flatMap((definition) => ("name" in definition ? [definition.name?.value ?? ""] : [])).join();
}

test("each document that needs no values is asked once, for little", async () => {
  const asked: unknown[] = [];
  await warmUp((operation) => Promise.resolve((asked.push([named(operation), operation.variables]), { data: {} })), DOCUMENTS, () => false, log);
  expect(asked).toEqual([["Meetings", { first: 1 }], ["Options", { first: 1 }]]);
});

test("a fault ends nothing; that the server stops does", async () => {
  const asked: string[] = [];
  await warmUp((operation) => Promise.reject(new Error(String(asked.push(named(operation))))), DOCUMENTS, () => false, log);
  expect(asked).toEqual(["Meetings", "Options"]);
  await warmUp((operation) => Promise.resolve((asked.push(named(operation)), {})), DOCUMENTS, () => true, log);
  expect(asked).toEqual(["Meetings", "Options"]);
});
