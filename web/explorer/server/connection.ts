import { signal } from "@preact/signals";
import { Fault, type FaultKind } from "./fault";
import { key } from "./key";

/** How it stands with the server. */
export interface Connection {
  readonly state: "loading" | "ready" | FaultKind;
  /** What the server said. */
  readonly message?: string;
  /** When it is asked again, as Date.now() counts. */
  readonly nextAt?: number;
}

export const connection = signal<Connection>({ state: "loading" });

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;
const WATCH_EVERY = 10_000;

let attempt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let load: () => Promise<void> = () => Promise.resolve();

/**
 * Loads, and goes on until it could: after a fault that may pass, it waits 1 s, 2 s, 4 s and so on to 15 s, or as long as the server says, and loads again. Afterwards
 * it looks every 10 s whether the server is still there, and loads again when it has come back. A page in the background does not ask.
 */
export function followServer(loading: () => Promise<void>): void {
  load = loading;
  key.subscribe(() => void tryNow());
  addEventListener("online", () => void tryNow());
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && connection.value.state !== "ready") void tryNow();
  });
}

/** Asks again at once, as a button does. */
export async function tryNow(): Promise<void> {
  clearTimeout(timer);
  if (connection.value.state !== "ready") connection.value = { state: "loading" };
  try {
    await load();
    attempt = 0;
    connection.value = { state: "ready" };
    timer = setTimeout(() => void look(), WATCH_EVERY);
  } catch (error) {
    meet(error);
  }
}

/** Takes note of a fault that a question of any view met; one of the question itself is that view's to show. */
export function meet(error: unknown): void {
  const fault = error instanceof Fault ? error : new Fault("refused", error instanceof Error ? error.message : String(error));
  clearTimeout(timer);
  if (fault.kind === "refused" || fault.kind === "forbidden") {
    connection.value = { state: fault.kind, message: fault.message };
    return;
  }
  const wait = fault.retryAfter === undefined ? Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt) : fault.retryAfter * 1_000;
  attempt += 1;
  connection.value = { state: fault.kind, message: fault.message, nextAt: Date.now() + wait };
  timer = setTimeout(() => void tryNow(), wait);
}

async function look(): Promise<void> {
  const isReady = document.hidden || (await fetch("./health/ready").then(({ ok }) => ok, () => false));
  if (isReady) timer = setTimeout(() => void look(), WATCH_EVERY);
  else await tryNow();
}
