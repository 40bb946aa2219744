import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Failure } from "./failure";
import { LIMIT_NAMES, LIMITS, type LimitName, type Limits } from "./limits";

const PORT = "expected a port, 0 to 65535";
const port = () => z.coerce.number({ error: PORT }).int(PORT).min(0, PORT).max(65535, PORT);

const PROXIES = "expected a number of proxies, 0 to 10";
const GRACE = "expected milliseconds, 0 to 600000";

/**
 * Everything the program reads from its environment, in one place. Each variable is checked once, at the start; a wrong
 * value is refused with the variable's name (code CONFIGURATION).
 */
export const Environment = z.object({
  /** A Neo4j server to use instead of the private one, e.g. neo4j://host:7687. */
  NEO4J_URI: z.url({ protocol: /^(neo4j|bolt)(\+s|\+ssc)?$/, error: "expected an address such as neo4j://host:7687" }).optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default("neo4j"),

  /** The address that the server listens on. */
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: port().default(4000),

  /** The server that commands ask, as --url names it. */
  KG_URL: z.url({ protocol: /^https?$/, error: "expected an address such as http://127.0.0.1:4000/graphql" }).optional(),
  /**
   * How many proxies stand before the server, each of which adds to X-Forwarded-For the address that it was asked from. A client is told from others by
   * the address that the farthest of them saw; 0 never reads the header, which anybody can write.
   */
  KG_TRUSTED_PROXIES: z.coerce.number({ error: PROXIES }).int(PROXIES).min(0, PROXIES).max(10, PROXIES).default(0),

  /** 1: a request with the header `x-explain: 1` is told its Cypher statement, parameters and database hits. */
  KG_EXPLAIN: z.enum(["0", "1"], "expected 0 or 1").default("0"),

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

/** How the server answers over HTTP. */
export interface HttpConfig {
  readonly host: string;
  readonly port: number;
  /** Whether requests may ask how they were answered. */
  readonly explain: boolean;
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
  readonly http: HttpConfig;
  /** Directories are absolute. */
  readonly local: { readonly dataDir: string; readonly cacheDir: string; readonly boltPort: number; readonly transactionMegabytes: number };
  /** The server named by KG_URL, or null. */
  readonly url: string | null;
  readonly logLevel: string;
}

/** The configuration that an environment describes. Throws a {@link Failure} with code CONFIGURATION. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(set);
  const limited = LimitVariables.safeParse(set);
  if (!parsed.success || !limited.success) {
    const faults = [...(parsed.error?.issues ?? []), ...(limited.error?.issues ?? [])].map(({ path, message }) => `${path.join(".")}: ${message}, found ${JSON.stringify(set[String(path[0])])}`);
    throw new Failure("CONFIGURATION", `The environment is not usable. ${faults.join("; ")}`);
  }
  const value = parsed.data;
  if (value.NEO4J_URI !== undefined && value.NEO4J_PASSWORD === undefined) {
    throw new Failure("CONFIGURATION", "NEO4J_URI is set, so NEO4J_PASSWORD must be set too.");
  }
  const limits = limitsOf(limited.data);
  return {
    neo4j: value.NEO4J_URI === undefined
      ? null
      : { uri: value.NEO4J_URI, user: value.NEO4J_USER, password: value.NEO4J_PASSWORD ?? "", database: value.NEO4J_DATABASE },
    http: {
      host: value.HOST,
      port: value.PORT,
      explain: value.KG_EXPLAIN === "1",
      metrics: value.KG_METRICS,
      traceEndpoint: value.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
      graceMilliseconds: value.KG_GRACE_MILLISECONDS,
      limits,
      trustedProxies: value.KG_TRUSTED_PROXIES,
    },
    local: { dataDir: resolve(value.KG_DATA_DIR), cacheDir: resolve(value.KG_CACHE_DIR), boltPort: value.KG_BOLT_PORT, transactionMegabytes: limits.transactionMegabytes },
    url: value.KG_URL ?? null,
    logLevel: value.KG_LOG_LEVEL,
  };
}

/** The limits from their variables. A page without a size is never larger than one with a size may be. */
function limitsOf(variables: Readonly<Record<string, number>>): Limits {
  const limits = Object.fromEntries(LIMIT_NAMES.map((name) => [name, variables[LIMITS[name].variable] as number])) as Limits;
  return { ...limits, defaultPageSize: Math.min(limits.defaultPageSize, limits.pageSize) };
}
