import { Router } from "express";
import { holdsGraph, type Database } from "../database";

const READY_MILLISECONDS = 2_000;

/** /health/live says that the process answers; /health/ready that the graph is loaded and the database answers a query. */
export function healthRoutes(database: Pick<Database, "query">, stopping: () => boolean): Router {
  const routes = Router();
  routes.get("/health/live", (_request, response) => {
    response.json({ status: "live" });
  });
  routes.get("/health/ready", async (_request, response) => {
    const ready = !stopping() && (await loaded(database));
    response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "unavailable" });
  });
  return routes;
}

async function loaded(database: Pick<Database, "query">): Promise<boolean> {
  try {
    return await holdsGraph(database, READY_MILLISECONDS);
  } catch {
    return false;
  }
}
