import { createHash } from "node:crypto";
import { join } from "node:path";
import { print, parse, stripIgnoredCharacters } from "graphql";
import * as client from "../../../src/client";
import { publicSchema } from "../../../src/model";
import { readTrustedDocuments } from "../../../src/server/documents";
import { scratchFile } from "./scratch";
import { COUNT, COUNTED, EACH_WAY, shared, WAYS } from "./serving";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const LISTED = "query Count($where: MeetingWhere) {\n  meetings(where: $where) { ...Size }\n}\nfragment Size on MeetingConnection { totalCount }\n";
const TWO = "query First { meetings { totalCount } } query Second { places { totalCount } }";
const ID = sha256(LISTED);
const list = scratchFile("documents.json", { [ID]: LISTED, two: TWO });
const persisted = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

const ALLOWED: readonly (readonly [string, object])[] = [
  ["the text", { query: LISTED }],
  ["the text written in another way", { query: print(parse(LISTED)) }],
  ["the text without white space", { query: stripIgnoredCharacters(LISTED) }],
  ["the text with comments and commas", { query: `# a comment\n,,${LISTED}# another` }],
  ["documentId", { documentId: ID }],
  ["documentId that says what it is", { documentId: `sha256:${ID}` }],
  ["documentId with variables", { documentId: ID, variables: { where: {} }, operationName: "Count" }],
  ["the hash of persisted queries", persisted(ID)],
  ["the hash with its text", { query: LISTED, ...persisted(ID) }],
  ["an id of the list's own, with the name of an operation", { documentId: "two", operationName: "First" }],
];

const OTHER: readonly (readonly [string, object])[] = [
  ["another text", COUNT],
  ["the schema", { query: "{ __schema { queryType { name } } }" }],
  ["the text and more", { query: `${LISTED} query More { places { totalCount } }` }],
  ["a part of the text", { query: "{ meetings { totalCount } }" }],
  ["the text under another name", { query: LISTED.replaceAll("Count(", "Counts(") }],
  ["another text with the hash of one that is listed", { ...COUNT, ...persisted(ID) }],
  ["another text with the id of one that is listed", { ...COUNT, documentId: ID }],
  ["what is no GraphQL", { query: "{{{" }],
  ["an empty text with an id", { query: "", documentId: ID }],
];

const UNKNOWN: readonly (readonly [string, object])[] = [
  ["an id that is not listed", { documentId: sha256(COUNT.query) }],
  ["a hash that is not listed", persisted(sha256(COUNT.query))],
  ["an id of JavaScript's objects", { documentId: "constructor" }],
  ["an id that is a path", { documentId: "../../../etc/passwd" }],
];

/** Hashes of persisted queries that are none; over GET they come as JSON too. */
const GARBAGE: readonly (readonly [string, object])[] = [
  ["a number", persisted(7)],
  ["null", persisted(null)],
  ["a list", persisted([ID])],
  ["an object", persisted({ toString: "x" })],
  ["nothing", { extensions: { persistedQuery: {} } }],
  ["a text in its place", { extensions: { persistedQuery: ID } }],
  ["true in its place", { extensions: { persistedQuery: true } }],
  ["another version", { extensions: { persistedQuery: { version: 9e99, sha256Hash: "x" } } }],
  ["a long text", persisted("f".repeat(5_000))],
];

describe.each(EACH_WAY)("%s", (_way, ask) => {
  describe("where a list is given", () => {
    const server = shared(() => ({ trustedDocuments: list }));

    test.each(ALLOWED)("%s is answered", async (_case, request) => {
      expect(await ask(server.url, request)).toMatchObject({ status: 200, data: COUNTED });
    });

    test.each(OTHER)("%s is refused, and nothing runs", async (_case, request) => {
      expect(await ask(server.url, request)).toMatchObject({ status: 403, code: "FORBIDDEN", data: undefined });
      expect(server.statements()).toBe(0);
    });

    test.each([...UNKNOWN, ...GARBAGE])("%s is not found, and nothing runs", async (_case, request) => {
      expect(await ask(server.url, request)).toMatchObject({ status: 404, code: "PERSISTED_QUERY_NOT_FOUND", data: undefined });
      expect(server.statements()).toBe(0);
    });

    test("no document at all is no request", async () => {
      expect(await ask(server.url, { variables: {} })).toMatchObject({ status: 400, code: "BAD_REQUEST" });
    });
  });

  describe("where none is given", () => {
    const server = shared(() => ({}));

    test.each([...UNKNOWN, ...GARBAGE, ["an id", { documentId: ID }] as const, ["a hash", persisted(ID)] as const])("%s is not supported, and nothing runs", async (_case, request) => {
      expect(await ask(server.url, request)).toMatchObject({ status: 400, code: "PERSISTED_QUERY_NOT_SUPPORTED", data: undefined });
      expect(server.statements()).toBe(0);
    });

    test("a text that comes with a hash neither, so that a client sends it without", async () => {
      expect(await ask(server.url, { ...COUNT, ...persisted(sha256(COUNT.query)) })).toMatchObject({ status: 400, code: "PERSISTED_QUERY_NOT_SUPPORTED" });
      expect(await ask(server.url, COUNT)).toMatchObject({ status: 200, data: COUNTED });
    });
  });
});

describe("ways around a list", () => {
  const server = shared(() => ({ trustedDocuments: list }));

  test.each([
    ["a listed text, then another", [["query", LISTED], ["query", COUNT.query]]],
    ["another text, then a listed one", [["query", COUNT.query], ["query", LISTED]]],
  ])("%s in one address: the one that is checked is the one that is run", async (_case, parameters) => {
    const answer = await fetch(`${server.url}?${new URLSearchParams(parameters as [string, string][])}`, { headers: { "apollo-require-preflight": "1" } });
    expect([200, 403]).toContain(answer.status);
    if (answer.status === 200) expect(await answer.json()).toEqual({ data: COUNTED });
    else expect(server.statements()).toBe(0);
  });

  test("a batch, with a listed text first", async () => {
    expect(await WAYS.POST(server.url, [{ query: LISTED }, COUNT])).toMatchObject({ status: 400, code: "BAD_REQUEST" });
    expect(server.statements()).toBe(0);
  });

  test("a text in the address of a POST", async () => {
    expect((await WAYS.POST(`${server.url}?${new URLSearchParams(COUNT)}`, { variables: {} })).status).toBe(400);
    expect(server.statements()).toBe(0);
  });

  test("an export under a condition; whole ones are open", async () => {
    const file = (parameters: string) => fetch(new URL(`/export?format=jsonld&of=places${parameters}`, server.url));
    expect((await file("&where={}")).status).toBe(403);
    expect((await file("")).status).toBe(200);
  });
});

describe("the list that codegen makes", () => {
  const trusted = readTrustedDocuments(join(__dirname, "../../../operations/documents.json"), publicSchema());
  const operations = Object.entries(client).filter(([, value]) => value instanceof String && /^\s*query\b/.test(value.toString())) as unknown as readonly (readonly [string, object])[];

  test("there are operations", () => expect(operations.length).toBeGreaterThan(8));

  test.each(operations)("has the client's %s, by its text and its hash", (_name, operation) => {
    const text = String(operation);
    expect(trusted.has(text)).toBe(true);
    expect(trusted.byId(sha256(text))).toBe(text);
  });
});

describe("a list that is not as it must be is refused at the start, with what is wrong", () => {
  test.each([
    ["no JSON", "{", "is no JSON"],
    ["a list of texts", [LISTED], "is not as it must be"],
    ["a text that is not valid", { a: "{ nothing }" }, 'a: Cannot query field "nothing" on type "Query".'],
    ["a text that is no GraphQL", { a: "{" }, "a: Syntax Error"],
    ["the hash of another text", { [sha256("x")]: LISTED }, "it is not the SHA-256 of its text"],
  ])("%s", (name, content, words) => {
    const file = scratchFile(`${name}.json`, content);
    try {
      readTrustedDocuments(file, publicSchema());
      throw new Error("It was taken.");
    } catch (error) {
      expect(error).toMatchObject({ code: "CONFIGURATION" });
      const { message, details } = error as { readonly message: string; readonly details: readonly string[] };
      expect(message).toContain("KG_TRUSTED_DOCUMENTS: ");
      expect([message, ...details].join("\n")).toContain(words);
    }
  });
});
