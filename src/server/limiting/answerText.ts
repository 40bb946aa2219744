import type { ExecutionResult, FormattedExecutionResult } from "graphql";
import { limitError, type Limits } from "../../limits";

/** Bytes that a UTF-16 unit takes at most in UTF-8. */
const WIDEST = 3;

/** How many times larger than it may be an answer is that is not even written: the text would take the memory of others, and its size is not told. */
const FAR = 2;

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
    const maximum = this.limits.answerBytes;
    if (isLonger(data, FAR * maximum)) return { errors: [limitError(this.limits, "answerBytes", null)] };
    const text = JSON.stringify(data);
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

/** Whether the keys and texts in a value have together more characters than `most`. */
function isLonger(value: object, most: number): boolean {
  return lengthWithin(value, most) > most;
}

/** How many characters the keys and texts in a value have; counting ends soon after `most`. */
function lengthWithin(value: unknown, most: number): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  let length = 0;
  if (Array.isArray(value)) {
    for (const one of value as unknown[]) if ((length += lengthWithin(one, most - length)) > most) return length;
    return length;
  }
  for (const key in value) if ((length += key.length + lengthWithin((value as Record<string, unknown>)[key], most - length)) > most) return length;
  return length;
}
