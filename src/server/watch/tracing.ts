import type { IncomingHttpHeaders } from "node:http";
import { Failure } from "../../failure";
import type { openTelemetry as OpenTelemetry } from "./openTelemetry";

/** What is told of a span when it ends. */
export type Facts = Readonly<Record<string, string | number | null | undefined>>;

/** A time with a name in a trace. */
export interface Span {
  /** Begins a span inside this one. */
  child(name: string): Span;
  end(facts: Facts): void;
}

/** Where spans of requests go. */
export interface Tracing {
  /** Begins the span of a request, inside the client's trace where its headers name one (W3C Trace Context). */
  begin(headers: IncomingHttpHeaders): Span;
  /** Sends what is not sent yet. */
  stop(): Promise<void>;
}

const PACKAGES = ["api", "core", "resources", "sdk-trace-base", "exporter-trace-otlp-http"].map((name) => `@opentelemetry/${name}`);

/**
 * Sends traces to an OpenTelemetry collector (OTLP over HTTP). Its packages are large and few need them, so they are loaded here alone, and are
 * optional peers of this one: throws a Failure PREREQUISITE that names them where they are missing.
 */
export function openTracing(endpoint: string): Tracing {
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
    const { openTelemetry } = require("./openTelemetry") as { readonly openTelemetry: typeof OpenTelemetry };
    return openTelemetry(endpoint);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw cause;
    throw new Failure("PREREQUISITE", "OTEL_EXPORTER_OTLP_ENDPOINT is set, but the packages that send traces are not installed.", [`npm install ${PACKAGES.join(" ")}`], { cause });
  }
}
