import { Router, type Request } from "express";
import type { Metrics } from "./metrics";

/** Who is told the metrics: programs of this machine that no proxy speaks for, everybody, or nobody. */
export type MetricsAudience = "local" | "all" | "none";

/** /metrics in Prometheus' text format. For whom it is not, it is not there. */
export function metricsRoute(metrics: Metrics, audience: MetricsAudience): Router {
  const routes = Router();
  routes.get("/metrics", async (request, response, next) => {
    if (audience === "none" || (audience === "local" && !isLocal(request))) {
      next();
      return;
    }
    const { type, text } = await metrics.text();
    response.set({ "content-type": type, "cache-control": "no-store" }).send(text);
  });
  return routes;
}

function isLocal({ socket, headers }: Request): boolean {
  const isForwarded = headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined || headers.via !== undefined;
  return !isForwarded && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? "");
}
