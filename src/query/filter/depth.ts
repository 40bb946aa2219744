import { Reference } from "../variables";

/** How many levels of objects and lists a value has, 0 for one that is neither. Without recursion: what a client sends may be as deep as its body is long. */
export function depthOf(value: unknown): number {
  let depth = 0;
  for (let level = [value].filter(isNested); level.length > 0; level = level.flatMap((one) => Object.values(one)).filter(isNested)) depth += 1;
  return depth;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Reference);
}
