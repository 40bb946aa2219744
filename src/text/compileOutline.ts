import { Failure } from "../failure";
import { compilePattern } from "./compilePattern";
import type { BlockRule, ComponentRule, LineRule, Outline, PartRule } from "./outline";

/** {@link LineRule} */
export interface CompiledLine {
  readonly role: LineRule["role"];
  readonly matches: RegExp;
  readonly optional: boolean;
}

/** {@link ComponentRule} */
export interface CompiledComponent {
  readonly kind: ComponentRule["kind"];
  readonly eId: string;
  readonly role: "heading" | "text";
  readonly marker: RegExp | null;
  readonly matches: RegExp | null;
  readonly contains: readonly CompiledComponent[];
}

/** {@link PartRule} */
export interface CompiledPart {
  readonly kind: PartRule["kind"];
  readonly eId: string;
  readonly header: readonly CompiledLine[];
  readonly closing: readonly CompiledLine[];
  readonly contains: readonly CompiledComponent[];
}

/** {@link Outline}, without its rows, which are read later. */
export interface CompiledOutline {
  readonly blocks: Omit<BlockRule, "lastLine"> & { readonly lastLine: RegExp | null };
  /** The parts that the document must have, one entry each. */
  readonly parts: readonly CompiledPart[];
}

/**
 * An outline with its patterns compiled and its names resolved. Throws a {@link Failure} with code CORPUS and the place in
 * the outline for a pattern that is no regular expression and for a rule that cannot work.
 */
export function compileOutline(outline: Outline): CompiledOutline {
  const { lastLine, blankLine, joint } = outline.blocks;
  // Text and raw file are matched up by their non-blank characters (rawOffset), so nothing visible may be put in.
  if (joint.trim() !== "") fail("blocks.joint", `expected white space or nothing, found ${JSON.stringify(joint)}`);

  const components = new Map<string, CompiledComponent & { contains: CompiledComponent[] }>();
  for (const [name, rule] of Object.entries(outline.components)) {
    const place = `components.${name}`;
    const marker = rule.marker === undefined ? null : compilePattern(`${place}.marker`, rule.marker);
    const matches = rule.matches === undefined ? null : compilePattern(`${place}.matches`, rule.matches);
    if (marker === null && matches === null) fail(place, "expected a marker or a pattern in `matches`, found neither");
    components.set(name, { kind: rule.kind, eId: rule.eId, role: rule.role ?? "text", marker, matches, contains: [] });
  }
  const named = (place: string, name: string): CompiledComponent => components.get(name)
    ?? fail(place, `no component rule is named ${JSON.stringify(name)}; there are ${[...components.keys()].join(", ")}`);
  const resolve = (place: string, names: readonly string[]): CompiledComponent[] => (
    names.map((name, index) => named(`${place}.contains[${index}]`, name))
  );
  // Rules may contain one another, so names are resolved when all rules are there.
  for (const [name, rule] of Object.entries(outline.components)) {
    components.get(name)?.contains.push(...resolve(`components.${name}`, rule.contains ?? []));
  }

  return {
    blocks: { blankLine, joint, lastLine: lastLine === undefined ? null : compilePattern("blocks.lastLine", lastLine) },
    parts: outline.parts.flatMap((rule, index) => {
      const place = `parts[${index}]`;
      const header = lines(`${place}.header`, rule.header);
      if (header[0] === undefined || header[0].optional) {
        fail(`${place}.header`, "a part begins with its first header line, which may not be optional");
      }
      const closing = lines(`${place}.closing`, rule.closing ?? []);
      const part = { kind: rule.kind, eId: rule.eId, header, closing, contains: resolve(place, rule.contains) };
      const times = rule.times ?? 1;
      if (!Number.isInteger(times) || times < 1) fail(`${place}.times`, `expected 1 or more, found ${times}`);
      return Array.from({ length: times }, () => part);
    }),
  };
}

function lines(place: string, rules: readonly LineRule[]): CompiledLine[] {
  return rules.map(({ role, matches, optional }, index) => (
    { role, matches: compilePattern(`${place}[${index}].matches`, matches), optional: optional ?? false }
  ));
}

function fail(place: string, fault: string): never {
  throw new Failure("CORPUS", `outline.${place}: ${fault}.`);
}
