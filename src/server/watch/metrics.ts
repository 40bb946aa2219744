import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { OperationNames } from "./operationNames";

/** Upper bounds of the times that are told apart, in seconds: from an answer out of the page cache to the deadline. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 6];

/** A request that is over. */
export interface Ended {
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly operation: string | null;
  readonly statements: number;
  readonly rows: number;
}

/** How many connections to Neo4j are in use, and how many there may be. */
export interface Pool {
  readonly inUse: number;
  readonly size: number;
}

/** The figures of one server, in a registry of its own. Every label is bounded: routes, statuses, codes, and a hundred names of operations. */
export class Metrics {
  /** The requests that are being answered. */
  running = 0;

  readonly #registry = new Registry();
  readonly #names = new OperationNames();
  readonly #registers = { registers: [this.#registry] };
  readonly #requests = new Counter({ name: "kg_http_requests_total", help: "Requests answered, by route and status; 499 where the client went away.", labelNames: ["route", "status"] as const, ...this.#registers });
  readonly #seconds = new Histogram({ name: "kg_request_duration_seconds", help: "Time from a GraphQL request's first line to the end of its answer, by operation.", labelNames: ["operation"] as const, buckets: SECONDS, ...this.#registers });
  readonly #statements = new Counter({ name: "kg_statements_total", help: "Statements that GraphQL requests ran at Neo4j, by operation.", labelNames: ["operation"] as const, ...this.#registers });
  readonly #rows = new Counter({ name: "kg_rows_total", help: "Lists that Neo4j gathered for answers, one or two for each element shown, by operation.", labelNames: ["operation"] as const, ...this.#registers });
  readonly #errors = new Counter({ name: "kg_errors_total", help: "GraphQL errors that clients were told, by code.", labelNames: ["code"] as const, ...this.#registers });
  readonly #unhandled = new Counter({ name: "kg_unhandled_errors_total", help: "Errors that nothing handled. Each one is a fault of the program.", ...this.#registers });
  #hasProcess = false;

  constructor(pool: () => Pool) {
    const gauge = (name: string, help: string, value: () => number) =>
      new Gauge({
        name,
        help,
        ...this.#registers,
        collect() {
          this.set(value());
        },
      });
    gauge("kg_requests_running", "Requests that are being answered.", () => this.running);
    gauge("kg_neo4j_connections_in_use", "Connections to Neo4j that are in use or waited for.", () => pool().inUse);
    gauge("kg_neo4j_connections_max", "Connections to Neo4j that there may be.", () => pool().size);
  }

  add({ route, status, milliseconds, operation, statements, rows }: Ended): void {
    this.#requests.inc({ route, status });
    if (route !== "/graphql") return;
    const label = { operation: this.#names.labelOf(operation) };
    this.#seconds.observe(label, milliseconds / 1_000);
    this.#statements.inc(label, statements);
    this.#rows.inc(label, rows);
  }

  addError(code: string): void {
    this.#errors.inc({ code });
  }

  addUnhandled(): void {
    this.#unhandled.inc();
  }

  /** All figures as Prometheus reads them. Those of the process (memory, event loop, garbage collection) are gathered from the first call on. */
  async text(): Promise<{ readonly type: string; readonly text: string }> {
    if (!this.#hasProcess) collectDefaultMetrics({ register: this.#registry });
    this.#hasProcess = true;
    return { type: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}
