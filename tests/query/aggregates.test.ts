import { DEFAULT_LIMITS } from "../../src/query";
import { ask, refusal, openGraph } from "./ask";

const graph = openGraph();

interface Group {
  readonly keys: readonly { readonly value: string | null }[];
  readonly count: number;
}

const KEYS = "{ keys { value } count }";

/** Groups as a table: the keys of each, then how many it has. */
function table(groups: readonly Group[]): (string | number | null)[][] {
  return groups.map(({ keys, count }) => [...keys.map(({ value }) => value), count]);
}

/** The table that elements give when they are grouped here, by the keys of each; sorted by keys, what has no value last. */
function grouped(keys: readonly (readonly (string | null)[])[], order: readonly string[] = []): (string | number | null)[][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(JSON.stringify(key), (counts.get(JSON.stringify(key)) ?? 0) + 1);
  const rank = (value: string | null): string => (value === null ? "\uffff" : order.includes(value) ? String(order.indexOf(value)).padStart(6, "0") : value);
  return [...counts]
    .map(([key, count]) => [...(JSON.parse(key) as (string | null)[]), count])
    .sort((one, other) => {
      const at = one.findIndex((value, index) => value !== other[index]);
      return rank(one[at] as string | null) < rank(other[at] as string | null) ? -1 : 1;
    });
}

test("meetings per place and month: one in two places counts in both", async () => {
  const { meetings, places } = await ask<{ meetings: { groups: Group[]; nodes: { startDate: string; places: { id: string }[] }[] }; places: { nodes: { id: string }[] } }>(
    graph.engine,
    `{ meetings { groups(by: [{ places: { id: true } }, { startDate: MONTH }]) ${KEYS} nodes { startDate places { id } } } places { nodes { id } } }`,
  );
  const expected = grouped(meetings.nodes.flatMap(({ startDate, places: where }) => where.map(({ id }) => [id, startDate.slice(0, 7)])), places.nodes.map(({ id }) => id));
  expect(table(meetings.groups)).toEqual(expected);
  expect(expected).toContainEqual(["place:vienna", "2007-08", 1]);
  expect(expected.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(15);
});

test("commitments per debtor and annex: those in no annex have a group without one", async () => {
  const { commitments, actors } = await ask<{ commitments: { groups: Group[]; nodes: { debtors: { id: string }[]; annex: { id: string } | null }[] }; actors: { nodes: { id: string }[] } }>(
    graph.engine,
    `{ commitments { groups(by: [{ debtors: { id: true } }, { annex: { id: true } }]) ${KEYS} nodes { debtors { id } annex { id } } } actors { nodes { id } } }`,
  );
  const annexes = ["i", "ii", "iii", "iv", "v", "vi", "vii"].map((_roman, index) => `component:s-2007-723/att_${index + 1}`);
  const expected = grouped(commitments.nodes.flatMap(({ debtors, annex }) => debtors.map(({ id }) => [id, annex?.id ?? null])), [...actors.nodes.map(({ id }) => id), ...annexes]);
  expect(table(commitments.groups)).toEqual(expected);
  expect(expected.filter(([debtor]) => debtor === "organization:belgrade")).toEqual([
    ["organization:belgrade", "component:s-2007-723/att_3", 1],
    ["organization:belgrade", "component:s-2007-723/att_4", 2],
    ["organization:belgrade", "component:s-2007-723/att_5", 2],
    ["organization:belgrade", "component:s-2007-723/att_7", 4],
    ["organization:belgrade", null, 6],
  ]);
});

test("attendance per actor and role", async () => {
  const { attendances } = await ask<{ attendances: { totalCount: number; groups: Group[]; nodes: { role: string; actor: { name: string } }[] } }>(
    graph.engine,
    `{ attendances { totalCount groups(by: [{ actor: { name: EN } }, { role: true }]) ${KEYS} nodes { role actor { name } } } }`,
  );
  expect(attendances.totalCount).toBe(149);
  expect(table(attendances.groups)).toEqual(grouped(attendances.nodes.map(({ actor, role }) => [actor.name, role])));
  expect(table(attendances.groups)).toContainEqual(["Troika", "MEDIATOR", 10]);
});

test("an element that a path reaches several times counts once", async () => {
  const { meetings } = await ask<{ meetings: { groups: Group[] } }>(graph.engine, `{ meetings(where: { ordinal: { eq: 9 } }) { groups(by: [{ attendances: { role: true } }]) ${KEYS} } }`);
  expect(table(meetings.groups)).toEqual([["MEDIATOR", 1], ["PARTICIPANT", 1], ["PARTY", 1]]);
});

test("count, smallest and largest, of all that the conditions leave and not of the page", async () => {
  expect(await ask(graph.engine, `{ meetings(first: 1, where: { ordinal: { isNull: false } }) { nodes { id } aggregate { count min { startDate ordinal } max { startDate ordinal faceToFaceOrdinal } } } }`)).toMatchObject({
    meetings: { nodes: [{}], aggregate: { count: 10, min: { startDate: "2007-08-10", ordinal: 1 }, max: { startDate: "2007-12-03", ordinal: 10, faceToFaceOrdinal: 6 } } },
  });
});

test("of nothing, the count is 0, there is no extreme and no group", async () => {
  expect(await ask(graph.engine, `{ meetings(where: { ordinal: { eq: 11 } }) { aggregate { count max { startDate } } groups(by: [{ startDate: YEAR }]) ${KEYS} } }`)).toEqual({
    meetings: { aggregate: { count: 0, max: { startDate: null } }, groups: [] },
  });
});

test("inside other lists, and with nodes for keys, at any depth", async () => {
  const { place } = await ask<{ place: { meetings: unknown } }>(graph.engine, `{
    place: node(id: "place:baden") {
      ... on Place { meetings { nodes { attendances(where: { basis: { eq: STATED } }) { aggregate { count } groups(by: [{ node: { type: true } }, { role: true }]) { keys { path value } count } } }
        groups(by: [{ places: { id: true } }]) { keys { node { ... on Place { name meetings { aggregate { count } } } } } } } }
    }
  }`);
  expect(place.meetings).toEqual({
    nodes: [{
      attendances: {
        aggregate: { count: 6 },
        groups: [
          { keys: [{ path: "node.type", value: "Organization" }, { path: "role", value: "MEDIATOR" }], count: 1 },
          { keys: [{ path: "node.type", value: "Organization" }, { path: "role", value: "PARTICIPANT" }], count: 1 },
          { keys: [{ path: "node.type", value: "Organization" }, { path: "role", value: "PARTY" }], count: 4 },
        ],
      },
    }],
    groups: [{ keys: [{ node: { name: "Baden", meetings: { aggregate: { count: 1 } } } }] }],
  });
});

test("the largest groups first, where that is asked for", async () => {
  const { conclusions } = await ask<{ conclusions: { groups: Group[] } }>(graph.engine, `{ conclusions { groups(by: [{ kind: true }], sort: COUNT, first: 2) ${KEYS} } }`);
  expect(table(conclusions.groups)).toEqual([["FINDING", 53], ["CALL", 36]]);
});

test.each([
  ["two paths in one key", "{ meetings { groups(by: [{ startDate: YEAR, edtf: true }]) { count } } }", "groups: each of by takes one path to one value, found 2 at …."],
  ["a path that leads nowhere", "{ meetings { groups(by: [{ places: {} }]) { count } } }", "groups: each of by takes one path to one value, found 0 at places.…."],
  ["no key", "{ meetings { groups(by: []) { count } } }", "groups needs at least one key in by."],
  ["a wrong number of groups", "{ meetings { groups(by: [{ edtf: true }], first: -1) { count } } }", "first must be between 0 and 1000, found -1."],
])("%s is refused", async (_case, query, message) => {
  expect(await refusal(graph.engine, query)).toEqual([[message, "BAD_USER_INPUT"]]);
});

test("groups are not cut in silence", async () => {
  const small = graph.limited({ ...DEFAULT_LIMITS, pageSize: 5 });
  expect(await refusal(small, "{ meetings(first: 5) { groups(by: [{ edtf: true }]) { count } } }")).toEqual([["There are more than 5 groups; give first, or conditions that leave fewer.", "BAD_USER_INPUT"]]);
  expect(await ask(small, "{ meetings(first: 5) { groups(by: [{ edtf: true }], first: 2) { count } } }")).toMatchObject({ meetings: { groups: [{ count: 1 }, { count: 1 }] } });
});
