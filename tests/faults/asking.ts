import { setTimeout as wait } from "node:timers/promises";
import { judge, knownQuestions, type Verdict } from "../support/knownQuestions";

/** How long after its request an answer may come, in ms: the server's deadline and half a second. */
export const LATEST = 6_500;

/** How long a request is waited for that is held to hang, in ms. */
const HANGING = 30_000;

/** How long a client thinks about an answer, in ms. */
const PAUSE = 50;

const QUESTIONS = knownQuestions("commitments");

/** What became of requests. */
export interface Outcomes {
  readonly right: number;
  readonly unavailable: number;
  /** What was neither a right answer nor a refusal with 503, or came too late. */
  readonly faulty: readonly string[];
}

/** Asks questions, `clients` at a time, for so long, from some place in their list on; waits for the last answers. */
export async function askFor(url: string, milliseconds: number, begin = 0, clients = 3): Promise<Outcomes> {
  const counts: Record<Verdict, number> = { right: 0, unavailable: 0, slow: 0, wrong: 0 };
  const faulty: string[] = [];
  const end = performance.now() + milliseconds;
  let next = begin;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const question = QUESTIONS[next++ % QUESTIONS.length]!;
      const begun = performance.now();
      const { status, text } = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: question.body, signal: AbortSignal.timeout(HANGING) }).then(
        async (response) => ({ status: response.status, text: await response.text() }),
        (error: unknown) => ({ status: 0, text: String(error) }),
      );
      const took = Math.round(performance.now() - begun);
      const verdict = judge(question, status, text);
      counts[verdict] += 1;
      if (verdict === "wrong" || took > LATEST) faulty.push(`${question.name}: ${status} after ${took} ms: ${text.slice(0, 300)}`);
      await wait(PAUSE);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { right: counts.right, unavailable: counts.unavailable, faulty };
}

/** Asks each question until it is not refused for slowness, one after the other; gives what was not answered rightly. */
export async function notAnswered(url: string): Promise<readonly string[]> {
  const faulty: string[] = [];
  for (const question of QUESTIONS) {
    for (let verdict: Verdict = "slow"; verdict === "slow"; ) {
      const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: question.body });
      const text = await response.text();
      verdict = judge(question, response.status, text);
      if (verdict === "unavailable" || verdict === "wrong") faulty.push(`${question.name}: ${response.status} ${text.slice(0, 300)}`);
    }
  }
  return faulty;
}
