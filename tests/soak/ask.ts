import autocannon from "autocannon";
import { setTimeout as wait } from "node:timers/promises";
import { judge, type KnownQuestion } from "../support/knownQuestions";

/** How many connections ask at once. */
const CONNECTIONS = 16;

/** How many answers that are not right are kept to be shown. */
const EXAMPLES = 5;

/** What a load comes to. */
export interface LoadResult {
  readonly perSecond: number;
  /** Times to an answer, in ms. */
  readonly p50: number;
  readonly p99: number;
  /** Connections that broke or timed out. */
  readonly errors: number;
  readonly examples: readonly string[];
}

/** A load by autocannon. Each answer is compared with the known one, so an answer with status 200 that holds errors is none. */
export interface RunningLoad {
  readonly ended: Promise<LoadResult>;
  counts(): { readonly right: number; readonly refused: number; readonly wrong: number };
  /** Resolves when so many minutes of it, and parts of one, are over. */
  minute(count: number): Promise<void>;
}

/** Asks questions as fast as they are answered, for so many minutes and a moment, so that the last minute's figures are those of a server under load. */
export function ask(url: string, minutes: number, questions: readonly KnownQuestion[]): RunningLoad {
  const counts = { right: 0, refused: 0, wrong: 0 };
  const examples: string[] = [];
  const begun = performance.now();
  const requests = questions.map((question): autocannon.Request => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: question.body,
    onResponse: (status, body) => {
      const verdict = judge(question, status, body);
      counts[verdict === "right" || verdict === "wrong" ? verdict : "refused"] += 1;
      if (verdict !== "right" && examples.length < EXAMPLES) examples.push(`${question.name}: ${status} ${body.slice(0, 300)}`);
    },
  }));
  const run = autocannon({ url, connections: CONNECTIONS, duration: minutes * 60 + 2, timeout: 30, requests });
  return {
    ended: run.then(({ requests: { average }, latency: { p50, p99 }, errors }) => ({ perSecond: average, p50, p99, errors, examples })),
    counts: () => ({ ...counts }),
    minute: (count) => wait(Math.max(0, begun + count * 60_000 - performance.now())),
  };
}
