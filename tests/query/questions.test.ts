import { DEFAULT_LIMITS } from "../../src/query";
import { ask, refusal, openGraph } from "./ask";

const graph = openGraph();

interface Path {
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly relationships: readonly { readonly kind: string; readonly from: { readonly id: string }; readonly to: { readonly id: string }; readonly evidence: readonly { readonly exact: string }[]; readonly mention: { readonly text: string } | null }[];
}

const PATH = `query Path($from: ID!, $to: ID!, $maxHops: Int, $via: [RelationshipKind!], $all: Boolean, $first: Int) {
  path(from: $from, to: $to, maxHops: $maxHops, via: $via, all: $all, first: $first) {
    length nodes { id } relationships { kind from { id } to { id } evidence { exact } mention { text } }
  }
}`;

async function paths(variables: Readonly<Record<string, unknown>>): Promise<readonly Path[]> {
  return (await ask<{ path: Path[] }>(graph.engine, PATH, variables)).path;
}

/** Each relationship of a path leads from one of its nodes to the next, one way or the other. */
function isConnected({ length, nodes, relationships }: Path): boolean {
  return length === relationships.length && nodes.length === length + 1 && relationships.every(({ from, to }, index) => {
    const ends = [nodes[index]?.id, nodes[index + 1]?.id];
    return ends.includes(from.id) && ends.includes(to.id);
  });
}

test("a path tells its nodes and relationships in order, each with the words it rests on", async () => {
  const [path, ...others] = await paths({ from: "person:boris-tadic", to: "commitment:annex-4-no-provocation", via: ["MEMBER_OF", "COMMITTED_TO"] });
  expect(others).toEqual([]);
  expect(path?.nodes.map(({ id }) => id)).toEqual(["person:boris-tadic", "organization:belgrade", "commitment:annex-4-no-provocation"]);
  expect(path?.relationships.map(({ kind, evidence }) => [kind, evidence[0]?.exact.slice(0, 14)])).toEqual([["MEMBER_OF", "在开展进程期间，贝尔格莱德由总"], ["COMMITTED_TO", "8 月 30 日，双方与“三驾马"]].map(([kind, words]) => [kind, words?.slice(0, 14)]));
});

test("all shortest paths are of one length, different, connected; one of them is given without `all`", async () => {
  const question = { from: "person:boris-tadic", to: "place:vienna", via: ["ATTENDED", "HELD_AT"] };
  const all = await paths({ ...question, all: true });
  expect(all.map(({ nodes }) => nodes[1]?.id)).toEqual(["meeting:2007-08-30-vienna", "meeting:2007-10-22-vienna", "meeting:2007-11-05-vienna"]);
  for (const path of all) expect({ path, connected: isConnected(path), length: path.length }).toMatchObject({ connected: true, length: 2 });
  expect(all).toEqual(expect.arrayContaining([...(await paths(question))]));
  expect(await paths({ ...question, all: true, first: 2 })).toEqual(all.slice(0, 2));
});

test("every two actors are connected, by paths no longer than asked for", async () => {
  const { actors } = await ask<{ actors: { nodes: { id: string }[] } }>(graph.engine, "{ actors(first: 8) { nodes { id } } }");
  for (const { id } of actors.nodes) {
    const found = await paths({ from: "organization:troika", to: id });
    expect(found).toHaveLength(1);
    for (const path of found) expect(isConnected(path)).toBe(true);
    const { length } = found[0] as Path;
    expect(length).toBeLessThanOrEqual(6);
    if (length > 1) expect(await paths({ from: "organization:troika", to: id, maxHops: length - 1 })).toEqual([]);
  }
});

test("a mention on the way tells its words", async () => {
  const [path] = await paths({ from: "component:s-2007-723/para_3", to: "person:martti-ahtisaari", via: ["MENTIONS"] });
  expect(path?.relationships.map(({ kind, mention }) => [kind, mention?.text.includes("阿赫蒂萨里")])).toEqual([["MENTIONS", true]]);
});

test.each([
  ["from a node to itself, none", { from: "place:vienna", to: "place:vienna" }, []],
  ["to an unknown node, none", { from: "place:vienna", to: "place:atlantis" }, []],
  ["by relationships that do not lead there, none", { from: "place:vienna", to: "person:boris-tadic", via: ["BROADER"] }, []],
])("a path %s", async (_case, variables, expected) => {
  expect(await paths(variables)).toEqual(expected);
});

test("pairs of actors and the meetings they share are those that the meetings' lists give", async () => {
  const { meetings, coAttendance } = await ask<{
    meetings: { nodes: { id: string; startDate: string; attendances: { nodes: { id: string }[] } }[] };
    coAttendance: { first: { id: string }; second: { id: string }; count: number; meetings: { id: string }[] }[];
  }>(graph.engine, "{ meetings { nodes { id startDate attendances(where: { basis: { eq: STATED } }) { nodes { id } } } } coAttendance(basis: [STATED]) { first { id } second { id } count meetings { id } } }");
  const shared = new Map<string, Set<string>>();
  for (const { id, attendances } of meetings.nodes) {
    const there = [...new Set(attendances.nodes.map((actor) => actor.id))].sort();
    for (const one of there) for (const other of there) if (one < other) shared.set(`${one} ${other}`, (shared.get(`${one} ${other}`) ?? new Set()).add(id));
  }
  expect(coAttendance.length).toBeGreaterThan(40);
  expect(new Map(coAttendance.map(({ first, second, meetings: both }) => [[first.id, second.id].sort().join(" "), new Set(both.map(({ id }) => id))]))).toEqual(shared);
  for (const { count, meetings: both } of coAttendance) expect(count).toBe(both.length);
  expect(coAttendance.map(({ count }) => count)).toEqual(coAttendance.map(({ count }) => count).toSorted((one, other) => other - one));
});

test("pairs with one actor, and those that share many meetings", async () => {
  const { coAttendance } = await ask<{ coAttendance: { first: { id: string }; second: { id: string } }[] }>(graph.engine, '{ coAttendance(actor: "organization:troika", minMeetings: 10, basis: [STATED]) { first { id } second { id } } }');
  expect(coAttendance.map(({ first, second }) => [first.id, second.id].sort())).toEqual([["organization:belgrade", "organization:troika"], ["organization:pristina", "organization:troika"]]);
});

test("a neighbourhood has the nodes so near and every relationship among them", async () => {
  const around = (hops: number) => ask<{ neighbourhood: { complete: boolean; nodes: { id: string }[]; relationships: { kind: string; from: { id: string }; to: { id: string } }[] } }>(graph.engine, `{ neighbourhood(id: "place:baden", hops: ${hops}, via: [HELD_AT, PART_OF, ATTENDED]) { complete nodes { id } relationships { kind from { id } to { id } } } }`);
  const { neighbourhood: one } = await around(1);
  expect(one.complete).toBe(true);
  expect(one.nodes.map(({ id }) => id).sort()).toEqual(["meeting:2007-11-26-baden", "place:austria", "place:baden"]);
  expect(one.relationships.map(({ kind, from, to }) => [kind, from.id, to.id]).sort()).toEqual([["HELD_AT", "meeting:2007-11-26-baden", "place:baden"], ["PART_OF", "place:baden", "place:austria"]]);
  const { neighbourhood: two } = await around(2);
  expect(two.nodes.length).toBeGreaterThan(10);
  expect(two.relationships.filter(({ kind }) => kind === "ATTENDED").length).toBeGreaterThanOrEqual(two.nodes.length - 4);
});

test("along no kind of relationship nothing but the node itself is found, and a kind that is given twice is one", async () => {
  expect(await paths({ from: "person:boris-tadic", to: "commitment:annex-4-no-provocation", via: [] })).toEqual([]);
  const around = "complete nodes { id } relationships { kind }";
  expect(await ask(graph.engine, `{ none: neighbourhood(id: "place:baden", via: []) { ${around} } twice: neighbourhood(id: "place:baden", via: [BROADER, BROADER]) { nodes { id } } }`)).toEqual({
    none: { complete: true, nodes: [{ id: "place:baden" }], relationships: [] },
    twice: { nodes: [{ id: "place:baden" }] },
  });
});

test("a neighbourhood that is cut says so; around an unknown node there is nothing", async () => {
  expect(await ask(graph.engine, '{ cut: neighbourhood(id: "organization:troika", first: 4) { complete nodes { __typename } } none: neighbourhood(id: "x") { complete nodes { id } relationships { kind } } }')).toMatchObject({
    cut: { complete: false, nodes: { length: 4 } },
    none: { complete: true, nodes: [], relationships: [] },
  });
});

test("a trace goes from a commitment to words, place in the text, meeting and people, and back to what it reaffirms", async () => {
  const { trace } = await ask<{ trace: unknown[] }>(graph.engine, `{
    trace(commitment: "commitment:annex-5-no-threat-to-security") {
      depth basis evidence { exact } reaffirmedBy { id } commitment { id } quotes { exact } component { eId } annex { number } document { title }
      meeting { edtf } participants(where: { basis: { eq: STATED }, role: { eq: PARTY } }) { nodes { name } }
    }
  }`);
  expect(trace).toEqual([
    expect.objectContaining({
      depth: 0, basis: null, evidence: [], reaffirmedBy: null, commitment: { id: "commitment:annex-5-no-threat-to-security" },
      component: { eId: "att_5__para_3" }, annex: { number: "五" }, document: { title: "New York Declaration" }, meeting: { edtf: "2007-09-28" },
      participants: { nodes: [{ name: "Belgrade" }, { name: "Pristina" }, { name: "Belgrade delegation" }, { name: "Pristina delegation" }] },
    }),
    expect.objectContaining({
      depth: 1, basis: "STATED", reaffirmedBy: { id: "commitment:annex-5-no-threat-to-security" }, commitment: { id: "commitment:annex-4-no-provocation" },
      evidence: expect.arrayContaining([{ exact: "重申它们在 8 月 30 日维也纳文件中表示不从事任何可能危及安全局势的活动或言论的承诺" }]) as unknown,
      component: { eId: "att_4__para_4" }, annex: { number: "四" }, document: { title: "Vienna non-paper" }, meeting: { edtf: "2007-08-30" },
    }),
  ]);
});

test("a chain of reaffirmations is traced to its end, each commitment once, by its shortest way", async () => {
  const { commitments } = await ask<{ commitments: { nodes: { id: string; reaffirms: { id: string }[] }[] } }>(graph.engine, "{ commitments { nodes { id reaffirms { id } } } }");
  const earlier = new Map(commitments.nodes.map(({ id, reaffirms }) => [id, reaffirms.map((one) => one.id)]));
  for (const { id } of commitments.nodes) {
    const depths = new Map([[id, 0]]);
    for (const [one, depth] of depths) for (const next of earlier.get(one) ?? []) if (!depths.has(next)) depths.set(next, depth + 1);
    const { trace } = await ask<{ trace: { depth: number; commitment: { id: string } }[] }>(graph.engine, "query Trace($id: ID!) { trace(commitment: $id) { depth commitment { id } } }", { id });
    expect(new Map(trace.map(({ depth, commitment }) => [commitment.id, depth]))).toEqual(depths);
  }
});

test("with @stated nothing inferred is followed by any question", async () => {
  expect(await ask(graph.engine, `query @stated {
    path(from: "person:boris-tadic", to: "meeting:2007-11-26-baden", via: [ATTENDED]) { length }
    neighbourhood(id: "person:boris-tadic", via: [ATTENDED]) { nodes { id } }
    coAttendance(actor: "person:boris-tadic") { count }
    trace(commitment: "commitment:report-13-no-violence") { commitment { id } }
  }`)).toEqual({ path: [], neighbourhood: { nodes: [{ id: "person:boris-tadic" }] }, coAttendance: [], trace: [{ commitment: { id: "commitment:report-13-no-violence" } }] });
});

test("the timeline has meetings and milestones that may have been between two days, in order", async () => {
  const { timeline } = await ask<{ timeline: { nodes: { startDate: string; endDate: string; __typename: string }[]; totalCount: number } }>(graph.engine, '{ timeline(from: "2007-09-01", to: "2007-09-30") { totalCount nodes { __typename startDate endDate } } }');
  const { events } = await ask<{ events: { totalCount: number } }>(graph.engine, '{ events(where: { endDate: { gte: "2007-09-01" }, startDate: { lte: "2007-09-30" } }) { totalCount } }');
  expect(timeline.totalCount).toBe(events.totalCount);
  expect(new Set(timeline.nodes.map(({ __typename }) => __typename))).toEqual(new Set(["Meeting", "Milestone"]));
  expect(timeline.nodes.map(({ startDate }) => startDate)).toEqual(timeline.nodes.map(({ startDate }) => startDate).toSorted());
});

test("the dataset tells what was loaded and how much there is", async () => {
  const { dataset, meetings, attendances } = await ask<{ dataset: { sourceSha256: string; counts: { kind: string; count: number }[] }; meetings: { totalCount: number }; attendances: { totalCount: number } }>(graph.engine, "{ dataset { version sourceSha256 loadedAt counts { kind count } } meetings { totalCount } attendances { totalCount } }");
  expect(dataset.sourceSha256).toBe("c1ed68d42aaa8057337a9b1e356110b748de5fab59f5f0e7031537d629842d98");
  const counts = new Map(dataset.counts.map(({ kind, count }) => [kind, count]));
  expect([counts.get("Meeting"), counts.get("ATTENDED")]).toEqual([meetings.totalCount, attendances.totalCount]);
});

test.each([
  ['{ path(from: "a", to: "b", maxHops: 11) { length } }', "maxHops must be between 1 and 10, found 11."],
  ['{ path(from: "a", to: "b", maxHops: null) { length } }', "maxHops must be between 1 and 10, found null."],
  ['{ neighbourhood(id: "a", hops: 4) { complete } }', "hops must be between 0 and 3, found 4."],
  ["{ coAttendance(minMeetings: 0) { count } }", "minMeetings must be between 1 and 1000000, found 0."],
  ['{ trace(commitment: "a", first: 2000) { depth } }', "Limit pageSize exceeded: at most 1000 elements in a page, found 2000.", "LIMIT_EXCEEDED"],
])("%s is refused", async (query, message, code = "BAD_USER_INPUT") => {
  expect(await refusal(graph.engine, query)).toEqual([[message, code]]);
});

test("answers are not cut in silence", async () => {
  const small = graph.limited({ ...DEFAULT_LIMITS, pageSize: 3 });
  expect(await refusal(small, "{ coAttendance { count } }")).toEqual([["coAttendance has more than 3 answers; give first, or ask for less.", "BAD_USER_INPUT"]]);
  expect(await ask(small, "{ coAttendance(first: 2) { count } }")).toMatchObject({ coAttendance: { length: 2 } });
});
