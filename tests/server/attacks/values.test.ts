import { getNamedType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { publicSchema } from "../../../src/model";
import { underAttack } from "./attacked";
import { everyArgument, everyOperator, operationAt, variablesOf, type Place } from "./everyPlace";
import { PAYLOADS } from "./payloads";
import { codesOf, json, question, type Sent } from "./send";

const server = underAttack();

const NUMBERS = everyArgument("Int");
const PAGES = NUMBERS.filter(({ name }) => /\((first|last):\)$/.test(name));
const BOUNDED = NUMBERS.filter((place) => !PAGES.includes(place));
const TEXTS = everyArgument("String", "ID");
const CURSORS = TEXTS.filter(({ name }) => /\((after|before):\)$/.test(name));
const WORDS = TEXTS.filter((place) => !CURSORS.includes(place));

const LARGEST = 2_147_483_647;

/** How many places one operation takes: within the limits of what it may be, and of the errors that one answer tells. */
const AT_ONCE = 20;
const ERRORS_AT_ONCE = 9;

/** What the places answer, each asked by itself, where it is another outcome than expected. */
async function unexpected(places: readonly Place[], sent: (place: Place) => Sent, status: number, codes: readonly string[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const place of places) {
    const answer = await server.attack(sent(place));
    const outcome = { status: answer.status, codes: codesOf(answer) };
    if (outcome.status !== status || outcome.codes.join() !== codes.join()) found.push({ place: place.name, ...outcome, text: answer.text.slice(0, 300) });
  }
  return found;
}

const of = (value: unknown) => (place: Place): Sent => question(operationAt([place]), variablesOf([value]));

const inGroups = (places: readonly Place[], size: number): readonly (readonly Place[])[] => Array.from({ length: Math.ceil(places.length / size) }, (_, index) => places.slice(index * size, (index + 1) * size));

test("the places are those of the whole schema", () => {
  const types = Object.values(publicSchema().getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const fields = types.flatMap((type) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []));
  const ofType = (...names: string[]) => fields.flatMap(({ args }) => args).filter(({ type }) => names.includes(getNamedType(type).name)).length;
  expect([NUMBERS.length, TEXTS.length]).toEqual([ofType("Int"), ofType("String", "ID")]);
  const conditions = types.filter((type) => isInputObjectType(type) && type.name.endsWith("Where"));
  const inside = conditions.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : [])).filter(({ type }) => getNamedType(type).name === "IDFilter");
  expect(everyOperator("ID")).toHaveLength(2 * inside.length); // eq and in
});

describe("numbers in every argument of type Int", () => {
  test.each([
    ["less than nothing", -1],
    ["the least of all", -LARGEST - 1],
  ])("%s", async (_case, value) => {
    expect(await unexpected(NUMBERS, of(value), 400, ["BAD_USER_INPUT"])).toEqual([]);
  });

  test.each([
    ["the largest of all", LARGEST],
    ["more than a page has", 1_001],
  ])("%s", async (_case, value) => {
    expect(await unexpected(PAGES, of(value), 400, ["LIMIT_EXCEEDED"])).toEqual([]);
    expect(await unexpected(BOUNDED, of(LARGEST), 400, ["BAD_USER_INPUT"])).toEqual([]);
  });

  test.each([
    ["a fraction", 1.5],
    ["larger than an Int", LARGEST + 1],
    ["larger than a whole number that a double holds", 2 ** 53 + 2],
    ["a text", "1"],
    ["true", true],
    ["a list", [1]],
    ["an object", { value: 1 }],
  ])("%s", async (_case, value) => {
    expect(await unexpected(NUMBERS, of(value), 400, ["BAD_USER_INPUT"])).toEqual([]);
  });

  test("what no double holds", async () => {
    const sent = (place: Place): Sent => json(`{"query":${JSON.stringify(operationAt([place]))},"variables":{"v0":1e999}}`);
    expect(await unexpected(NUMBERS, sent, 400, ["BAD_USER_INPUT"])).toEqual([]);
  });

  test("null and 0 do no harm", async () => {
    expect(await unexpected(PAGES, of(null), 200, [])).toEqual([]);
    expect(await unexpected(PAGES, of(0), 200, [])).toEqual([]);
  });
});

describe("numbers in every condition", () => {
  const places = everyOperator("Int");

  // Neo4j plans each statement anew, so that of the six operators two must do.
  const planned = inGroups(places.filter(({ name }) => /\.(gte|in):\)$/.test(name)), AT_ONCE);

  test.each([-1, 0, LARGEST, -LARGEST - 1])("%i does no harm", async (value) => {
    for (const group of planned) {
      const answer = await server.attack(question(operationAt(group), variablesOf(group.map(() => value))));
      expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status: 200, codes: [] });
    }
  });

  test.each([
    ["a fraction", 0.5],
    ["larger than an Int", LARGEST + 1],
    ["a text", "0"],
  ])("%s is refused in each", async (_case, value) => {
    for (const group of inGroups(places, ERRORS_AT_ONCE)) {
      const answer = await server.attack(question(operationAt(group), variablesOf(group.map(() => value))));
      const { errors } = JSON.parse(answer.text) as { readonly errors: readonly unknown[] };
      expect({ status: answer.status, codes: codesOf(answer), errors: errors.length }).toEqual({ status: 400, codes: ["BAD_USER_INPUT"], errors: group.length });
    }
  });
});

describe("cursors in every connection", () => {
  let genuine: string;
  beforeAll(async () => {
    const { text } = await server.attack(question("{ meetings(first: 1) { pageInfo { endCursor } } }"));
    genuine = (JSON.parse(text) as { data: { meetings: { pageInfo: { endCursor: string } } } }).data.meetings.pageInfo.endCursor;
  });

  const forged = (): readonly (readonly [string, string])[] => {
    const [content = "", signature = ""] = genuine.split(".");
    const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    return [
      ["empty", ""],
      ["a word", "abc"],
      ["an offset, as other servers have it", Buffer.from("arrayconnection:5").toString("base64")],
      ["values without a signature", encoded(["meetings: position", 1])],
      ["values with the signature of others", `${encoded(["meetings: position", 1])}.${signature}`],
      ["truncated", genuine.slice(0, -1)],
      ["without its content", `.${signature}`],
      ["without its signature", `${content}.`],
      ["with more behind it", `${genuine}=`],
      ["with a null byte", `${content}\0.${signature}`],
      ["an unpaired surrogate", "\ud800.\udfff"],
      ["as a path of prototypes", "__proto__.constructor"],
      ["huge", `${"x".repeat(45_000)}.${"y".repeat(45_000)}`],
    ];
  };

  test("forged ones", async () => {
    for (const [name, cursor] of forged()) expect({ name, found: await unexpected(CURSORS, of(cursor), 400, ["BAD_USER_INPUT"]) }).toEqual({ name, found: [] });
  });

  test("one of another list", async () => {
    const others = CURSORS.filter(({ name }) => !name.startsWith("Query.meetings("));
    expect(others).toHaveLength(CURSORS.length - 2);
    expect(await unexpected(others, of(genuine), 400, ["BAD_USER_INPUT"])).toEqual([]);
  });

  test("numbers, lists and objects", async () => {
    for (const value of [7, ["x"], {}]) expect(await unexpected(CURSORS, of(value), 400, ["BAD_USER_INPUT"])).toEqual([]);
  });

  test("null does no harm", async () => {
    expect(await unexpected(CURSORS, of(null), 200, [])).toEqual([]);
  });
});

describe("texts in every argument", () => {
  test("payloads find nothing where an id is asked for, and do no harm in a search", async () => {
    for (const payload of PAYLOADS) expect({ payload, found: await unexpected(WORDS, of(payload), 200, []) }).toEqual({ payload, found: [] });
  });

  test.each(PAYLOADS.map((payload) => [payload]))("%j in a search of Lucene's syntax is answered, or refused without its words", async (payload) => {
    const { status, text } = await server.attack(question("query ($q: String!) { search(query: $q, syntax: ADVANCED, first: 1) { totalCount } }", { q: payload }), { runs: true });
    const { errors = [] } = JSON.parse(text) as { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(status === 200 ? [] : ["BAD_USER_INPUT"]);
  });
});

/** The numbers under a key, anywhere in an answer. */
function numbersAt(value: unknown, key: string): readonly number[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? [(inner as { readonly totalCount: number }).totalCount] : numbersAt(inner, key)));
}

describe("texts in every condition", () => {
  const groups = inGroups(everyOperator("String", "ID"), AT_ONCE);
  /** Operators that hold for what has the text or a part of it, and so for nothing here. */
  const selects = ({ name }: Place): boolean => /\.(eq|in|contains|startsWith|endsWith):\)$/.test(name) && !/\.(none|every)\./.test(name);

  // Each operator gets two of the payloads, each payload comes to many operators.
  test.each(groups.map((group, index) => [group[0]!.name, group, index] as const))("%s and those after it select nothing", async (_name, group, index) => {
    const operation = operationAt(group);
    for (const turn of [0, AT_ONCE]) {
      const answer = await server.attack(question(operation, variablesOf(group.map((_place, at) => PAYLOADS[(index + at + turn) % PAYLOADS.length]))));
      expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status: 200, codes: [] });
      const counts = group.flatMap((place, at) => (selects(place) ? [{ place: place.name, counts: numbersAt(JSON.parse(answer.text), `a${at}`) }] : []));
      expect(counts.filter((one) => one.counts.some((count) => count !== 0))).toEqual([]);
    }
  });
});

test("texts for every date", async () => {
  const dates = everyOperator("Date");
  for (const payload of PAYLOADS) {
    for (const group of inGroups(dates, ERRORS_AT_ONCE)) {
      const answer = await server.attack(question(operationAt(group), variablesOf(group.map(() => payload))));
      const { errors } = JSON.parse(answer.text) as { readonly errors: readonly unknown[] };
      expect({ status: answer.status, codes: codesOf(answer), errors: errors.length }).toEqual({ status: 400, codes: ["BAD_USER_INPUT"], errors: group.length });
    }
  }
});
