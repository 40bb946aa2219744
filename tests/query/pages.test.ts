import { createEngine, signedCursors } from "../../src/query";
import { publicSchema } from "../../src/model";
import { countStatements, testDatabaseAddress } from "../support/database";
import { operation } from "../support/operation";
import { openGraph } from "./ask";

const graph = openGraph();

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly totalCount: number;
}

const PAGE = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount edges { cursor node";

async function page(connection: (paging: string) => string, paging: string): Promise<Page> {
  const { data, errors } = await graph.engine({ document: operation(connection(paging)) });
  if (errors !== undefined) throw new Error(errors.join("\n"));
  let value: unknown = data;
  while (!(typeof value === "object" && value !== null && "pageInfo" in value)) value = Object.values(value as object)[0];
  return JSON.parse(JSON.stringify(value)) as Page;
}

// Walked by pages of two, forwards and backwards, each list is the same as in one page.
test.each([
  ["in the order of the record", (paging: string) => `{ meetings(${paging}) { ${PAGE} { id } } } }`],
  ["by a date, latest first", (paging: string) => `{ meetings(${paging}, orderBy: [{ startDate: DESC }]) { ${PAGE} { id } } } }`],
  ["by a value that some lack, ascending", (paging: string) => `{ meetings(${paging}, orderBy: [{ ordinal: ASC }]) { ${PAGE} { id ordinal } } } }`],
  ["by a value that some lack, descending", (paging: string) => `{ meetings(${paging}, orderBy: [{ faceToFaceOrdinal: DESC }]) { ${PAGE} { id faceToFaceOrdinal } } } }`],
  ["by a value that many share", (paging: string) => `{ meetings(${paging}, orderBy: [{ classification: DESC }, { startDate: ASC }]) { ${PAGE} { id } } } }`],
  ["with a condition", (paging: string) => `{ commitments(${paging}, where: { annex: { some: { number: { eq: "七" } } } }, orderBy: [{ date: DESC }]) { ${PAGE} { id date } } } }`],
  ["by a property of the one related element, which some lack", (paging: string) => `{ commitments(${paging}, orderBy: [{ madeAt: { startDate: DESC } }]) { ${PAGE} { id madeAt { startDate } } } } }`],
  ["by one that is two steps away", (paging: string) => `{ documents(${paging}, orderBy: [{ container: { annex: { eId: DESC } } }, { title: ASC }]) { ${PAGE} { id } } } }`],
  ["in the order of time", (paging: string) => `{ timeline(${paging}, from: "2007-08-01") { ${PAGE} { id startDate } } } }`],
  ["nested, by the edge", (paging: string) => `{ meeting(id: "meeting:2007-11-26-baden") { attendances(${paging}, orderBy: [{ basis: DESC }, { name: ASC }]) { ${PAGE} { id } } } } }`],
  ["over relationships", (paging: string) => `{ actor(id: "organization:contact-group") { ... on Organization { members(${paging}) { ${PAGE} { member { id } } } } } } }`],
])("%s", async (_case, connection) => {
  const all = await page(connection, "first: 500");
  const ids = all.edges.map(({ node }) => node);
  expect(all.totalCount).toBe(ids.length);
  expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false, startCursor: all.edges[0]?.cursor, endCursor: all.edges.at(-1)?.cursor });

  const forwards: unknown[] = [];
  let after = "";
  for (let more = true; more; ) {
    const next = await page(connection, `first: 2${after}`);
    forwards.push(...next.edges.map(({ node }) => node));
    more = next.pageInfo.hasNextPage;
    after = `, after: ${JSON.stringify(next.pageInfo.endCursor)}`;
  }
  expect(forwards).toEqual(ids);

  const backwards: unknown[] = [];
  let before = "";
  for (let more = true; more; ) {
    const previous = await page(connection, `last: 2${before}`);
    backwards.unshift(...previous.edges.map(({ node }) => node));
    more = previous.pageInfo.hasPreviousPage;
    before = `, before: ${JSON.stringify(previous.pageInfo.startCursor)}`;
  }
  expect(backwards).toEqual(ids);
});

test("what has no value comes last, whichever way is sorted", async () => {
  const ordinals = async (direction: string) => {
    const { edges } = await page((paging) => `{ meetings(${paging}, orderBy: [{ ordinal: ${direction} }]) { ${PAGE} { ordinal } } } }`, "first: 500");
    return edges.map(({ node }) => (node as { ordinal: number | null }).ordinal);
  };
  expect(await ordinals("ASC")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, null, null, null]);
  expect(await ordinals("DESC")).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, null, null, null]);
});

test("elements without the related element that is sorted by are kept, and come last", async () => {
  const dates = async (direction: string) => {
    const { edges } = await page((paging) => `{ commitments(${paging}, orderBy: [{ madeAt: { startDate: ${direction} } }]) { ${PAGE} { madeAt { startDate } } } } }`, "first: 500");
    return edges.map(({ node }) => (node as { madeAt: { startDate: string } | null }).madeAt?.startDate ?? null);
  };
  const all = await dates("ASC");
  const made = all.filter((date) => date !== null);
  expect({ all: all.length, made: made.length }).toEqual({ all: 42, made: 17 });
  expect(all).toEqual([...made.toSorted(), ...Array<null>(25).fill(null)]);
  expect(await dates("DESC")).toEqual([...made.toSorted().toReversed(), ...Array<null>(25).fill(null)]);
});

test("a page of none tells whether there are more", async () => {
  const none = await page((paging) => `{ meetings(${paging}) { ${PAGE} { id } } } }`, "first: 0");
  expect(none).toMatchObject({ edges: [], totalCount: 13, pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } });
});

const signed = signedCursors(testDatabaseAddress().password);

test.each([
  ["made by hand", Buffer.from(JSON.stringify(["MeetingConnection: position, element", 1, "meeting:x"])).toString("base64url"), /^after is no cursor of this server: "WyJNZWV0/],
  ["with another signature", signedCursors("another secret").write("MeetingConnection: position, element", [1, "meeting:x"]), /^after is no cursor of this server: /],
  ["cut short", signed.write("MeetingConnection: position, element", [1, "meeting:x"]).slice(0, -1), /^after is no cursor of this server: /],
  ["with other words before its signature", `x${signed.write("MeetingConnection: position, element", [1, "meeting:x"])}`, /^after is no cursor of this server: /],
  ["of another order", signed.write("MeetingConnection: startDate DESC, position, element", ["2007-11-26", 1, "x"]), /^after is a cursor of another list; this one is sorted by position, element\.$/],
  ["of another list", signed.write("ActorConnection: position, element", [1, "x"]), /^after is a cursor of another list; this one is sorted by position, element\.$/],
  ["that is empty", "", /^after is no cursor of this server: ""\.$/],
])("a cursor %s is refused and nothing is run", async (_case, cursor, message) => {
  const counted = countStatements(graph.database);
  const document = operation("query Page($after: String) { meetings(after: $after) { totalCount nodes { id } } }");
  const { data, errors } = await createEngine(publicSchema(), counted.database)({ document, variables: { after: cursor } });
  expect(data).toBeUndefined();
  expect(errors?.map((error) => [error.message, error.extensions["code"]])).toEqual([[expect.stringMatching(message), "BAD_USER_INPUT"]]);
  expect(counted.statements()).toBe(0);
});
