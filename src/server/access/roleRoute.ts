import { Router } from "express";
import type { IncomingMessage } from "node:http";
import type { Gate } from "./gate";
import { isRefusal } from "./refusals";
import type { Role } from "./role";

/**
 * /role: what the role of who asks may do, so that a page offers nothing that is refused. Who may not ask at all is told that there is no role, with status 200: a page
 * can look without being refused. It counts as a request, and a key that is not taken as a failure.
 */
export function roleRoute(gate: Gate): Router {
  const routes = Router();
  routes.get("/role", async (request, response) => {
    const role = await roleOf(gate, request);
    response.set("cache-control", "no-store").json({ role: role?.name ?? null, explain: role?.explain ?? false, introspect: role?.introspect ?? false });
  });
  return routes;
}

async function roleOf(gate: Gate, request: IncomingMessage): Promise<Role | null> {
  try {
    return (await gate(request)).role;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
