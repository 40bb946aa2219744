import { Reference } from "../variables";

/** How many levels of objects and lists a value has, 0 for one that is neither. Without recursion: what a client sends may be as deep as its body is long. */
export function depthOf(value: unknown): number {
  let depth = 0;
  let level = isNested(value) ? [value] : [];
  while (level.length > 0) {
    depth += 1;
    const next: object[] = [];
    for (const one of level) for (const inner of Object.values(one)) if (isNested(inner)) next.push(inner);
    level = next;
  }
  return depth;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Reference);
}
