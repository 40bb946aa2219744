import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { judge, knownQuestions } from "../support/knownQuestions";

/** How long an honest client waits between an answer and its next question, in ms. */
const PAUSE = 20;

/** What an honest client saw: the median and the 95th percentile of its times in ms, and answers that were not right, by what they were. */
export interface Seen {
  readonly answers: number;
  readonly median: number;
  readonly p95: number;
  readonly others: Readonly<Record<string, number>>;
}

/** Asks questions whose answers are known, one after the other, for some seconds. */
export async function askHonestly(url: string, seconds: number): Promise<Seen> {
  const questions = knownQuestions("commitments", "meetings");
  const times: number[] = [];
  const others: Record<string, number> = {};
  const until = performance.now() + seconds * 1_000;
  for (let at = 0; performance.now() < until; at += 1) {
    const question = questions[at % questions.length];
    if (question === undefined) throw new Error("There are no questions.");
    const begun = performance.now();
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: question.body });
    const verdict = judge(question, response.status, await response.text());
    times.push(performance.now() - begun);
    if (verdict !== "right") others[verdict] = (others[verdict] ?? 0) + 1;
    await wait(PAUSE);
  }
  times.sort((one, other) => one - other);
  const part = (share: number): number => Math.round(10 * (times[Math.floor(share * times.length)] ?? Number.NaN)) / 10;
  return { answers: times.length, median: part(0.5), p95: part(0.95), others };
}
