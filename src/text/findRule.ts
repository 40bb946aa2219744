import type { CompiledComponent } from "./compileOutline";
import type { OpenComponent } from "./ComponentBuilder";

/** The component that a block begins. */
export interface RuleMatch {
  readonly rule: CompiledComponent;
  /** How many of the open components it stands in. */
  readonly depth: number;
  /** The printed number, and how much of the block it takes with its full stop and white space. */
  readonly number: string | null;
  readonly markerLength: number;
}

/** The first rule that a block's text fits, looked for in what the innermost open component contains, then outwards; or null. */
export function findRule(open: readonly OpenComponent[], text: string): RuleMatch | null {
  for (let depth = open.length; depth > 0; depth -= 1) {
    for (const rule of open[depth - 1]?.contains ?? []) {
      const marker = rule.marker?.exec(text) ?? null;
      if (rule.marker !== null && marker?.index !== 0) continue;
      const markerLength = marker?.[0].length ?? 0;
      if (rule.matches?.test(text.slice(markerLength).trim()) === false) continue;
      return { rule, depth, number: marker?.groups?.number ?? null, markerLength };
    }
  }
  return null;
}
