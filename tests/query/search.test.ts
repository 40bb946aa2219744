import { ask, refusal, openGraph } from "./ask";

const graph = openGraph();

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly cursor: string; readonly score: number; readonly node: { readonly id: string } & Record<string, unknown>; readonly highlights: readonly { field: string; lang: "ZH" | "EN" | null; text: string; start: number; end: number }[] }[];
  };
}

const SEARCH = `query Search($query: String!, $types: [SearchType!], $lang: Language, $syntax: SearchSyntax, $first: Int, $after: String) {
  search(query: $query, types: $types, lang: $lang, syntax: $syntax, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor score node { ... on Node { id } } highlights { field lang text start end } }
  }
}`;

async function search(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Found["search"]> {
  return (await ask<Found>(graph.engine, SEARCH, { query, ...variables })).search;
}

async function ids(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  return (await search(query, variables)).edges.map(({ node }) => node.id.replace("component:s-2007-723/", "")).sort();
}

test.each([
  ["挑衅", ["att_3__para_8", "att_4__para_4", "att_5__para_3", "para_7"]],
  ["西巴尔干地区", ["att_3__para_2", "att_5__para_2", "para_14"]],
  ["1244（1999）", ["att_3__para_5", "att_5__para_2", "para_1", "para_3", "para_5"]],
  ["1244(1999)", ["att_3__para_5", "att_5__para_2", "para_1", "para_3", "para_5"]],
  ["S/2005/709", ["para_1"]],
  ["8月30日", ["att_2__row_3", "att_4__para_1", "att_4__para_5", "att_5__para_3"]],
  ["欧盟 北约", ["att_2__row_5", "att_3__para_1", "att_3__para_7"]],
  ["税", ["att_6__point_12"]],
])("the components in which %s occurs", async (query, expected) => {
  expect(await ids(query, { types: ["Component"] })).toEqual(expected);
});

test("English words are found by their stems, all of them, whatever their case", async () => {
  const expected = ["commitment:annex-3-no-provocation", "commitment:annex-4-no-provocation"];
  for (const query of ["provocative", "PROVOCATIVE acts", "act provocation"]) expect(await ids(query, { types: ["Commitment"] })).toEqual(expect.arrayContaining(expected.slice(1)));
  expect(await ids("provocative unicorns")).toEqual([]);
});

test("what is found in both languages stands once, in one language alone where that is asked for", async () => {
  const [both, chinese, english] = [await ids("Vienna"), await ids("Vienna", { lang: "ZH" }), await ids("Vienna", { lang: "EN" })];
  expect(new Set(both).size).toBe(both.length);
  expect(chinese).toEqual([]);
  expect(english).toEqual(both);
  expect(both).toEqual(expect.arrayContaining(["place:vienna", "document:vienna-non-paper"]));
});

test("the score falls from hit to hit, and every highlight is the word in its place", async () => {
  for (const query of ["挑衅", "commitments", "S/2005/709", "安全理事会"]) {
    const { edges, totalCount } = await search(query);
    expect(edges.length).toBe(totalCount);
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).toSorted((one, other) => other - one));
    for (const { highlights, node } of edges) {
      expect({ id: node.id, found: highlights.length > 0 }).toEqual({ id: node.id, found: true });
      for (const { text, start, end } of highlights) expect(end - start).toBe(text.length);
    }
  }
  const { search: found } = await ask<{ search: { edges: { node: { text: string }; highlights: { field: string; text: string; start: number; end: number }[] }[] } }>(
    graph.engine,
    '{ search(query: "科索沃地位", types: [Component]) { edges { node { ... on Component { text } } highlights { field text start end } } } }',
  );
  const inText = found.edges.flatMap(({ node, highlights }) => highlights.filter(({ field }) => field === "text").map((one) => ({ ...one, there: node.text.slice(one.start, one.end) })));
  expect(inText.length).toBeGreaterThan(10);
  for (const { text, there } of inText) expect([text, there]).toEqual(["科索沃地位", "科索沃地位"]);
});

test.each([["科索沃", 7], ["科索沃", 1], ["Kosovo", 10]])("pages of %s by %i fit together: no hit twice, none left out, scores falling", async (query, first) => {
  const all = await search(query, { first: 500 });
  const walked: Found["search"]["edges"][number][] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: Found["search"] = await search(query, { first, after });
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    walked.push(...page.edges);
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
  expect(walked.map(({ score }) => score)).toEqual(all.edges.map(({ score }) => score));
  expect(walked.map(({ node }) => node.id).sort()).toEqual(all.edges.map(({ node }) => node.id).sort());
  expect(walked.length).toBe(all.totalCount);
  expect(walked.length).toBeGreaterThan(30);
});

test("a page may start behind any edge", async () => {
  const { edges } = await search("科索沃", { first: 9 });
  const rest = await search("科索沃", { first: 500, after: edges[3]?.cursor ?? null });
  const before = edges.slice(0, 4).map(({ node }) => node.id);
  expect(rest.edges.map(({ node }) => node.id).filter((id) => before.includes(id))).toEqual([]);
  expect(rest.edges.length).toBe(rest.totalCount - 4);
});

// No character of a plain query has a meaning to Lucene.
test.each(['"', "*:*", "~", "(", ")", "[a TO", "nameEn:x", "\\", "foo\\", '"unclosed', "&&", "||", "!", "^2", "{", "}", "/", "/.*/", "?", "-", "+", "AND", "OR", "NOT", "AND OR", "(((((", "\u0000", "\ud800", " ", "", "(".repeat(500)])(
  "a plain query %j is words like any other",
  async (query) => {
    const { totalCount, edges } = await search(query);
    expect(totalCount).toBe(edges.length);
    expect(edges.length).toBeLessThan(250);
    if (!/[\p{L}\p{N}]/u.test(query)) expect(totalCount).toBe(0);
  },
);

test("a star is a star: it finds no more than the word before it", async () => {
  expect(await ids("Vien*")).toEqual([]);
  expect((await ids("Vien*", { syntax: "ADVANCED" })).length).toBeGreaterThan(2);
});

test("Lucene's syntax where it is asked for: fields, NOT, phrases, brackets", async () => {
  const both = await ids('nameEn:(vienna OR london)', { syntax: "ADVANCED", types: ["Place", "Meeting"] });
  expect(both).toEqual(expect.arrayContaining(["place:vienna", "place:london"]));
  const one = await ids("nameEn:(vienna OR london) AND NOT nameEn:london", { syntax: "ADVANCED", types: ["Place", "Meeting"] });
  expect(one).toEqual(both.filter((id) => id.endsWith("vienna")));
});

test.each(["(", '"', "a AND", "[a TO", "nameEn:", "/(/", "a^b"])("an advanced query %j that cannot be read is a clear error", async (query) => {
  const errors = await refusal(graph.engine, SEARCH, { query, syntax: "ADVANCED" });
  expect(errors).toEqual([[expect.stringMatching(/^query is no valid search in the syntax ADVANCED/), "BAD_USER_INPUT"]]);
  expect(JSON.stringify(errors)).not.toMatch(/lucene|org\.|Exception|Neo4j|CALL/);
});

test.each([
  [{ query: "x".repeat(513) }, "query may have 512 characters, found 513."],
  [{ query: `${"(".repeat(17)}a${")".repeat(17)}`, syntax: "ADVANCED" }, "query may have 16 levels of brackets, found 17."],
  [{ query: "x", after: "WyJTZWFyY2hDb25uZWN0aW9uIiwxXQ.AAAA" }, 'after is no cursor of this server: "WyJTZWFyY2hDb25uZWN0aW9uIiwxXQ.AAAA".'],
])("%j is refused", async (variables, message) => {
  expect(await refusal(graph.engine, SEARCH, variables)).toEqual([[message, "BAD_USER_INPUT"]]);
});

test("a page larger than the limit is refused", async () => {
  expect(await refusal(graph.engine, SEARCH, { query: "x", first: 1001 })).toEqual([["Limit pageSize exceeded: at most 1000 elements in a page, found 1001.", "LIMIT_EXCEEDED"]]);
});
