import { setTimeout as wait } from "node:timers/promises";
import { Pool } from "undici";
import { judge, knownQuestions, type Verdict } from "../support/knownQuestions";

/** What is asked. */
export const QUESTIONS = knownQuestions("commitments");

/** How long a request is waited for that is held to hang, in ms. */
const HANGING = 30_000;

/** How long right answers are waited for, in ms. */
const PATIENCE = 60_000;

/** A request that was not answered as it should be. */
export interface Fault {
  /** Its x-request-id. */
  readonly id: string;
  readonly what: string;
}

/** What became of the requests of a load. */
export interface Counts {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Answers that were neither right nor a refusal. */
  readonly wrong: readonly Fault[];
  /** Requests whose connection broke, or could not be had, before they were answered. */
  readonly broken: readonly Fault[];
  /** The longest time to an answer, in ms. */
  readonly longest: number;
}

/** Clients that ask questions whose answers are known, one after the other, some on connections that they keep, some on a new one each time. */
export class Load {
  readonly #verdicts: Record<Verdict, number> = { right: 0, unavailable: 0, slow: 0, wrong: 0 };
  readonly #wrong: Fault[] = [];
  readonly #broken: Fault[] = [];
  readonly #clients: readonly Promise<void>[];
  #longest = 0;
  #count = 0;
  #isOver = false;

  /** Begins it; `pause` is how long a client waits between an answer and its next question, in ms. */
  constructor(
    private readonly url: URL,
    { keeping, renewing, pause }: { readonly keeping: number; readonly renewing: number; readonly pause: number },
  ) {
    this.#clients = [...Array.from({ length: keeping }, () => this.#client(false, pause)), ...Array.from({ length: renewing }, () => this.#client(true, pause))];
  }

  /** Waits until so many more have been answered rightly; throws when that takes far longer than it does on a busy machine. */
  async answered(count: number): Promise<void> {
    const wanted = this.#verdicts.right + count;
    const until = performance.now() + PATIENCE;
    while (this.#verdicts.right < wanted) {
      if (performance.now() > until) throw new Error(`Not ${count} right answers in ${PATIENCE} ms: ${JSON.stringify(this.#verdicts)}`);
      await wait(20);
    }
  }

  /** Asks nothing more, waits for the last answers, and tells what became of all. */
  async end(): Promise<Counts> {
    this.#isOver = true;
    await Promise.all(this.#clients);
    return { verdicts: this.#verdicts, wrong: this.#wrong, broken: this.#broken, longest: this.#longest };
  }

  async #client(isRenewing: boolean, pause: number): Promise<void> {
    const pool = new Pool(this.url.origin, { connections: 1, bodyTimeout: HANGING, headersTimeout: HANGING });
    while (!this.#isOver) {
      await this.#ask(pool, isRenewing);
      await wait(pause);
    }
    await pool.destroy();
  }

  async #ask(pool: Pool, isRenewing: boolean): Promise<void> {
    const id = `load-${(this.#count += 1)}`;
    const question = QUESTIONS[this.#count % QUESTIONS.length]!;
    const begun = performance.now();
    try {
      const { statusCode, body } = await pool.request({ path: this.url.pathname, method: "POST", headers: { "content-type": "application/json", "x-request-id": id }, body: question.body, reset: isRenewing });
      const text = await body.text();
      const verdict = judge(question, statusCode, text);
      this.#verdicts[verdict] += 1;
      if (verdict === "wrong") this.#wrong.push({ id, what: `${question.name}: ${statusCode} ${text.slice(0, 300)}` });
    } catch (error) {
      this.#broken.push({ id, what: `${question.name}: ${String((error as NodeJS.ErrnoException).code)} ${String(error)}` });
    }
    this.#longest = Math.max(this.#longest, performance.now() - begun);
  }
}
