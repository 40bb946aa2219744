import type { ExecutionResult, FormattedExecutionResult } from "graphql";
import { limitError, type Limits } from "../../limits";

/** Bytes that a UTF-16 unit takes at most in UTF-8. */
const WIDEST = 3;

/**
 * Writes answers as JSON, and holds the limit on their size: the data of an answer is written before Apollo Server sees it, while another answer can
 * still take its place, and that text is sent.
 */
export class AnswerText {
  readonly #written = new WeakMap<object, string>();

  constructor(private readonly limits: Limits) {}

  /** The result itself, or an error in its place where its data are too large. */
  limited(result: ExecutionResult): ExecutionResult {
    const { data } = result;
    if (data === undefined || data === null) return result;
    const text = JSON.stringify(data);
    const maximum = this.limits.answerBytes;
    if (text.length * WIDEST > maximum) {
      const bytes = Buffer.byteLength(text);
      if (bytes > maximum) return { errors: [limitError(this.limits, "answerBytes", bytes)] };
    }
    this.#written.set(data, text);
    return result;
  }

  /** The JSON of an answer, its fields in the order in which Apollo Server gives them. */
  readonly write = (answer: FormattedExecutionResult): string => {
    const parts = Object.entries(answer).filter(([, value]) => value !== undefined).map(([name, value]) => `"${name}":${this.#written.get(value as object) ?? JSON.stringify(value)}`);
    return `{${parts.join(",")}}\n`;
  };
}
