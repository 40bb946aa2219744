import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type * as Watch from "../../../src/server/watch";
import { testDatabaseAddress } from "../../support/database";
import { post } from "../../support/http";
import { startServer } from "../../support/serverProcess";

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}
interface Sent {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[] }[];
}

const TRACE = "0af7651916cd43dd8448eb211c80319c";

test("a request, its compilation and its statement are spans of the client's trace", async () => {
  const sent: { readonly path: string | undefined; readonly body: string }[] = [];
  const collector = createServer((request, response) => {
    void text(request).then((body) => {
      sent.push({ path: request.url, body });
      response.end("{}");
    });
  }).listen(0, "127.0.0.1");
  collector.unref();
  await once(collector, "listening");
  // In a process of its own: Jest does not let the exporter import what it sends with.
  const server = await startServer(testDatabaseAddress(), { traceEndpoint: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` });
  await post(server.url, JSON.stringify({ query: 'query Places { places(where: { name: { eq: "a secret" } }) { totalCount } }' }), { "content-type": "application/json", traceparent: `00-${TRACE}-b7ad6b7169203331-01` });
  expect(await server.terminate()).toBe(0);
  collector.close();

  expect(sent.map(({ path }) => path)).toEqual(["/v1/traces"]);
  const body = sent[0]?.body ?? "";
  const spans = (JSON.parse(body) as Sent).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans).flatMap((one) => one.spans);
  const request = spans.find(({ name }) => name === "request");
  expect(spans.map(({ name, traceId, parentSpanId }) => [name, traceId, parentSpanId])).toEqual([
    ["compile", TRACE, request?.spanId],
    ["statement", TRACE, request?.spanId],
    ["request", TRACE, "b7ad6b7169203331"],
  ]);
  expect(request?.attributes).toEqual(expect.arrayContaining([
    { key: "graphql.operation.name", value: { stringValue: "Places" } },
    { key: "http.response.status_code", value: { intValue: 200 } },
  ]));
  expect(body).not.toMatch(/a secret|MATCH/);
});

test("without the packages it says which to install", () => {
  jest.resetModules();
  jest.doMock("@opentelemetry/exporter-trace-otlp-http", () => {
    throw Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
  });
  const { openTracing } = jest.requireActual<typeof Watch>("../../../src/server/watch");
  expect(() => openTracing("http://127.0.0.1:4318")).toThrow(expect.objectContaining({
    code: "PREREQUISITE",
    details: ["npm install @opentelemetry/api @opentelemetry/core @opentelemetry/resources @opentelemetry/sdk-trace-base @opentelemetry/exporter-trace-otlp-http"],
  }) as Error);
});
