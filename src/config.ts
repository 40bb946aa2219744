import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Failure } from "./failure";
import { LIMIT_NAMES, LIMITS, withPages, type LimitName, type Limits } from "./limits";

const PORT = "expected a port, 0 to 65535";
const port = () => z.coerce.number({ error: PORT }).int(PORT).min(0, PORT).max(65535, PORT);

const PROXIES = "expected a number of proxies, 0 to 10";
const GRACE = "expected milliseconds, 0 to 600000";
const TOLERANCE = "expected seconds, 0 to 600";
const KEY_SET = "expected the path of a file, or an address with https:// (http:// on this machine alone)";

/** The algorithms of signatures that tokens may have: those with a public key. With a shared secret, who can check tokens could make them. */
const ALGORITHMS: readonly string[] = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"];

const listed = (text: string): readonly string[] => text.split(",").map((one) => one.trim()).filter((one) => one !== "");

/**
 * Everything the program reads from its environment, in one place. Each variable is checked once, at the start; a wrong
 * value is refused with the variable's name (code CONFIGURATION).
 */
export const Environment = z.object({
  /** A Neo4j server to use instead of the private one, e.g. neo4j://host:7687. */
  NEO4J_URI: z.url({ protocol: /^(neo4j|bolt)(\+s|\+ssc)?$/, error: "expected an address such as neo4j://host:7687" }).refine((text) => !text.includes("@"), "expected an address without a user and password, which have variables of their own").optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default("neo4j"),
  /** Who logs in there to answer questions, in place of NEO4J_USER, who loads: a user that may only read. */
  NEO4J_READER_USER: z.string().min(1).optional(),
  NEO4J_READER_PASSWORD: z.string().min(1).optional(),

  /** The address that the server listens on. */
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: port().default(4000),

  /** The server that commands ask, as --url names it. */
  KG_URL: z.url({ protocol: /^https?$/, error: "expected an address such as http://127.0.0.1:4000/graphql" }).optional(),
  /** The API key or token that commands and the client show to that server. */
  KG_TOKEN: z.string().min(1).regex(/^\S+$/, "expected a key or token, without white space").optional(),
  /**
   * How many proxies stand before the server, each of which adds to X-Forwarded-For the address that it was asked from. A client is told from others by
   * the address that the farthest of them saw; 0 never reads the header, which anybody can write.
   */
  KG_TRUSTED_PROXIES: z.coerce.number({ error: PROXIES }).int(PROXIES).min(0, PROXIES).max(10, PROXIES).default(0),

  /** 1: a request with the header `x-explain: 1` is told its Cypher statement, parameters and database hits. */
  KG_EXPLAIN: z.enum(["0", "1"], "expected 0 or 1").default("0"),

  /** 0: nobody may introspect the schema, but for roles that may; errors suggest no names then either. */
  KG_INTROSPECTION: z.enum(["0", "1"], "expected 0 or 1").default("1"),

  /** The role of those who show neither key nor token; none: they are refused. */
  KG_ANONYMOUS_ROLE: z.string().min(1).default("public"),
  /** A JSON file of roles: what each may do that others may not. */
  KG_ROLES_FILE: z.string().min(1).optional(),
  /** A JSON file of API keys, each as its SHA-256. */
  KG_API_KEYS_FILE: z.string().min(1).optional(),
  /** Where the public keys are by which tokens (JWT) are checked: a JWK Set as a file, or at an address. */
  KG_JWT_KEYS: z.string().min(1).refine(isKeySet, KEY_SET).optional(),
  /** Who makes the tokens, and for whom, as they must say. */
  KG_JWT_ISSUER: z.string().min(1).optional(),
  KG_JWT_AUDIENCE: z.string().min(1).optional(),
  /** By which algorithms tokens may be signed. */
  KG_JWT_ALGORITHMS: z.string().refine((text) => listed(text).length > 0 && listed(text).every((one) => ALGORITHMS.includes(one)), `expected some of ${ALGORITHMS.join(",")}`).default("RS256,PS256,ES256,EdDSA"),
  /** The claim that names the role, or a list of roles. */
  KG_JWT_ROLE_CLAIM: z.string().min(1).default("role"),
  /** By how much clocks may differ. */
  KG_JWT_TOLERANCE_SECONDS: z.coerce.number({ error: TOLERANCE }).int(TOLERANCE).min(0, TOLERANCE).max(600, TOLERANCE).default(30),

  /** The origins of other sites whose pages may ask, with commas between; *: all. */
  KG_CORS_ORIGINS: z.string().refine((text) => listed(text).every(isOrigin), "expected origins such as https://reader.example, or *").optional(),
  /** 1: clients reach the server by HTTPS alone, so that browsers are told to keep to it (HSTS). */
  KG_HTTPS: z.enum(["0", "1"], "expected 0 or 1").default("0"),
  /** A JSON file of documents, as `npm run codegen` writes it: these alone are run. */
  KG_TRUSTED_DOCUMENTS: z.string().min(1).optional(),

  /** Who may read /metrics: programs of this machine that no proxy speaks for, all, or none. */
  KG_METRICS: z.enum(["local", "all", "none"], "expected local, all or none").default("local"),
  /** An OpenTelemetry collector, e.g. http://127.0.0.1:4318: traces are sent to it. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: "expected an address such as http://127.0.0.1:4318" }).optional(),

  /** How long running requests may go on after SIGTERM, in milliseconds. */
  KG_GRACE_MILLISECONDS: z.coerce.number({ error: GRACE }).int(GRACE).min(0, GRACE).max(600_000, GRACE).default(10_000),

  /** Where the private Neo4j keeps its data, password and logs; relative to the working directory. */
  KG_DATA_DIR: z.string().min(1).default(".data"),
  /** Where downloaded Neo4j jars are kept, shared by all checkouts. */
  KG_CACHE_DIR: z.string().min(1).default(join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "negotiations-graph")),
  /** The Bolt port of the private Neo4j; 0 takes a free one. */
  KG_BOLT_PORT: port().default(0),
  /** How much is logged: pino's levels. */
  KG_LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** The limits, each a whole number: src/limits.ts has their variables and defaults, docs/limits.md a table of them. */
const LimitVariables = z.object(Object.fromEntries(LIMIT_NAMES.map((name) => [LIMITS[name].variable, limitVariable(name)])));

function limitVariable(name: LimitName) {
  const { min, max, default: value } = LIMITS[name];
  const expected = `expected a whole number, ${min} to ${max}`;
  return z.coerce.number({ error: expected }).int(expected).min(min, expected).max(max, expected).default(value);
}

/** How to reach a Neo4j server. */
export interface ServerAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Whose tokens (JWT) are taken. */
export interface TokenConfig {
  /** The address of a JWK Set, or the path of a file that holds one. */
  readonly keys: URL | string;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  readonly roleClaim: string;
  readonly toleranceSeconds: number;
}

/** Who may ask, and what. Files by their paths. */
export interface AccessConfig {
  /** The role of those who show neither key nor token; null: they are refused. */
  readonly anonymousRole: string | null;
  readonly rolesFile: string | null;
  readonly keysFile: string | null;
  readonly tokens: TokenConfig | null;
}

/** How the server answers over HTTP. */
export interface HttpConfig {
  readonly host: string;
  readonly port: number;
  /** Whether requests may ask how they were answered. */
  readonly explain: boolean;
  /** Whether all may introspect the schema. */
  readonly introspection: boolean;
  readonly access: AccessConfig;
  /** The origins of other sites whose pages may ask; "*" is all. */
  readonly origins: readonly string[];
  /** Whether clients reach the server by HTTPS alone. */
  readonly https: boolean;
  /** The file of the documents that alone are run; null: all are. */
  readonly trustedDocuments: string | null;
  /** Who may read /metrics. */
  readonly metrics: "local" | "all" | "none";
  /** The OpenTelemetry collector that traces are sent to; null where there is none. */
  readonly traceEndpoint: string | null;
  /** How long running requests may go on after the server was told to stop. */
  readonly graceMilliseconds: number;
  readonly limits: Limits;
  /** How many proxies stand before the server, whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
}

export interface Config {
  /** The server named by NEO4J_URI, or null where the private Neo4j is to be used. */
  readonly neo4j: ServerAddress | null;
  /** The same server for a user that may only read, or null where there is no such user. */
  readonly reader: ServerAddress | null;
  readonly http: HttpConfig;
  /** Directories are absolute. */
  readonly local: { readonly dataDir: string; readonly cacheDir: string; readonly boltPort: number; readonly transactionMegabytes: number };
  /** The server named by KG_URL, or null. */
  readonly url: string | null;
  /** The key or token that is shown to the server that is asked, or null. */
  readonly token: string | null;
  readonly logLevel: string;
}

/** The configuration that an environment describes. Throws a {@link Failure} with code CONFIGURATION. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(set);
  const limited = LimitVariables.safeParse(set);
  if (!parsed.success || !limited.success) {
    const faults = [...(parsed.error?.issues ?? []), ...(limited.error?.issues ?? [])].map(({ path, message }) => `${path.join(".")}: ${message}${found(String(path[0]), set)}`);
    throw new Failure("CONFIGURATION", `The environment is not usable. ${faults.join("; ")}`);
  }
  const value = parsed.data;
  if (value.NEO4J_URI !== undefined && value.NEO4J_PASSWORD === undefined) {
    throw new Failure("CONFIGURATION", "NEO4J_URI is set, so NEO4J_PASSWORD must be set too.");
  }
  const limits = limitsOf(limited.data);
  const neo4j = value.NEO4J_URI === undefined ? null : { uri: value.NEO4J_URI, user: value.NEO4J_USER, password: value.NEO4J_PASSWORD ?? "", database: value.NEO4J_DATABASE };
  return {
    neo4j,
    reader: readerOf(value, neo4j),
    http: {
      host: value.HOST,
      port: value.PORT,
      explain: value.KG_EXPLAIN === "1",
      introspection: value.KG_INTROSPECTION === "1",
      access: {
        anonymousRole: value.KG_ANONYMOUS_ROLE === "none" ? null : value.KG_ANONYMOUS_ROLE,
        rolesFile: value.KG_ROLES_FILE ?? null,
        keysFile: value.KG_API_KEYS_FILE ?? null,
        tokens: tokensOf(value),
      },
      origins: listed(value.KG_CORS_ORIGINS ?? ""),
      https: value.KG_HTTPS === "1",
      trustedDocuments: value.KG_TRUSTED_DOCUMENTS ?? null,
      metrics: value.KG_METRICS,
      traceEndpoint: value.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
      graceMilliseconds: value.KG_GRACE_MILLISECONDS,
      limits,
      trustedProxies: value.KG_TRUSTED_PROXIES,
    },
    local: { dataDir: resolve(value.KG_DATA_DIR), cacheDir: resolve(value.KG_CACHE_DIR), boltPort: value.KG_BOLT_PORT, transactionMegabytes: limits.transactionMegabytes },
    url: value.KG_URL ?? null,
    token: value.KG_TOKEN ?? null,
    logLevel: value.KG_LOG_LEVEL,
  };
}

/** What stands in a variable, for the message that refuses it; nothing of one that may hold a secret. */
function found(variable: string, set: NodeJS.ProcessEnv): string {
  const value = set[variable] ?? "";
  return /(?:PASSWORD|TOKEN)$/.test(variable) || /\/\/[^/]*@/.test(value) ? "" : `, found ${JSON.stringify(value)}`;
}

function readerOf({ NEO4J_READER_USER: user, NEO4J_READER_PASSWORD: password }: z.infer<typeof Environment>, neo4j: ServerAddress | null): ServerAddress | null {
  if (user === undefined && password === undefined) return null;
  if (user === undefined || password === undefined || neo4j === null) {
    throw new Failure("CONFIGURATION", "NEO4J_READER_USER and NEO4J_READER_PASSWORD must both be set, and NEO4J_URI too, or none of them.");
  }
  return { ...neo4j, user, password };
}

function tokensOf(value: z.infer<typeof Environment>): TokenConfig | null {
  const { KG_JWT_KEYS: keys, KG_JWT_ISSUER: issuer, KG_JWT_AUDIENCE: audience } = value;
  if (keys === undefined && issuer === undefined && audience === undefined) return null;
  if (keys === undefined || issuer === undefined || audience === undefined) {
    throw new Failure("CONFIGURATION", "KG_JWT_KEYS, KG_JWT_ISSUER and KG_JWT_AUDIENCE must all be set, or none of them.");
  }
  return {
    keys: isAddress(keys) ? new URL(keys) : keys,
    issuer,
    audience,
    algorithms: listed(value.KG_JWT_ALGORITHMS),
    roleClaim: value.KG_JWT_ROLE_CLAIM,
    toleranceSeconds: value.KG_JWT_TOLERANCE_SECONDS,
  };
}

function isAddress(text: string): boolean {
  return /^[a-z]+:\/\//i.test(text);
}

/** Keys that come over a network without TLS could be anybody's. */
function isKeySet(text: string): boolean {
  if (!isAddress(text)) return true;
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === "https:" || (url?.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname));
}

function isOrigin(text: string): boolean {
  return text === "*" || (/^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}

/** The limits from their variables. */
function limitsOf(variables: Readonly<Record<string, number>>): Limits {
  return withPages(Object.fromEntries(LIMIT_NAMES.map((name) => [name, variables[LIMITS[name].variable] as number])) as Limits);
}
