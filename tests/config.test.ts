import { readConfig } from "../src/config";

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
  [{ KG_EXPLAIN: "yes" }, 'The environment is not usable. KG_EXPLAIN: expected 0 or 1, found "yes"'],
  [{ KG_METRICS: "yes" }, 'The environment is not usable. KG_METRICS: expected local, all or none, found "yes"'],
  [{ KG_GRACE_MILLISECONDS: "-1" }, 'The environment is not usable. KG_GRACE_MILLISECONDS: expected milliseconds, 0 to 600000, found "-1"'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "collector" }, 'The environment is not usable. OTEL_EXPORTER_OTLP_ENDPOINT: expected an address such as http://127.0.0.1:4318, found "collector"'],
  [{ NEO4J_URI: "bolt://x" }, "NEO4J_URI is set, so NEO4J_PASSWORD must be set too."],
])("%j is refused with the variable's name", (environment, message) => {
  expect(() => readConfig(environment)).toThrow(expect.objectContaining({ code: "CONFIGURATION", message }) as Error);
});
