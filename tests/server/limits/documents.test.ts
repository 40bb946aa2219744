import { LIMITS, type LimitName } from "../../../src/limits";
import { serving, WAYS, type Asked } from "./serving";

/** A limit, its value, what is just within it, and what is one beyond it, with what is found. */
interface Case {
  readonly limit: LimitName;
  readonly maximum: number;
  readonly within: readonly Asked[];
  readonly beyond: readonly (Asked & { readonly found: number })[];
}

const fields = (count: number, field: string): string => Array.from({ length: count }, (_one, index) => field.replace("#", String(index))).join(" ");
const where = (levels: number): unknown => (levels === 1 ? {} : { not: where(levels - 1) });

const CASES: readonly Case[] = [
  {
    limit: "tokens",
    maximum: 50,
    within: [{ query: `{ meetings { ${fields(45, "totalCount")} } } # comments and, commas, are no tokens` }],
    beyond: [{ query: `{ meetings { ${fields(46, "totalCount")} } }`, found: 51 }, { query: `{ meetings { ${fields(995, "totalCount")} } }`, found: 1_000 }],
  },
  {
    limit: "depth",
    maximum: 5,
    within: [{ query: "{ meetings { nodes { places { meetings { totalCount } } } } }" }, { query: "{ ...A } fragment A on Query { meetings { ... on MeetingConnection { nodes { places { meetings { totalCount } } } } } }" }],
    beyond: [
      { query: "{ meetings { nodes { places { meetings { nodes { id } } } } } }", found: 6 },
      { query: "{ ...A } fragment A on Query { meetings { ...B } } fragment B on MeetingConnection { nodes { places { meetings { nodes { id } } } } }", found: 6 },
    ],
  },
  {
    limit: "aliases",
    maximum: 4,
    within: [{ query: `{ meetings { ${fields(4, "a#: totalCount")} } }` }],
    beyond: [
      { query: `{ meetings { ${fields(5, "a#: totalCount")} } }`, found: 5 },
      { query: "{ a: meetings { ...C } b: actors { ...D } } fragment C on MeetingConnection { c: totalCount d: totalCount } fragment D on ActorConnection { c: totalCount }", found: 5 },
      { query: "{ meetings { ...C } ...M ...M } fragment M on Query { meetings { ...C } } fragment C on MeetingConnection { c: totalCount d: totalCount }", found: 6 },
    ],
  },
  {
    limit: "rootFields",
    maximum: 3,
    within: [{ query: `{ ${fields(3, "a#: meetings { totalCount }")} }` }],
    beyond: [{ query: `{ ${fields(4, "a#: meetings { totalCount }")} }`, found: 4 }, { query: "{ ...A ...A } fragment A on Query { __typename meetings { totalCount } }", found: 4 }],
  },
  {
    limit: "directives",
    maximum: 2,
    within: [{ query: "query @stated { meetings { totalCount @include(if: true) } }" }],
    beyond: [
      { query: "query @stated { meetings { totalCount @include(if: true) @skip(if: false) } }", found: 3 },
      { query: "query($yes: Boolean = true) { meetings @include(if: $yes) { ...A @include(if: $yes) } } fragment A on MeetingConnection { ... @include(if: true) { totalCount } }", found: 3 },
    ],
  },
  {
    limit: "introspections",
    maximum: 2,
    within: [{ query: '{ __schema { queryType { name } } __type(name: "Query") { name } __typename meetings { totalCount } }' }],
    beyond: [
      { query: '{ a: __schema { queryType { name } } b: __schema { queryType { name } } __type(name: "Query") { name } meetings { totalCount } }', found: 3 },
      { query: '{ ...A ...A ... on Query { ...A } } fragment A on Query { __type(name: "Query") { name } }', found: 3 },
    ],
  },
  {
    limit: "whereDepth",
    maximum: 3,
    within: [{ query: "{ meetings(where: { not: { not: {} } }) { totalCount } }" }, { query: "query($w: MeetingWhere) { meetings(where: $w) { totalCount } }", variables: { w: where(3) } }],
    beyond: [{ query: "{ meetings(where: { not: { not: { not: {} } } }) { totalCount } }", found: 4 }, { query: "query($w: MeetingWhere) { meetings(where: $w) { totalCount } }", variables: { w: where(4) }, found: 4 }],
  },
  {
    limit: "conditions",
    maximum: 3,
    within: [
      { query: '{ meetings(where: { or: [{ id: { in: ["a", "b", "c", "d"] } }, { ordinal: { gt: 1, lt: 2 } }] }) { totalCount } }' },
      { query: "query($w: MeetingWhere) { meetings(where: $w) { totalCount } }", variables: { w: { or: [{}, { not: {} }, { places: { some: {} } }] } } },
    ],
    beyond: [
      { query: '{ meetings(where: { or: [{ id: { in: ["a", "b"] } }, { ordinal: { gt: 1, lt: 2, isNull: false } }] }) { totalCount } }', found: 4 },
      { query: "query($w: MeetingWhere) { meetings(where: $w) { totalCount } }", variables: { w: { or: [{}, {}, {}, {}] } }, found: 4 },
      { query: "query($w: MeetingWhere) { a: meetings(where: $w) { totalCount } b: meetings(where: $w) { totalCount } }", variables: { w: { ordinal: { gt: 1, lt: 2 } } }, found: 4 },
      { query: '{ meetings(where: { ordinal: { gt: 1, lt: 2 } }) { nodes { attendances(where: { node: { name: { eq: "a" }, person: { id: { eq: "b" } } } }) { totalCount } } } }', found: 4 },
    ],
  },
  {
    limit: "keys",
    maximum: 2,
    within: [
      { query: "{ meetings(orderBy: [{ edtf: ASC }, { id: DESC }]) { nodes { id } } }" },
      { query: "query($by: [MeetingGrouping!]!) { meetings { groups(by: $by) { count } } }", variables: { by: [{ edtf: true }, { startDate: "MONTH" }] } },
    ],
    beyond: [
      { query: "{ meetings(orderBy: [{ edtf: ASC }, { id: DESC, name: ASC }]) { nodes { id } } }", found: 3 },
      { query: "query($by: [MeetingGrouping!]!) { meetings { groups(by: $by) { count } } }", variables: { by: [{ edtf: true }, { edtf: true }, { startDate: "MONTH" }] }, found: 3 },
    ],
  },
  {
    limit: "pageSize",
    maximum: 20,
    within: [{ query: "{ meetings(first: 20) { totalCount } }" }, { query: "query($n: Int = 21) { meetings(last: $n) { nodes { id } } }", variables: { n: 20 } }],
    beyond: [
      { query: "{ meetings(first: 21) { totalCount } }", found: 21 },
      { query: "query($n: Int = 21) { meetings(last: $n) { nodes { id } } }", found: 21 },
      { query: "query($n: Int) { meetings(last: $n) { nodes { id } } }", variables: { n: 2_147_483_647 }, found: 2_147_483_647 },
    ],
  },
  {
    // One for meetings, one for nodes and one for id of each element: 1 + 20 * 2.
    limit: "cost",
    maximum: 41,
    within: [
      { query: "{ meetings(first: 20) { nodes { id } } }" },
      { query: "query($n: Int = 21) { meetings(first: $n) { nodes { id } } }", variables: { n: 20 } },
      { query: "query($all: Boolean = true) { meetings(first: 20) { nodes { id name @skip(if: $all) } } }" },
      { query: "{ meetings(first: 1000) { totalCount } }" },
    ],
    beyond: [
      { query: "{ meetings(first: 21) { nodes { id } } }", found: 43 },
      { query: "query($n: Int = 21) { meetings(first: $n) { nodes { id } } }", found: 43 },
      { query: "query($n: Int) { meetings(first: $n) { nodes { id } } }", variables: { n: 21 }, found: 43 },
      { query: "query($all: Boolean = false) { meetings(first: 20) { nodes { id name @skip(if: $all) } } }", found: 61 },
      { query: "{ meetings(first: 20) { ...A } } fragment A on MeetingConnection { nodes { id name } }", found: 61 },
      { query: "{ meetings { nodes { id } } }", found: 501 },
      { query: "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: Array.from({ length: 41 }, () => "meeting:2007-11-05-vienna") }, found: 42 },
    ],
  },
];

describe.each(CASES)("$limit", ({ limit, maximum, within, beyond }) => {
  // Pages without a size must be within the largest one, as the configuration has it.
  const limits = { [limit]: maximum, ...(limit === "pageSize" ? { defaultPageSize: maximum } : {}) };

  test("what is within it is answered by one statement, whichever way it comes", () =>
    serving(limits, async ({ url, statements }) => {
      for (const asked of within) {
        for (const [way, send] of Object.entries(WAYS)) {
          const before = statements();
          const { status, body } = await send(url, asked);
          expect({ way, asked, status, errors: body.errors, statements: statements() - before }).toEqual({ way, asked, status: 200, errors: undefined, statements: 1 });
        }
      }
    }));

  test("what is beyond it is refused by its name and the number found, and nothing is run", () =>
    serving(limits, async ({ url, statements }) => {
      for (const { found, ...asked } of beyond) {
        for (const [way, send] of Object.entries(WAYS)) {
          const { status, body } = await send(url, asked);
          const [error, ...more] = body.errors ?? [];
          expect({ way, status, message: error?.message, extensions: error?.extensions, more, data: body.data }).toEqual({
            way,
            status: 400,
            message: `Limit ${limit} exceeded: at most ${maximum} ${LIMITS[limit].unit}, found ${found}.`,
            extensions: { code: "LIMIT_EXCEEDED", limit: { name: limit, maximum, found } },
            more: [],
            data: undefined,
          });
        }
      }
      expect(statements()).toBe(0);
    }));
});

test("fragments that spread each other are counted, not opened", () =>
  serving({}, async ({ url, statements }) => {
    const spread = Array.from({ length: 60 }, (_one, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(" ");
    const { status, body } = await WAYS["POST"]!(url, { query: `{ ...F0 } ${spread} fragment F60 on Query { a: dataset { version } }` });
    expect({ status, limits: body.errors?.map(({ extensions }) => extensions["limit"]) }).toEqual({
      status: 400,
      limits: [{ name: "aliases", maximum: 100, found: Number.MAX_SAFE_INTEGER }, { name: "rootFields", maximum: 30, found: Number.MAX_SAFE_INTEGER }],
    });
    expect(statements()).toBe(0);
  }));

test.each([
  ["two operations", [{ query: "{ meetings { totalCount } }" }, { query: "{ meetings { totalCount } }" }]],
  ["one", [{ query: "{ meetings { totalCount } }" }]],
  ["none", []],
])("a batch of %s is refused, whichever way it comes", (_case, batch) =>
  serving({}, async ({ url, statements }) => {
    for (const send of [WAYS["POST"]!, WAYS["POST by Express"]!]) {
      const { status, body } = await send(url, batch as unknown as Asked);
      expect({ status, error: body.errors?.[0] }).toEqual({ status: 400, error: { message: "Operation batching disabled.", extensions: { code: "BAD_REQUEST" } } });
    }
    expect(statements()).toBe(0);
  }),
);
