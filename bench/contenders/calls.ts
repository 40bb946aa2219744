import type { ServerAddress } from "../../dist/config";
import type { Drive, Driven } from "../measure/drive";
import type { Profile } from "../measure/profile";
import type { ContenderName, ContenderRequest } from "./contender";

/** With HTTP or without. */
export type Layer = "execution" | "http";

/** What a process has used since it began. */
export interface Usage {
  readonly cpuMilliseconds: number;
  /** The most memory that it had at a time, in bytes. */
  readonly peakMemory: number;
  readonly statements: number;
}

/** What the benchmark asks a contender's process to do, by the name of the call: its argument and its result. */
export interface Calls {
  /** Begins; gives the address of the server, null without HTTP. */
  start: [{ readonly name: ContenderName; readonly layer: Layer; readonly address: ServerAddress }, string | null];
  /** Keeps the requests of a class. */
  keep: [{ readonly name: string; readonly requests: readonly ContenderRequest[] }, null];
  /** Answers one request without HTTP. */
  answer: [ContenderRequest, string];
  /** Answers kept requests without HTTP and measures that. */
  drive: [Drive & { readonly name: string }, Driven];
  /** The database hits of each of the first kept requests of a class. */
  hits: [{ readonly name: string; readonly count: number }, readonly number[]];
  /** As drive, but gives where the time went. */
  profile: [Drive & { readonly name: string }, Profile & { readonly requests: number }];
  usage: [null, Usage];
  stop: [null, null];
}

export type CallName = keyof Calls;
