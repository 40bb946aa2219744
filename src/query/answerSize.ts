import { limitError, type Limits } from "../limits";

/** How many times larger than it may be an answer is before it is given up half made: of smaller ones the size is found and told. */
const FAR = 2;

/** Counts the characters of an answer while its tree is made, which can be far larger than what Neo4j gave: a field may have many aliases. */
export class AnswerSize {
  #characters = 0;

  constructor(private readonly limits: Limits) {}

  /** Begins with another answer. */
  begin(): void {
    this.#characters = 0;
  }

  /** Counts more characters. Throws the limit's error where the answer is far too large. */
  add(characters: number): void {
    this.#characters += characters;
    if (this.#characters > FAR * this.limits.answerBytes) throw limitError(this.limits, "answerBytes", null);
  }
}
