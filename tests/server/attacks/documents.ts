import { json, question, type Sent } from "./send";

/** An attack, and what it must come to: a status with the codes of the errors; none where it does no harm and is answered. */
export interface Attack {
  readonly name: string;
  readonly sent: Sent;
  readonly status: number;
  readonly codes: readonly string[];
  /** Whether it is refused only when it was answered. */
  readonly runs?: boolean;
}

const times = (count: number, write: (index: number) => string): string => Array.from({ length: count }, (_, index) => write(index)).join(" ");
const nested = (levels: number, open: string, middle: string, close: string): string => open.repeat(levels) + middle + close.repeat(levels);

const refused = (...codes: string[]) => (name: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Attack => ({ name, sent: question(query, variables), status: 400, codes });
const limited = refused("LIMIT_EXCEEDED");
const limitedAndInvalid = refused("GRAPHQL_VALIDATION_FAILED", "LIMIT_EXCEEDED");
const invalid = refused("GRAPHQL_VALIDATION_FAILED");
const unparsed = refused("GRAPHQL_PARSE_FAILED");
const wrong = refused("BAD_USER_INPUT");
const harmless = (name: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Attack => ({ name, sent: question(query, variables), status: 200, codes: [] });

const TYPE = "kind name fields { name args { name type { name } } type { name kind ofType { name kind ofType { name kind ofType { name } } } } } inputFields { name type { name } } enumValues { name }";

const FLOODS: readonly Attack[] = [
  limited("101 aliases of one field", `{ meetings { ${times(101, (n) => `a${n}: __typename`)} } }`),
  limited("600 aliases of one field", `{ meetings { ${times(600, (n) => `a${n}: __typename`)} } }`),
  limited("aliases in a fragment that is spread 40 times", `{ ${times(20, () => "...F ...F")} } fragment F on Query { a: __typename b: __typename c: __typename }`),
  limited("aliases of root fields", `{ ${times(100, (n) => `a${n}: meetings { totalCount }`)} }`),
  limited("31 root fields", `{ ${times(31, (n) => `a${n}: __typename`)} }`),
  limited("root fields of fragments", `{ ...F ...G } ${times(2, (n) => `fragment ${"FG"[n]!} on Query { ${times(16, (m) => `a${n}${m}: __typename`)} }`)}`),
  invalid("one field 1900 times", `{ meetings { ${"__typename ".repeat(1_900)} } }`),
  limited("one field 2000 times", `{ meetings { ${"__typename ".repeat(2_000)} } }`),
  invalid("300 fields that are not there", `{ meetings { ${times(300, (n) => `n${n}`)} } }`),
  invalid("200 fields of one name with other arguments", `{ components { nodes { ${times(200, (n) => `children(first: ${n}) { totalCount }`)} } } }`),
  limitedAndInvalid("101 directives on a field", `{ __typename ${"@skip(if: false) ".repeat(101)} }`),
  limitedAndInvalid("unknown directives on a field", `{ __typename ${"@a ".repeat(900)} }`),
  limited("directives on fragments that are spread", `{ ${"...F @include(if: true) ".repeat(101)} } fragment F on Query { __typename }`),
  invalid("directives on an operation", `query ${"@stated ".repeat(120)} { __typename }`),
  limitedAndInvalid("directives on variables", `query (${times(101, (n) => `$v${n}: Int @a`)}) { __typename }`),
  invalid("@defer", "{ ... @defer { __typename } }"),
  invalid("@stream", "{ meetings { nodes @stream { id } } }"),
  invalid("a directive that schemas have", "{ __typename @deprecated }"),
  invalid("450 variables that are not used", `query (${times(450, (n) => `$v${n}: Int`)}) { __typename }`),
  invalid("250 operations of one name", times(250, () => "query A { __typename }")),
  invalid("200 fragments that are not used", `{ __typename } ${times(200, (n) => `fragment F${n} on Query { __typename }`)}`),
  limited("fragments that double at each level", `{ ...F0 } ${times(40, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F40 on Query { a: __typename }`),
  limited("fields that double at each level", `{ components { nodes { ...F0 } } } ${times(12, (n) => `fragment F${n} on Component { a${n}: children { nodes { ...F${n + 1} } } b${n}: children { nodes { ...F${n + 1} } } }`)} fragment F12 on Component { id }`),
  limited("200 words of comment and 2000 of a document", `{ meetings { ${"#x\n".repeat(200)} ${"__typename ".repeat(2_000)} } }`),
  harmless("30000 comments", `{ __typename }${"\n#".repeat(30_000)}`),
  limited("a list of 1990 values in the document", `{ nodes(ids: [${'"a" '.repeat(2_000)}]) { id } }`),
  limited("introspection 31 times", `{ ${times(31, (n) => `a${n}: __schema { types { ${TYPE} } }`)} }`),
  limited("introspection 18 times", `{ ${times(18, (n) => `a${n}: __schema { types { ${TYPE} } }`)} }`),
  harmless("introspection 3 times", `{ ${times(3, (n) => `a${n}: __schema { types { ${TYPE} } }`)} }`),
];

const DEPTHS: readonly Attack[] = [
  limited("lists in lists", `{ components { nodes { ${nested(20, "children { nodes { ", "id", " } }")} } } }`),
  limited("17 levels", `{ components { nodes { ${nested(7, "children { nodes { ", "children { totalCount }", " } }")} } } }`),
  limited("levels hidden in fragments", `{ components { nodes { ...F } } } fragment F on Component { ${nested(5, "children { nodes { ", "...G", " } }")} } fragment G on Component { ${nested(5, "children { nodes { ", "id", " } }")} }`),
  limited("levels hidden in inline fragments", `{ components { nodes { ${nested(10, "... on Component { children { nodes { ", "id", " } } }")} } } }`),
  harmless("600 inline fragments in each other", `{ ${nested(600, "... { ", "__typename", "}")} }`),
  invalid("a fragment that spreads itself", "{ ...F } fragment F on Query { ...F }"),
  invalid("two fragments that spread each other", "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }"),
  invalid("a cycle of 100 fragments", `{ ...F0 } ${times(100, (n) => `fragment F${n} on Query { ...F${(n + 1) % 100} }`)}`),
  invalid("a cycle through fields", "{ components { nodes { ...F } } } fragment F on Component { children { nodes { ...F } } }"),
  invalid("introspection of types of fields of types", `{ __schema { types { ${nested(5, "fields { type { ", "name", " } }")} } } }`),
  invalid("introspection of interfaces of interfaces", `{ __schema { types { ${nested(10, "possibleTypes { interfaces { ", "name", " } }")} } } }`),
  invalid("introspection from __type", `{ __type(name: "Query") { ${nested(4, "fields { type { ", "name", " } }")} } }`),
  limited("conditions in the document, 40 deep", `{ meetings(where: ${nested(40, "{ not: ", "{}", " }")}) { totalCount } }`),
  limited("conditions in the document, 480 deep", `{ meetings(where: ${nested(480, "{ not: ", "{}", " }")}) { totalCount } }`),
  limited("conditions on relationships, 40 deep", `{ components(where: ${nested(40, "{ children: { some: ", "{}", " } }")}) { totalCount } }`),
  invalid("lists in a list of conditions, 900 deep", `{ meetings(where: { and: ${nested(900, "[", "{}", "]")} }) { totalCount } }`),
  invalid("a type in brackets, 900 deep", `query ($v: ${nested(900, "[", "Int", "]")}) { __typename }`),
  limited("conditions in a variable, 2000 deep", "query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }", { w: JSON.parse(nested(2_000, '{"not":', "{}", "}")) as unknown }),
];

const WORDS: readonly Attack[] = [
  unparsed("nothing but spaces", "   "),
  unparsed("an end that is missing", "{ meetings { totalCount "),
  unparsed("900 brackets", "{".repeat(900)),
  unparsed("a string without an end", `{ search(query: "${"x".repeat(80_000)}`),
  unparsed("a null byte", "{ meet\0ings { totalCount } }"),
  unparsed("an unpaired surrogate", "{ \ud800 }"),
  unparsed("a character that is no letter", "{ méetings { totalCount } }"),
  unparsed("a number of 20000 digits and a letter", `{ meetings(first: ${"9".repeat(20_000)}x) { totalCount } }`),
  unparsed("a wrong escape", '{ search(query: "\\u{110000}") { totalCount } }'),
  invalid("a name of 80000 letters", `{ ${"x".repeat(80_000)} }`),
  invalid("a number of 80000 digits", `{ meetings(first: ${"9".repeat(80_000)}) { totalCount } }`),
  invalid("a number with an exponent", "{ meetings(first: 1e400) { totalCount } }"),
  wrong("a mutation", "mutation { deleteEverything }"),
  wrong("a subscription", "subscription { meetings { totalCount } }"),
  invalid("a definition of a type", "type Query { password: String } query { password }"),
  invalid("only a fragment", "fragment F on Query { __typename }"),
  invalid("a fragment on no type", "{ ... on Nothing { id } }"),
  invalid("a fragment on a type of input", "{ ... on MeetingWhere { id } }"),
  invalid("a variable that is not defined", "{ meetings(first: $n) { totalCount } }"),
  invalid("a variable of a type of output", "query ($m: Meeting) { __typename }"),
  invalid("a variable of another type", "query ($n: String) { meetings(first: $n) { totalCount } }"),
  invalid("an operator that looks like a pattern", '{ meetings(where: { name: { matches: "(a+)+$" } }) { totalCount } }'),
  invalid("an argument twice", "{ meetings(first: 1, first: 1000000) { totalCount } }"),
  invalid("a condition twice", '{ places(where: { name: { eq: "a", eq: "b" } }) { totalCount } }'),
  invalid("an anonymous operation with another", "{ __typename } query A { __typename }"),
  invalid("__proto__ as a field", "{ __proto__ { constructor } }"),
  invalid("constructor as a field", "{ constructor }"),
  invalid("__proto__ as a condition", "{ meetings(where: { __proto__: {} }) { totalCount } }"),
  harmless("an alias __proto__", "{ meetings(first: 1) { __proto__: totalCount constructor: totalCount } }"),
  harmless("aliases of methods", "{ meetings(first: 1) { toString: totalCount hasOwnProperty: totalCount toJSON: totalCount then: totalCount } }"),
  harmless("a fragment named __proto__", "{ ...__proto__ } fragment __proto__ on Query { __typename }"),
  harmless("an operation named constructor", "query constructor { __typename }"),
];

const VARIABLES: readonly Attack[] = [
  wrong("a list for a number", "query ($n: Int) { meetings(first: $n) { totalCount } }", { n: [1, 2] }),
  wrong("an object for a number", "query ($n: Int) { meetings(first: $n) { totalCount } }", { n: { $gt: 0 } }),
  wrong("a text for a number", "query ($n: Int) { meetings(first: $n) { totalCount } }", { n: "1; MATCH (n) DETACH DELETE n" }),
  wrong("true for a number", "query ($n: Int) { meetings(first: $n) { totalCount } }", { n: true }),
  wrong("an object for a text", "query ($s: String) { places(where: { name: { eq: $s } }) { totalCount } }", { s: { toString: "x" } }),
  wrong("a list for a text", "query ($s: String) { places(where: { name: { eq: $s } }) { totalCount } }", { s: ["x"] }),
  wrong("a number for a text", "query ($s: String) { places(where: { name: { eq: $s } }) { totalCount } }", { s: 1 }),
  wrong("null where it must be", "query ($s: String!) { search(query: $s) { totalCount } }", { s: null }),
  wrong("nothing where it must be", "query ($s: String!) { search(query: $s) { totalCount } }"),
  wrong("a word that is none of an enum", "query ($b: Basis) { meetings(where: { attendances: { some: { basis: { eq: $b } } } }) { totalCount } }", { b: "__proto__" }),
  wrong("a date of no calendar", "query ($d: Date) { meetings(where: { startDate: { eq: $d } }) { totalCount } }", { d: "2007-02-30" }),
  wrong("a date of the year 99999", "query ($d: Date) { meetings(where: { startDate: { eq: $d } }) { totalCount } }", { d: "99999-01-01" }),
  wrong("a date that is Cypher", "query ($d: Date) { meetings(where: { startDate: { eq: $d } }) { totalCount } }", { d: "2007-01-01') RETURN 1 //" }),
  wrong("a condition that is not there", "query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }", { w: { nothing: {} } }),
  wrong("constructor in a condition", "query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }", { w: { constructor: { prototype: {} } } }),
  wrong("a list for a condition", "query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }", { w: [{}, {}] }),
  wrong("a text for a condition", "query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }", { w: "1 = 1" }),
  wrong("a text to sort by", "query ($o: [MeetingOrder!]) { meetings(orderBy: $o) { totalCount } }", { o: ["name); DROP"] }),
  wrong("a direction that is none", "query ($o: [MeetingOrder!]) { meetings(orderBy: $o) { totalCount } }", { o: [{ name: "ASC; MATCH (n) DETACH DELETE n" }] }),
  wrong("null in a list", "query ($i: [ID!]!) { nodes(ids: $i) { id } }", { i: ["a", null] }),
  harmless("20000 values in a condition", "query ($v: [String!]) { places(where: { name: { in: $v } }) { totalCount } }", { v: Array<string>(20_000).fill("a") }),
  harmless("20000 ids", "query ($i: [ID!]!) { nodes(ids: $i) { id } }", { i: Array<string>(20_000).fill("a") }),
  limited("5000 conditions side by side", "query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }", { w: { or: Array(5_000).fill({ id: { eq: "a" } }) } }),
  limited("30000 empty conditions side by side", "query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }", { w: { and: Array(30_000).fill({}) } }),
  limited("4000 keys to sort by", "query ($o: [MeetingOrder!]) { meetings(orderBy: $o) { nodes { id } } }", { o: Array(4_000).fill({ id: "ASC" }) }),
  limited("4000 keys to group by", "query ($g: [MeetingGrouping!]!) { meetings { groups(by: $g) { count } } }", { g: Array(4_000).fill({ id: true }) }),
  harmless("4000 variables that nobody asked for", "{ __typename }", Object.fromEntries(Array.from({ length: 4_000 }, (_, n) => [`v${n}`, n]))),
];

const BODIES: readonly Attack[] = [
  { name: "variables with __proto__", sent: json('{"query":"query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }","variables":{"w":{"__proto__":{"id":{"eq":"x"}}}}}'), status: 400, codes: ["BAD_USER_INPUT"] },
  { name: "__proto__ beside the variables", sent: json('{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'), status: 200, codes: [] },
  { name: "a key twice: the last counts", sent: json('{"query":"{ nothing }","query":"{ __typename }"}'), status: 200, codes: [] },
  { name: "an id that is a number of 30 digits", sent: json('{"query":"query ($i: ID!) { node(id: $i) { id } }","variables":{"i":123456789012345678901234567890}}'), status: 200, codes: [] },
  { name: "a number that no double holds", sent: json('{"query":"query ($n: Int) { meetings(first: $n) { totalCount } }","variables":{"n":1e999}}'), status: 400, codes: ["BAD_USER_INPUT"] },
  { name: "lists in lists, 40000 deep", sent: json(`{"query":"{ __typename }","variables":{"v":${nested(40_000, "[", "", "]")}}}`), status: 400, codes: ["LIMIT_EXCEEDED"] },
  { name: "objects in objects for a condition, 12000 deep", sent: json(`{"query":"query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }","variables":{"w":${nested(12_000, '{"not":', "{}", "}")}}}`), status: 400, codes: ["LIMIT_EXCEEDED"] },
  { name: "a list of conditions for a list of lists, 40000 deep", sent: json(`{"query":"query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }","variables":{"w":{"and":${nested(40_000, "[", "", "]")}}}}`), status: 400, codes: ["LIMIT_EXCEEDED"] },
  { name: "a batch", sent: json('[{"query":"{ __typename }"},{"query":"{ __typename }"}]'), status: 400, codes: ["BAD_REQUEST"] },
  { name: "a batch of one", sent: json('[{"query":"{ __typename }"}]'), status: 400, codes: ["BAD_REQUEST"] },
  { name: "a batch of 30000", sent: json(`[${"{},".repeat(30_000)}{}]`), status: 400, codes: ["BAD_REQUEST"] },
  { name: "an empty batch", sent: json("[]"), status: 400, codes: ["BAD_REQUEST"] },
  { name: "an object without anything", sent: json("{}"), status: 400, codes: ["BAD_REQUEST"] },
  { name: "null", sent: json("null"), status: 400, codes: ["BAD_REQUEST"] },
  { name: "a number", sent: json("1"), status: 400, codes: ["BAD_REQUEST"] },
  { name: "an empty body", sent: json(""), status: 400, codes: ["BAD_REQUEST"] },
  { name: "no JSON", sent: json("{'query': 1}"), status: 400, codes: ["BAD_REQUEST"] },
  { name: "half of a body", sent: json('{"query":"{ __typen'), status: 400, codes: ["BAD_REQUEST"] },
  { name: "bytes that are no UTF-8", sent: json(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])), status: 400, codes: ["BAD_REQUEST"] },
  { name: "a mark of byte order", sent: json('\ufeff{"query":"{ __typename }"}'), status: 400, codes: ["BAD_REQUEST"] },
  { name: "a query that is a list", sent: json('{"query":["{ __typename }"]}'), status: 400, codes: ["BAD_REQUEST"] },
  { name: "variables that are a list", sent: json('{"query":"{ __typename }","variables":[1]}'), status: 400, codes: ["BAD_REQUEST"] },
  { name: "variables that are a text", sent: json('{"query":"{ __typename }","variables":"x"}'), status: 400, codes: ["BAD_REQUEST"] },
  { name: "a name that is an object", sent: json('{"query":"{ __typename }","operationName":{"a":1}}'), status: 400, codes: ["BAD_REQUEST"] },
  { name: "a name of 90000 letters", sent: json(JSON.stringify({ query: "{ __typename }", operationName: "x".repeat(90_000) })), status: 400, codes: ["OPERATION_RESOLUTION_FAILURE"] },
  { name: "extensions that are a text", sent: json('{"query":"{ __typename }","extensions":"x"}'), status: 400, codes: ["BAD_REQUEST"] },
  ...['"persistedQuery":1', '"persistedQuery":{"version":1}', '"persistedQuery":{"version":99,"sha256Hash":"x"}', '"persistedQuery":{"version":1,"sha256Hash":{"$gt":""}}', `"persistedQuery":{"version":1,"sha256Hash":"${"0".repeat(64)}"}`].flatMap((extension) =>
    ["", '"query":"{ __typename }",'].map((query): Attack => ({ name: `${query}${extension}`, sent: json(`{${query}"extensions":{${extension}}}`), status: 400, codes: ["PERSISTED_QUERY_NOT_SUPPORTED"] })),
  ),
  { name: "the id of a document that nobody knows", sent: json('{"documentId":"sha256:../../etc/passwd"}'), status: 400, codes: ["PERSISTED_QUERY_NOT_SUPPORTED"] },
];

/** Attacks by what a document asks, by its groups. */
export const ATTACKS: Readonly<Record<string, readonly Attack[]>> = { floods: FLOODS, depths: DEPTHS, words: WORDS, variables: VARIABLES, bodies: BODIES };
