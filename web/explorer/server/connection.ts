import { batch, signal } from "@preact/signals";
import { askCorpus, type Corpus } from "./corpus";
import { Fault, type FaultKind } from "./fault";
import { key } from "./key";
import { mayAsk } from "./mayAsk";

/** How it stands with the server. */
export interface Connection {
  readonly state: "loading" | "ready" | FaultKind;
  /** What the server said. */
  readonly message?: string;
  /** When it is asked again, as Date.now() counts. */
  readonly nextAt?: number;
}

export const connection = signal<Connection>({ state: "loading" });
/** What the page has loaded; null before that, and where the server holds nothing. */
export const corpus = signal<Corpus | null>(null);
/** How many times another version has taken the place of what the page had. */
export const renewals = signal(0);

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;
const LOOK_EVERY = 10_000;

let attempt = 0;
let isLoaded = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let load: () => Promise<void> = () => Promise.resolve();

/**
 * Loads, and goes on until it could: after a fault that may pass, it waits 1 s, 2 s, 4 s and so on to 15 s, or as long as the server says, and tries again. Afterwards
 * it looks every 10 s whether the server is still there and holds the same, and loads anew where it holds another version. A page in the background does not ask.
 */
export function followServer(loading: () => Promise<void>): void {
  load = loading;
  key.subscribe(() => {
    isLoaded = false;
    void tryNow();
  });
  addEventListener("online", () => void tryNow());
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) void tryNow();
  });
}

/** Asks again at once, as a button does. */
export async function tryNow(): Promise<void> {
  clearTimeout(timer);
  try {
    if (isLoaded) await renew();
    else await begin();
    attempt = 0;
    connection.value = { state: "ready" };
    timer = setTimeout(look, LOOK_EVERY);
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

async function begin(): Promise<void> {
  connection.value = { state: "loading" };
  if (!(await mayAsk())) throw new Fault("forbidden", "");
  const [held] = await Promise.all([askCorpus(), load()]);
  isLoaded = true;
  corpus.value = held;
}

/** Loads anew where the server holds another version. Nothing at all is a database that does not answer, unless it held nothing before. */
async function renew(): Promise<void> {
  const held = await askCorpus();
  if (held?.checksum === corpus.value?.checksum) return;
  if (held === null) throw new Fault("unavailable", "The database does not answer.");
  await load();
  batch(() => {
    corpus.value = held;
    renewals.value += 1;
  });
}

function look(): void {
  if (document.hidden) timer = setTimeout(look, LOOK_EVERY);
  else void tryNow();
}
