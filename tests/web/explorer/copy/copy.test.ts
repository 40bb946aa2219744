import pino from "pino";
import type { Database } from "../../../../src/database";
import { serve, type RunningServer } from "../../../../src/server";
import { DEFAULT_LIMITS } from "../../../../src/limits";
import { asCypher } from "../../../../web/explorer/copy/asCypher";
import { asGraphql } from "../../../../web/explorer/copy/asGraphql";
import { asPython } from "../../../../web/explorer/copy/asPython";
import type { Screen } from "../../../../web/explorer/copy/screen";
import { openTestDatabase, unhurried } from "../../../support/database";
import { post } from "../../../support/http";
import { PYTHON_MILLISECONDS } from "../../../support/python";
import { runPython } from "./runPython";

const SCREENS: readonly Screen[] = [
  { what: "around", id: "meeting:2007-08-30-vienna" },
  { what: "around", id: "organization:troika" },
  { what: "around", id: "component:s-2007-723/att_5__para_3" },
  { what: "kinds", kinds: ["Person", "Organization", "Post", "Meeting", "Document", "Commitment", "Option"], statedOnly: false },
  { what: "kinds", kinds: ["Meeting", "Milestone", "Place", "Position", "Conclusion"], statedOnly: true },
  { what: "nodes", ids: ["meeting:2007-08-30-vienna", "organization:troika", "option:autonomy"] },
  { what: "path", from: "person:boris-tadic", to: "option:autonomy" },
  { what: "days", from: "2007-09-01", to: "2007-09-30" },
  { what: "search", query: "status" },
  { what: "search", query: "自治" },
  { what: "search", query: "8月30日 维也纳" },
  { what: "search", query: "it's \"quoted\" \\u0027 }) RETURN 1 //" },
  { what: "attendance", id: null },
  { what: "attendance", id: "meeting:2007-08-30-vienna" },
  { what: "attendance", id: "organization:troika" },
  { what: "promises", id: null },
  { what: "promises", id: "organization:pristina" },
  { what: "trace", id: "commitment:annex-5-no-threat-to-security" },
  { what: "stances", id: null },
  { what: "stances", id: "option:autonomy" },
  { what: "stances", id: "organization:belgrade" },
];

let database: Database;
let server: RunningServer;
let python: string[][];

beforeAll(async () => {
  database = openTestDatabase();
  // A Neo4j that has just started plans each question anew, which on a busy machine takes longer than a server gives it.
  server = await serve(unhurried(database), { host: "127.0.0.1", port: 0, limits: { ...DEFAULT_LIMITS, transactionMilliseconds: 60_000 } }, pino({ level: "silent" }));
  python = await runPython(SCREENS.map(asPython), server.url);
}, PYTHON_MILLISECONDS);

afterAll(async () => {
  await server.stop();
  await database.close();
});

test.each(SCREENS.map((screen, index) => [JSON.stringify(screen), screen, index] as const))("%s is the same in GraphQL, Cypher and Python", async (_name, screen, index) => {
  const expected = await byGraphql(screen);
  expect(await byCypher(screen)).toEqual(expected);
  expect(python[index]).toEqual(expected);
  if (screen.what !== "search") expect(expected.length).toBeGreaterThan(0);
}, 60_000);

test("no text of Python has more than six lines", () => {
  expect(Math.max(...SCREENS.map((screen) => asPython(screen).trim().split("\n").length))).toBeLessThanOrEqual(6);
});

type Value = { readonly [name: string]: Value } | readonly Value[] | string | number | boolean | null;

/** The ids that the operation of a screen finds. */
async function byGraphql(screen: Screen): Promise<string[]> {
  const { body } = await post(server.url, JSON.stringify(asGraphql(screen)));
  expect(body.errors).toBeUndefined();
  const data = body.data as Value;
  if (screen.what === "attendance") return sorted(at(data, "meetings", "nodes").flatMap((meeting) => at(meeting, "attendances", "edges").map((edge) => `${at(meeting, "id")[0]} ${at(edge, "node", "id")[0]}`)));
  if (screen.what === "trace") return sorted(at(data, "trace", "commitment", "id"));
  if (screen.what === "search") return sorted(at(data, "search", "edges", "node", "id"));
  if (screen.what === "around") return sorted(at(data, "neighbourhood", "nodes", "id"));
  if (screen.what === "path") return sorted(at(data, "path", "nodes", "id"));
  if (screen.what === "nodes") return sorted(at(data, "nodes", "id"));
  return sorted(Object.values(data as object).flatMap((list: Value) => at(list, "nodes", "id")));
}

/** The ids that the statement of a screen finds. */
async function byCypher(screen: Screen): Promise<string[]> {
  const { records } = await database.query(asCypher(screen), {}, 30_000);
  const rows = records.map((record) => record.toObject() as Readonly<Record<string, unknown>>);
  if (screen.what === "attendance") return sorted(rows.flatMap(({ meeting, actor }) => (actor === null ? [] : [`${String(meeting)} ${String(actor)}`])));
  if (screen.what === "path") return sorted(rows.flatMap(({ ids }) => ids as string[]));
  return sorted(rows.flatMap(({ id, neighbour = null }) => [id, neighbour].filter((found) => found !== null)));
}

/** All values that a path of names leads to, through lists. */
function at(value: Value, ...[name, ...rest]: string[]): Value[] {
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap((element) => at(element, ...(name === undefined ? [] : [name, ...rest])));
  if (name === undefined) return [value];
  return value === null ? [] : at((value as Readonly<Record<string, Value>>)[name] ?? null, ...rest);
}

function sorted(ids: readonly unknown[]): string[] {
  return [...new Set(ids.map(String))].sort();
}
