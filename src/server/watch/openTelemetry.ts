import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context, type Span as OpenSpan, type Tracer } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { version } from "../../version";
import type { Facts, Span, Tracing } from "./tracing";

const NAME = "negotiations-graph";

/** The attributes of OpenTelemetry's semantic conventions that facts become. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  method: "http.request.method",
  route: "http.route",
  status: "http.response.status_code",
  operation: "graphql.operation.name",
  id: "http.request.header.x-request-id",
  rows: "db.response.returned_rows",
};

const HEADERS = {
  get: (headers: Readonly<Record<string, unknown>>, key: string) => {
    const value = headers[key];
    return typeof value === "string" ? value : undefined;
  },
  keys: (headers: object) => Object.keys(headers),
};

/** {@link Tracing} by OpenTelemetry's own packages. Headers, time limits and more are read by them from the variables that its specification names. */
export function openTelemetry(endpoint: string): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ "service.name": process.env["OTEL_SERVICE_NAME"] ?? NAME, "service.version": version() }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer(NAME, version());
  const propagator = new W3CTraceContextPropagator();
  return {
    begin: (headers) => begin(tracer, "request", propagator.extract(ROOT_CONTEXT, headers, HEADERS), SpanKind.SERVER),
    stop: () => provider.shutdown(),
  };
}

function begin(tracer: Tracer, name: string, parent: Context, kind: SpanKind): Span {
  const span = tracer.startSpan(name, { kind }, parent);
  return {
    child: (inner) => begin(tracer, inner, trace.setSpan(parent, span), inner === "statement" ? SpanKind.CLIENT : SpanKind.INTERNAL),
    end: (facts) => end(span, facts),
  };
}

function end(span: OpenSpan, facts: Facts): void {
  for (const [name, value] of Object.entries(facts)) if (value !== null && value !== undefined) span.setAttribute(ATTRIBUTES[name] ?? name, value);
  if (typeof facts["status"] === "number" && facts["status"] >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
