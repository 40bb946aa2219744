import { Failure } from "../failure";

/** A regular expression of the outline. Throws a {@link Failure} with code CORPUS and the place in the outline if it is none. */
export function compilePattern(place: string, expression: string): RegExp {
  try {
    return new RegExp(expression, "u");
  } catch (cause) {
    const fault = `${JSON.stringify(expression)} is not a regular expression. ${(cause as Error).message}`;
    throw new Failure("CORPUS", `outline.${place}: ${fault}`, [], { cause });
  }
}
