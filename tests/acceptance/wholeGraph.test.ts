import type { Database } from "../../src/database";
import { publicSchema } from "../../src/model";
import { createEngine } from "../../src/query";
import { openTestDatabase } from "../support/database";
import { operation } from "../support/operation";

let database: Database;
beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());

async function ask(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await createEngine(publicSchema(), database)({ document: operation(query) });
  if (errors !== undefined) throw new Error(errors.join("\n"));
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

const QUOTE = "evidence { exact prefix suffix start end component { eId text } }";

// Everything in the graph that carries evidence, with it.
const EVERYTHING = [
  `actors { nodes { id ${QUOTE} memberships { nodes { ${QUOTE} } } } }`,
  `actors { nodes { id attendances { edges { ${QUOTE} } } } }`,
  `commitments { nodes { id ${QUOTE} reaffirmsConnection { edges { ${QUOTE} } } } }`,
  `components { nodes { id citations { nodes { ${QUOTE} } } } }`,
  ...["places", "events", "documents", "options", "positions", "conclusions", "discrepancies"].map((kind) => `${kind} { nodes { id ${QUOTE} } }`),
];

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly component: { readonly eId: string; readonly text: string };
}

/** Every list under the key `evidence`, at any depth. */
function evidenceLists(value: unknown): Quote[][] {
  if (Array.isArray(value)) return value.flatMap(evidenceLists);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "evidence" ? [part as Quote[]] : evidenceLists(part)));
}

test("everything in the graph has evidence, and each quote stands in its component between its offsets", async () => {
  const lists: Quote[][] = [];
  for (const part of EVERYTHING) lists.push(...evidenceLists(await ask(`{ ${part} }`)));
  expect(lists.length).toBeGreaterThan(600);
  expect(lists.filter((list) => list.length === 0)).toEqual([]);
  for (const { exact, prefix, suffix, start, end, component } of lists.flat()) {
    expect(component.text.slice(start, end)).toBe(exact);
    expect(component.text.slice(0, start).endsWith(prefix)).toBe(true);
    expect(component.text.slice(end).startsWith(suffix)).toBe(true);
  }
});

test("every mention stands in its component between its offsets", async () => {
  const { components } = (await ask("{ components { nodes { text mentions(first: 1000) { nodes { text start end } } placeMentions(first: 1000) { nodes { text start end } } } } }")) as {
    components: { nodes: { text: string; mentions: { nodes: Omit<Quote, "exact">[] }; placeMentions: { nodes: Omit<Quote, "exact">[] } }[] };
  };
  const all = components.nodes.flatMap(({ text, mentions, placeMentions }) => [...mentions.nodes, ...placeMentions.nodes].map((mention) => ({ text, mention: mention as unknown as { text: string; start: number; end: number } })));
  expect(all.length).toBeGreaterThan(300);
  for (const { text, mention } of all) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});

test("how much there is of each kind", async () => {
  const counts = await ask(`{
    persons { totalCount } meetings { totalCount } annexII: meetings(where: { startDate: { gte: "2007-01-01" } }) { totalCount }
    documents { totalCount } options { totalCount } positions { totalCount } commitments { totalCount } milestones { totalCount }
    points: conclusions(where: { kind: { eq: PRINCIPLE }, parent: { none: {} } }) { totalCount }
    subpoints: conclusions(where: { kind: { eq: PRINCIPLE }, parent: { some: { number: { eq: "9" } } } }) { totalCount }
    findings: conclusions(where: { kind: { eq: FINDING } }) { totalCount } calls: conclusions(where: { kind: { eq: CALL } }) { totalCount }
    discrepancies { totalCount }
  }`);
  expect(Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, (value as { totalCount: number }).totalCount]))).toEqual({
    persons: 11, meetings: 13, annexII: 12, documents: 16, options: 17, positions: 69, commitments: 42, milestones: 15,
    points: 14, subpoints: 13, findings: 53, calls: 36, discrepancies: 55,
  });
});

// @stated: what the source does not state is reached by no path.
test.each([
  ["who attended", "query @stated { meetings { nodes { attendances { totalCount edges { basis node { id } } } } } }"],
  ["meetings of a person", 'query @stated { actor(id: "person:boris-tadic") { attendances { totalCount edges { basis } } } }'],
  ["memberships", "query @stated { actors { nodes { memberships { nodes { basis } } } } }"],
  ["members", "query @stated { organizations { nodes { id members { nodes { basis member { id } } } } } }"],
  ["posts and their holders", "query @stated { posts { nodes { holders { nodes { basis } } } } }"],
  ["reaffirmations", "query @stated { commitments { nodes { reaffirmsConnection { edges { basis } } reaffirmedByConnection { edges { basis } } } } }"],
])("@stated gives no inferred %s", async (_case, query) => {
  const stated = JSON.stringify(await ask(query));
  expect(stated).not.toContain("INFERRED");
  expect(stated.includes("STATED") || stated.includes('"totalCount":0')).toBe(true);
});

test("@stated follows nothing inferred in lists and in conditions either", async () => {
  const question = `{
    chain: commitments(where: { reaffirms: { some: {} } }) { totalCount }
    links: commitments { nodes { reaffirms { id } } }
    persons: actors(where: { person: { attendances: { some: {} } } }) { totalCount }
    unityTeam: organizations(where: { id: { eq: "organization:pristina-delegation" }, members: { some: { member: { some: { id: { eq: "organization:unity-team" } } } } } }) { totalCount }
  }`;
  const count = (answer: Record<string, unknown>) => ({
    ...answer,
    links: (answer["links"] as { nodes: { reaffirms: unknown[] }[] }).nodes.flatMap(({ reaffirms }) => reaffirms).length,
  });
  expect(count(await ask(`query ${question}`))).toEqual({ chain: { totalCount: 13 }, links: 16, persons: { totalCount: 10 }, unityTeam: { totalCount: 1 } });
  expect(count(await ask(`query @stated ${question}`))).toEqual({ chain: { totalCount: 1 }, links: 1, persons: { totalCount: 0 }, unityTeam: { totalCount: 0 } });
});
