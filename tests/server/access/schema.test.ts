import { getIntrospectionQuery } from "graphql";
import { hashOfKey, makeApiKey, OPEN } from "../../../src/server/access";
import { scratchFile } from "./scratch";
import { EACH_WAY, shared } from "./serving";

const key = makeApiKey();
const analyst = { authorization: `Bearer ${key}` };
const keysFile = scratchFile("keys.json", [{ name: "notebook", role: "analyst", sha256: hashOfKey(key).toString("hex") }]);

const QUESTIONS: readonly (readonly [string, object])[] = [
  ["the whole schema", { query: getIntrospectionQuery() }],
  ["a type", { query: '{ __type(name: "Meeting") { name } }' }],
  ["under another name", { query: "{ meetings: __schema { queryType { name } } }" }],
  ["in a fragment", { query: "query { ...A } fragment A on Query { ... on Query { __type(name: \"Meeting\") { name } } }" }],
  ["beside a question", { query: "{ meetings { totalCount } __schema { queryType { name } } }" }],
  ["left out by a variable", { query: "query ($no: Boolean = false) { meetings { totalCount } __schema @include(if: $no) { queryType { name } } }" }],
  ["in another operation", { query: "query A { __typename } query B { __schema { queryType { name } } }", operationName: "A" }],
];

/** What is answered, and its suggestion, if all may introspect. */
const MISTAKES: readonly (readonly [string, object, string, string])[] = [
  ["a field", { query: "{ meetingz { totalCount } }" }, 'Cannot query field "meetingz" on type "Query".', ' Did you mean "meeting"'],
  ["an argument", { query: "{ meetings(frist: 1) { totalCount } }" }, 'Unknown argument "frist" on field "Query.meetings".', ' Did you mean "first"'],
  ["a condition", { query: "{ meetings(where: { ide: {} }) { totalCount } }" }, 'Field "ide" is not defined by type "MeetingWhere".', " Did you mean "],
  ["a type", { query: "query ($w: MeetingWher) { meetings(where: $w) { totalCount } }" }, 'Unknown type "MeetingWher".', ' Did you mean "MeetingWhere"'],
  ["a condition in a variable", { query: "query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }", variables: { w: { ide: {} } } }, "Field \"ide\" is not defined by type \"MeetingWhere\".", " Did you mean "],
  ["no selection", { query: "{ meetings }" }, 'Field "meetings" of type', ' Did you mean "meetings { ... }"'],
];

describe.each(EACH_WAY)("%s", (_way, ask) => {
  describe("where all may ask for the schema", () => {
    const server = shared(() => ({}));

    test.each(QUESTIONS)("%s is told", async (_case, question) => {
      expect(await ask(server.url, question)).toMatchObject({ status: 200, data: expect.anything() as unknown });
    });

    test.each(MISTAKES)("a mistake in %s is told with what may be meant", async (_case, question, message, suggestion) => {
      const { status, message: told } = await ask(server.url, question);
      expect({ status, told }).toEqual({ status: 400, told: expect.stringContaining(message) as string });
      expect(told).toContain(suggestion);
    });
  });

  describe("where only some may", () => {
    const server = shared(() => ({ introspection: false, access: { ...OPEN, keysFile } }));

    test.each(QUESTIONS)("%s is refused, and nothing runs", async (_case, question) => {
      expect(await ask(server.url, question)).toMatchObject({ status: 403, code: "FORBIDDEN", message: "The role public may not ask for the schema.", data: undefined });
      expect(server.statements()).toBe(0);
    });

    test.each(QUESTIONS)("%s is told to an analyst", async (_case, question) => {
      expect(await ask(server.url, question, analyst)).toMatchObject({ status: 200, data: expect.anything() as unknown });
    });

    test.each(MISTAKES)("a mistake in %s is told without what may be meant, but for an analyst", async (_case, question, message, suggestion) => {
      const { status, message: told } = await ask(server.url, question);
      expect({ status, told }).toEqual({ status: 400, told: expect.stringContaining(message) as string });
      expect(told).not.toContain("Did you mean");
      expect((await ask(server.url, question, analyst)).message).toContain(suggestion);
    });

    test("what an object is may be asked by all", async () => {
      expect(await ask(server.url, { query: "{ meetings(first: 1) { __typename nodes { __typename } } }" })).toMatchObject({ status: 200, data: { meetings: { __typename: "MeetingConnection", nodes: [{ __typename: "Meeting" }] } } });
    });

    test("how it is answered is told to an analyst alone", async () => {
      const question = { query: "{ meetings { totalCount } }" };
      expect(await ask(server.url, question, { "x-explain": "1" })).toMatchObject({ status: 403, code: "FORBIDDEN", message: "The role public may not ask how it is answered." });
      expect(server.statements()).toBe(0);
      expect((await ask(server.url, question, { ...analyst, "x-explain": "1" })).text).toContain('"statement":"');
    });
  });
});
