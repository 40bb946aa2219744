import { ask, openGraph } from "./ask";

const graph = openGraph();

test.each([
  ["letters of any case", 'actors(where: { name: { caseInsensitive: { eq: "TROIKA" } } })', ["organization:troika"]],
  ["letters of any case, in a list", 'actors(where: { name: { caseInsensitive: { in: ["troika", "nato"] }, lang: EN } })', ["organization:nato", "organization:troika"]],
  ["letters as they are", 'actors(where: { name: { eq: "TROIKA" } })', []],
  ["strings that come before another", 'meetings(where: { edtf: { lt: "2007-08-10" } })', ["meeting:2006-09-new-york", "meeting:2007-08-09-london"]],
  ["evidence in a component", 'commitments(where: { evidence: { some: { component: { some: { eId: { eq: "att_4__para_2" } } } } } })', ["commitment:annex-4-belgrade-peace-and-stability", "commitment:annex-4-serbian-side-vigilance"]],
  ["evidence that contains words", 'commitments(where: { evidence: { some: { exact: { contains: "挑衅" } } } })', ["commitment:annex-3-no-provocation", "commitment:annex-4-no-provocation", "commitment:annex-5-no-threat-to-security", "commitment:report-7-no-provocation"]],
  ["evidence of an edge", 'meetings(where: { attendances: { some: { evidence: { some: { component: { some: { eId: { eq: "att_3__para_1" } } } } } } } })', ["meeting:2007-09-27-new-york"]],
  ["properties of an edge and of its end", 'meetings(where: { attendances: { some: { role: { eq: OBSERVER }, node: { organization: { classification: { eq: STATE } } } } } })', []],
  ["how many there are", 'actors(where: { attendances: { count: { gte: 11 } } })', ["organization:troika"]],
  ["what is on one type of an interface", 'actors(where: { or: [{ person: { posts: { some: { name: { contains: "Prime Minister" } } } } }, { organization: { members: { count: { gt: 8 } } } }] })', ["person:agim-ceku", "person:vojislav-kostunica"]],
])("a condition on %s", async (_case, field, ids) => {
  const { found } = await ask<{ found: { totalCount: number; nodes: { id: string }[] } }>(graph.engine, `{ found: ${field} { totalCount nodes { id } } }`);
  expect(found.nodes.map(({ id }) => id).sort()).toEqual(ids);
  expect(found.totalCount).toBe(ids.length);
});
