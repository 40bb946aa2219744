import type { IncomingMessage } from "node:http";
import { recordOf } from "../watch";
import { clientOf, type RequestRate } from "../limiting";
import type { Authentication } from "./authentication";
import type { Caller } from "./caller";
import { isUnauthenticated } from "./refusals";
import type { Role } from "./role";

/** Lets requests in, or refuses them. Either finds out who asks, or throws (rejects with) the error that refuses; then nothing of the body has been read. */
export type Gate = (request: IncomingMessage) => Caller | Promise<Caller>;

/** A gate for all: nothing is looked at but how often a client asks. */
export function openGate(role: Role, rate: RequestRate, trustedProxies: number): Gate {
  const anybody: Caller = { role, name: null, label: null };
  return (request) => {
    rate.count(clientOf(request, trustedProxies), role.limits);
    return anybody;
  };
}

/**
 * A gate that finds out who asks. The requests of somebody known are counted by name, all others by address, and so are failures to be known: an address that
 * fails too often is refused before anything that it shows is looked at.
 */
export function guardedGate(authentication: Authentication, everybody: Role, rate: RequestRate, trustedProxies: number): Gate {
  return (request) => {
    const client = clientOf(request, trustedProxies);
    const failures = `failed:${client}`;
    const enter = (caller: Caller): Caller => {
      recordOf(request).caller = caller.label;
      rate.count(caller.name ?? client, caller.role.limits);
      return caller;
    };
    const refuse = (error: unknown): never => {
      if (isUnauthenticated(error)) rate.count(failures, everybody.limits);
      throw error;
    };
    rate.check(failures, everybody.limits);
    const caller = attempt(() => authentication.callerOf(request.headers.authorization), refuse);
    return caller instanceof Promise ? caller.then(enter, refuse) : enter(caller);
  };
}

function attempt<T>(work: () => T, refuse: (error: unknown) => never): T {
  try {
    return work();
  } catch (error) {
    return refuse(error);
  }
}
