import { GraphQLError, type ASTNode } from "graphql";

/** One limit of the server: its variable in the environment, its default, and what it counts. */
export interface Limit {
  readonly variable: string;
  readonly default: number;
  /** The smallest and the largest value that it may be given. */
  readonly min: number;
  readonly max: number;
  /** What is counted, as it stands in an error behind the number: "at most 16 levels of fields". */
  readonly unit: string;
  /** How it is counted, and what more there is to know. */
  readonly meaning: string;
  /** The code and HTTP status of its error. */
  readonly code: "LIMIT_EXCEEDED" | "OVERLOADED" | "TIMEOUT";
  readonly status: number;
}

const MILLION = 1_000_000;

const limit = (variable: string, value: number, unit: string, meaning: string, others: Partial<Omit<Limit, "variable" | "default" | "unit" | "meaning">> = {}): Limit => ({
  variable,
  default: value,
  unit,
  meaning,
  min: 1,
  max: MILLION,
  code: "LIMIT_EXCEEDED",
  status: 400,
  ...others,
});

/** Every limit by its name, which errors tell. docs/limits.md is written from this. */
export const LIMITS = {
  tokens: limit("KG_MAX_TOKENS", 2_000, "tokens in the document", "Names, signs and values, comments left out. The document is not parsed further."),
  depth: limit("KG_MAX_DEPTH", 16, "levels of fields", "Fragments are no level of their own. Fields of introspection do not count: graphql-js has a rule for them."),
  aliases: limit("KG_MAX_ALIASES", 100, "aliases", "Those inside a fragment count each time that it is spread."),
  rootFields: limit("KG_MAX_ROOT_FIELDS", 30, "fields of Query", "Fields of the operation itself, in fragments too."),
  directives: limit("KG_MAX_DIRECTIVES", 100, "directives", "Those inside a fragment count each time that it is spread."),
  introspections: limit("KG_MAX_INTROSPECTIONS", 3, "fields __schema and __type", "Each can ask for the whole schema, which takes more time to answer than most questions. Those inside a fragment count each time that it is spread."),
  whereDepth: limit("KG_MAX_WHERE_DEPTH", 32, "levels of a where", "Levels of objects and lists, in variables of any kind too: reading and planning what is nested without end would take all of the stack.", { max: 100 }),
  conditions: limit("KG_MAX_CONDITIONS", 100, "conditions", "Those of every `where` of the operation together, however deep they stand; a list of values is one. Neo4j plans each anew.", { max: 1_000 }),
  keys: limit("KG_MAX_KEYS", 10, "keys to sort or group by", "In one `orderBy` or one `by`.", { max: 100 }),
  cost: limit("KG_MAX_COST", 10 * MILLION, "of cost", "The values that the operation may ask for: see below.", { max: 1_000 * MILLION }),
  pageSize: limit("KG_MAX_PAGE_SIZE", 1_000, "elements in a page", "The largest `first` or `last`, and how many groups, paths or pairs come without one.", { max: 100_000 }),
  defaultPageSize: limit("KG_DEFAULT_PAGE_SIZE", 250, "elements in a page", "No limit by itself: how many a connection gives when neither `first` nor `last` is set.", { max: 100_000 }),
  bodyBytes: limit("KG_MAX_BODY_BYTES", 100_000, "bytes in the body", "Bytes of a request, after decompression.", { status: 413, max: 100 * MILLION }),
  headerBytes: limit("KG_MAX_HEADER_BYTES", 16_384, "bytes in the headers", "Those of one request together, its first line too.", { status: 431, min: 1_000 }),
  requestMilliseconds: limit("KG_MAX_REQUEST_MILLISECONDS", 15_000, "milliseconds for a request to come", "From its first byte to the end of its body; what has not come by then is looked for four times in that time.", { status: 408, min: 100 }),
  answerBytes: limit("KG_MAX_ANSWER_BYTES", 10 * MILLION, "bytes in the answer", "Bytes of `data`, before compression; nothing of an answer that is larger is sent.", { max: 500 * MILLION }),
  transactionMilliseconds: limit("KG_MAX_TRANSACTION_MILLISECONDS", 5_000, "milliseconds at Neo4j", "Neo4j ends a statement that takes longer.", { code: "TIMEOUT", status: 503, min: 10 }),
  transactionMegabytes: limit("KG_MAX_TRANSACTION_MEGABYTES", 128, "megabytes at Neo4j", "Memory of one statement, as the private Neo4j is told; another Neo4j has its own `db.memory.transaction.max`.", { max: 256 }),
  statements: limit("KG_MAX_STATEMENTS", 8, "statements at once", "Statements of requests that run at Neo4j at the same time; those beyond wait.", { code: "OVERLOADED", status: 503, max: 1_000 }),
  waitingStatements: limit("KG_MAX_WAITING_STATEMENTS", 100, "statements that wait", "What comes when so many wait is refused at once; 0 lets none wait.", { code: "OVERLOADED", status: 503, min: 0, max: 100_000 }),
  waitMilliseconds: limit("KG_MAX_WAIT_MILLISECONDS", 2_000, "milliseconds of waiting", "A statement that has waited so long is refused, and never runs.", { code: "OVERLOADED", status: 503 }),
  exports: limit("KG_MAX_EXPORTS", 3, "exports at once", "Each holds a connection to Neo4j for as long as its client takes to read it; one more is refused at once.", { code: "OVERLOADED", status: 503, max: 100 }),
  exportMilliseconds: limit("KG_MAX_EXPORT_MILLISECONDS", 600_000, "milliseconds of an export", "The transfer of an export that takes longer is broken off, and so is one for which Neo4j gives nothing for 30 s.", { code: "TIMEOUT", status: 503, max: 86_400_000 }),
  requestsPerMinute: limit("KG_MAX_REQUESTS_PER_MINUTE", 60_000, "requests a minute", "Requests to /graphql and /export of one client: one IPv4 address, or one IPv6 network of 64 bits.", { status: 429, max: 100 * MILLION }),
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;

/** The value of every limit. */
export type Limits = Readonly<Record<LimitName, number>>;

export const LIMIT_NAMES = Object.keys(LIMITS) as readonly LimitName[];

export const DEFAULT_LIMITS = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name].default])) as Limits;

/** The limits, where a page without a size is never larger than one with a size may be. */
export function withPages(limits: Limits): Limits {
  return { ...limits, defaultPageSize: Math.min(limits.defaultPageSize, limits.pageSize) };
}

/** What an error of a limit tells in its extensions, as `limit`. */
export interface ExceededLimit {
  readonly name: LimitName;
  readonly maximum: number;
  /** What was found; null where it is only known to be more. */
  readonly found: number | null;
}

/**
 * The error of a limit that was exceeded: its code and status are the limit's, it names the limit, its value, and the value found; `found` is null
 * where counting stopped at the limit. `retryAfter` is the header that says when to ask again, in seconds.
 */
export function limitError(limits: Limits, name: LimitName, found: number | null, nodes?: ASTNode | readonly ASTNode[], retryAfter?: number): GraphQLError {
  const { unit, code, status } = LIMITS[name];
  const exceeded: ExceededLimit = { name, maximum: limits[name], found };
  return new GraphQLError(`Limit ${name} exceeded: at most ${limits[name]} ${unit}, found ${found ?? "more"}.`, {
    ...(nodes === undefined ? {} : { nodes }),
    extensions: { code, limit: exceeded, http: { status, headers: new Map(retryAfter === undefined ? [] : [["retry-after", String(retryAfter)]]) } },
  });
}

/** What an error tells of the limit that it is about; null for any other error. */
export function exceededLimit(extensions: Readonly<Record<string, unknown>> | undefined): ExceededLimit | null {
  return (extensions?.["limit"] as ExceededLimit | undefined) ?? null;
}
