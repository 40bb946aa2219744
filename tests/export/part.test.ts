import { askedExport, ExportRefused } from "../../src/export";
import { publicSchema } from "../../src/model";
import { createEngine, DEFAULT_LIMITS, signedCursors } from "../../src/query";
import { openTestDatabase } from "../support/database";
import { operation } from "../support/operation";
import { PYTHON_MILLISECONDS, pythonWith } from "../support/python";
import { exported } from "./exported";
import { graphInDatabase, type GraphInDatabase } from "./graphInDatabase";
import { readRdf } from "./expectRoundTrips";
import { readBy } from "./readBy";

const database = openTestDatabase();
let graph: GraphInDatabase;

beforeAll(async () => {
  await pythonWith();
  graph = await graphInDatabase(database);
}, PYTHON_MILLISECONDS);
afterAll(() => database.close());

type Row = Readonly<Record<string, string | number>>;

interface Part {
  readonly ids: ReadonlySet<string>;
  readonly of: (path: string) => readonly Row[];
  readonly dangling: readonly string[];
}

async function part(of: string, where: object | null): Promise<Part> {
  const file = await exported(database, { format: "csv", of, ...(where === null ? {} : { where: JSON.stringify(where) }) });
  const { tables, dangling } = await readBy<{ tables: Record<string, Row[]>; dangling: string[] }>("tables", [file]);
  const nodes = Object.entries(tables).filter(([path]) => path.startsWith("nodes/")).flatMap(([, rows]) => rows);
  return { ids: new Set(nodes.map(({ id }) => String(id))), of: (path) => tables[path] ?? [], dangling };
}

/** The ids that a list gives in GraphQL. */
async function listed(of: string, where: object): Promise<string[]> {
  const type = `${of.charAt(0).toUpperCase()}${of.slice(1, -1)}Where`;
  const document = operation(`query ($where: ${type}) { ${of}(where: $where) { nodes { id } } }`);
  const { data, errors } = await createEngine(publicSchema(), database)({ document, variables: { where } });
  if (errors !== undefined) throw new Error(errors.join("\n"));
  return (data as Record<string, { nodes: { id: string }[] }>)[of]?.nodes.map(({ id }) => id) ?? [];
}

const SUPPORT = ["RESTS_ON", "FOUND_IN", "PART_OF"];

test.each([
  ["meetings", { startDate: { gte: "2007-11-01" } }],
  ["meetings", { attendances: { some: { node: { person: {} } } } }],
  ["commitments", { source: { some: { eId: { eq: "att_5__para_3" } } } }],
  ["options", { classification: { eq: "STATUS_OPTION" } }],
])("a list of nodes: %s %j with their neighbours, all between these, and what it rests on", async (of, where) => {
  const { ids, of: table, dangling } = await part(of, where);
  const selected = await listed(of, where);
  expect(selected.length).toBeGreaterThan(0);
  const core = new Set([...selected, ...graph.edges.flatMap(({ kind, from, to }) => (kind === "RESTS_ON" || kind === "FOUND_IN" ? [] : selected.includes(from) ? [to] : selected.includes(to) ? [from] : []))]);
  expect([...core].filter((id) => !ids.has(id))).toEqual([]);
  expect(dangling).toEqual([]);
  for (const type of new Set(graph.edges.map(({ kind }) => kind))) {
    const ends = (rows: readonly { readonly from?: unknown; readonly to?: unknown }[]) => rows.map(({ from, to }) => `${String(from)} ${String(to)}`).sort();
    const wanted = graph.edges.filter(({ kind, from, to }) => kind === type && (SUPPORT.includes(type) ? ids.has(from) : core.has(from) && core.has(to)));
    expect({ type, ends: ends(table(`relationships/${type}.csv`)) }).toEqual({ type, ends: ends(wanted) });
  }
  const quoted = ["ATTENDED", "MEMBER_OF", "HOLDS", "REAFFIRMS", "CITES"].flatMap((type) => table(`relationships/${type}.csv`)).flatMap(({ evidence }) => JSON.parse(String(evidence)) as string[]);
  expect(quoted.filter((id) => !ids.has(id))).toEqual([]);
  expect(ids.size).toBeLessThan(graph.nodes.length / 2);
});

test("a list of relationships: these and no other, with their ends and their evidence", async () => {
  const { ids, of: table, dangling } = await part("attendances", { basis: { eq: "STATED" } });
  const stated = graph.edges.filter(({ kind, properties }) => kind === "ATTENDED" && properties["basis"] === "STATED");
  const rows = table("relationships/ATTENDED.csv");
  expect(rows.map(({ from, to }) => `${String(from)} ${String(to)}`).sort()).toEqual(stated.map(({ from, to }) => `${from} ${to}`).sort());
  expect(new Set(rows.map(({ basis }) => basis))).toEqual(new Set(["STATED"]));
  expect(table("relationships/MEMBER_OF.csv")).toEqual([]);
  expect(rows.flatMap(({ evidence }) => JSON.parse(String(evidence)) as string[]).filter((id) => !ids.has(id))).toEqual([]);
  expect(dangling).toEqual([]);
});

test("a part in RDF says what it is a part by, and is the same in Turtle and JSON-LD", async () => {
  const asked = { of: "meetings", where: '{"startDate":{"eq":"2007-09-27"}}' };
  const { isomorphic, kinds } = await readRdf(database, asked);
  expect({ isomorphic, meetings: kinds["Meeting"] }).toEqual({ isomorphic: true, meetings: 1 });
  expect((await exported(database, { format: "turtle", ...asked })).toString()).toContain(String.raw`kg:selection "meetings where {\"startDate\":{\"eq\":\"2007-09-27\"}}"`);
});

test("a condition that holds for nothing gives a graph without nodes", async () => {
  const { ids } = await part("meetings", { startDate: { gte: "2100-01-01" } });
  expect(ids.size).toBe(0);
});

test.each([
  [{ format: "ttl" }, 'format: expected one of jsonld, turtle, graphml, gexf, csv, cypher'],
  [{}, "found none"],
  [{ format: "csv", of: "meeting" }, 'found "meeting"'],
  [{ format: "csv", where: "{}" }, "of: expected the list"],
  [{ format: "csv", of: "meetings", where: "{startDate" }, "where: expected a condition in JSON"],
  [{ format: "csv", of: "meetings", where: '{"startDat":{}}' }, 'Did you mean "startDate"?'],
  [{ format: "csv", of: "meetings", where: '{"startDate":{"gte":"2007-13-01"}}' }, "2007-13-01"],
  [{ format: "csv", of: "meetings", where: '{"name":{"contains":null}}' }, "name.contains needs a value, found null."],
  [{ format: "csv", of: "meetings", where: "7" }, "MeetingWhere"],
])("%j is refused with what was expected and found", (asked, words) => {
  const compiler = { schema: publicSchema(), limits: DEFAULT_LIMITS, cursors: signedCursors("test") };
  expect(() => askedExport(compiler, asked)).toThrow(ExportRefused);
  expect(() => askedExport(compiler, asked)).toThrow(words);
});
