import { post } from "../../support/http";
import { serving } from "../serving";

async function metrics(url: string): Promise<readonly string[]> {
  const response = await fetch(new URL("/metrics", url));
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  return (await response.text()).split("\n");
}

const ask = (url: string, query: string) => post(url, JSON.stringify({ query }));

test("requests are counted by route, operation and code, in a registry of each server's own", () =>
  serving({}, async ({ url }) => {
    await ask(url, "query Places { places { totalCount } }");
    await ask(`${url}?`, "query Places { places { totalCount } }");
    await ask(url, "{ nothing }");
    await ask(url, "{ places(first: -1) { totalCount } }");
    await fetch(new URL("/nowhere", url));
    const lines = await metrics(url);
    expect(lines).toEqual(expect.arrayContaining([
      'kg_http_requests_total{route="/graphql",status="200"} 2',
      'kg_http_requests_total{route="/graphql",status="400"} 2',
      'kg_http_requests_total{route="other",status="404"} 1',
      'kg_request_duration_seconds_count{operation="Places"} 2',
      'kg_request_duration_seconds_count{operation="(anonymous)"} 2',
      'kg_statements_total{operation="Places"} 2',
      'kg_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'kg_errors_total{code="BAD_USER_INPUT"} 1',
      "kg_requests_running 1", // this one
      "kg_neo4j_connections_in_use 0",
      "kg_neo4j_connections_max 100",
      "kg_unhandled_errors_total 0",
    ]));
    const names = lines.map((line) => line.split(/[ {]/, 1)[0]);
    expect(names).toEqual(expect.arrayContaining(["kg_rows_total", "nodejs_eventloop_lag_p99_seconds", "process_resident_memory_bytes", "nodejs_heap_size_used_bytes"]));
  }));

test("a hundred names of operations are told apart, all later ones are one", () =>
  serving({}, async ({ url }) => {
    for (let number = 0; number < 120; number++) await ask(url, `query Name${number} { __typename }`);
    const counts = (await metrics(url)).filter((line) => line.startsWith("kg_request_duration_seconds_count"));
    expect(counts).toHaveLength(101);
    expect(counts).toContain('kg_request_duration_seconds_count{operation="(other)"} 20');
  }));

test.each([
  ["local", {}, 200],
  ["local", { "x-forwarded-for": "192.0.2.1" }, 404],
  ["all", { "x-forwarded-for": "192.0.2.1" }, 200],
  ["none", {}, 404],
] as const)("with KG_METRICS=%s a request of this machine with %j is answered %i", (audience, headers, status) =>
  serving({ metrics: audience }, async ({ url }) => {
    expect((await fetch(new URL("/metrics", url), { headers })).status).toBe(status);
  }));
