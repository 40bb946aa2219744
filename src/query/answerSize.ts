import { limitError, type Limits } from "../limits";

/** Bytes that a value takes in an answer at the least, with its key: "a":0, */
const LEAST = 6;

/** Counts the values of an answer while its tree is made, which can be far larger than what Neo4j gave: a field may have many aliases. */
export class AnswerSize {
  #values = 0;

  constructor(private readonly limits: Limits) {}

  /** Begins with another answer. */
  begin(): void {
    this.#values = 0;
  }

  /** Counts more values. Throws the limit's error where they cannot but be too large. */
  add(values: number): void {
    this.#values += values;
    if (this.#values * LEAST > this.limits.answerBytes) throw limitError(this.limits, "answerBytes", null);
  }
}
