import { readConfig } from "../src/config";
import { DEFAULT_LIMITS, LIMIT_NAMES, LIMITS } from "../src/limits";

const HOME = { XDG_CACHE_HOME: "/cache" };

test("without a variable set: the private Neo4j, loopback, port 4000", () => {
  expect(readConfig(HOME)).toMatchObject({ neo4j: null, http: { host: "127.0.0.1", port: 4000 }, local: { boltPort: 0 }, logLevel: "info" });
});

test("with NEO4J_URI that server, database neo4j unless another is named", () => {
  expect(readConfig({ NEO4J_URI: "neo4j+s://graph.example", NEO4J_USER: "reader", NEO4J_PASSWORD: "secret" }).neo4j).toEqual({
    uri: "neo4j+s://graph.example",
    user: "reader",
    password: "secret",
    database: "neo4j",
  });
});

test("an empty variable counts as not set", () => {
  expect(readConfig({ NEO4J_URI: "", PORT: "" }).http.port).toBe(4000);
});

test.each([
  [{ PORT: "abc" }, 'The environment is not usable. PORT: expected a port, 0 to 65535, found "abc"'],
  [{ PORT: "70000" }, 'The environment is not usable. PORT: expected a port, 0 to 65535, found "70000"'],
  [{ NEO4J_URI: "http://x", NEO4J_PASSWORD: "x" }, 'The environment is not usable. NEO4J_URI: expected an address such as neo4j://host:7687, found "http://x"'],
  [{ KG_TRUSTED_PROXIES: "all" }, 'The environment is not usable. KG_TRUSTED_PROXIES: expected a number of proxies, 0 to 10, found "all"'],
  [{ PORT: "abc", KG_MAX_DEPTH: "0" }, 'The environment is not usable. PORT: expected a port, 0 to 65535, found "abc"; KG_MAX_DEPTH: expected a whole number, 1 to 1000000, found "0"'],
  [{ KG_EXPLAIN: "yes" }, 'The environment is not usable. KG_EXPLAIN: expected 0 or 1, found "yes"'],
  [{ KG_METRICS: "yes" }, 'The environment is not usable. KG_METRICS: expected local, all or none, found "yes"'],
  [{ KG_GRACE_MILLISECONDS: "-1" }, 'The environment is not usable. KG_GRACE_MILLISECONDS: expected milliseconds, 0 to 600000, found "-1"'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "collector" }, 'The environment is not usable. OTEL_EXPORTER_OTLP_ENDPOINT: expected an address such as http://127.0.0.1:4318, found "collector"'],
  [{ NEO4J_URI: "bolt://x" }, "NEO4J_URI is set, so NEO4J_PASSWORD must be set too."],
])("%j is refused with the variable's name", (environment, message) => {
  expect(() => readConfig(environment)).toThrow(expect.objectContaining({ code: "CONFIGURATION", message }) as Error);
});

test("every limit has a variable of its own, and its default without it", () => {
  expect(readConfig(HOME).http.limits).toEqual(DEFAULT_LIMITS);
  expect(new Set(LIMIT_NAMES.map((name) => LIMITS[name].variable)).size).toBe(LIMIT_NAMES.length);
});

test.each(LIMIT_NAMES)("the limit %s is what its variable says, within its bounds", (name) => {
  const { variable, min, max } = LIMITS[name];
  const pages = name === "defaultPageSize" ? { [LIMITS.pageSize.variable]: String(max) } : {};
  for (const value of [min, max]) expect(readConfig({ ...HOME, ...pages, [variable]: String(value) }).http.limits[name]).toBe(value);
  for (const wrong of [String(min - 1), String(max + 1), "many", "1.5"]) {
    const message = `The environment is not usable. ${variable}: expected a whole number, ${min} to ${max}, found ${JSON.stringify(wrong)}`;
    expect(() => readConfig({ ...HOME, [variable]: wrong })).toThrow(expect.objectContaining({ code: "CONFIGURATION", message }) as Error);
  }
});

test("a page without a size is never larger than the largest one", () => {
  expect(readConfig({ ...HOME, KG_MAX_PAGE_SIZE: "100" }).http.limits).toMatchObject({ pageSize: 100, defaultPageSize: 100 });
});

test("the private Neo4j is told how much memory one statement may take", () => {
  expect(readConfig({ ...HOME, KG_MAX_TRANSACTION_MEGABYTES: "64" }).local.transactionMegabytes).toBe(64);
});
