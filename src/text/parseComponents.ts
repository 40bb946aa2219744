import { Failure } from "../failure";
import { compileOutline, type CompiledLine, type CompiledPart } from "./compileOutline";
import type { Component } from "./component";
import { ComponentBuilder } from "./ComponentBuilder";
import { findRule } from "./findRule";
import type { Outline } from "./outline";
import { readBlocks, type Block } from "./readBlocks";

/**
 * The components of a source text in document order, cut by the rules of an outline (README.md). Throws a {@link Failure}
 * with code CORPUS and the place in the outline or the source where a rule cannot work, a part or one of its header lines is
 * missing, a block fits no rule, or two components come to the same eId.
 */
export function parseComponents(source: string, outline: Outline): readonly Component[] {
  const { blocks, parts } = compileOutline(outline);
  const builder = new ComponentBuilder();
  let found = 0;
  let part: CompiledPart | null = null;
  /** Header lines of the part that may still come. */
  let header: readonly CompiledLine[] = [];

  for (const block of readBlocks(source, blocks)) {
    const next = parts[found];
    const opening = next?.header[0]?.matches.exec(block.text) ?? null;
    if (next !== undefined && opening !== null) {
      requireHeader(header, part, block);
      [part, header] = [next, next.header];
      found += 1;
      builder.close(0);
      if (!builder.begin(part, opening.groups?.number ?? null)) throw misfit(block, `its eId, by the template ${part.eId}, is taken`);
    }
    if (part === null) throw misfit(block, "it stands before the first part of the outline");

    const index = header.findIndex(({ matches }) => matches.test(block.text));
    requireHeader(index === -1 ? header : header.slice(0, index), part, block);
    const line = header[index] ?? part.closing.find(({ matches }) => matches.test(block.text));
    header = index === -1 ? [] : header.slice(index + 1);
    if (line !== undefined) {
      builder.close(1);
      builder.take(line.role, block);
      continue;
    }

    const match = findRule(builder.open, block.text);
    if (match === null) throw misfit(block, `no component rule fits it inside ${builder.open.at(-1)?.eId}`);
    const { rule, depth, number, markerLength } = match;
    builder.close(depth);
    if (!builder.begin(rule, number)) throw misfit(block, `its eId, by the template ${rule.eId}, is taken`);
    builder.take("number", block, 0, markerLength);
    builder.take(rule.role, block, markerLength);
  }

  requireHeader(header, part, null);
  requireParts(parts, found);
  return builder.build();
}

/** `block` is what stands in place of the missing line, null at the end of the source. */
function requireHeader(pending: readonly CompiledLine[], part: CompiledPart | null, block: Block | null): void {
  const missing = pending.find(({ optional }) => !optional);
  if (missing === undefined) return;
  const expected = `the ${missing.role} of the ${part?.kind} was expected, which matches ${missing.matches.source}`;
  throw block === null ? new Failure("CORPUS", `The source ends where ${expected}.`) : misfit(block, expected);
}

function requireParts(parts: readonly CompiledPart[], found: number): void {
  const missing = parts[found];
  if (missing === undefined) return;
  const alike = (list: readonly CompiledPart[]): number => list.filter((part) => part === missing).length;
  throw new Failure("CORPUS", `The source lacks a part that the outline expects: ${missing.kind} with the eId ${missing.eId}.`, [
    `Expected ${alike(parts)}, found ${alike(parts.slice(0, found))}.`,
    `It begins with a block that matches ${missing.header[0]?.matches.source}.`,
    "Compare outline.parts with the source; parts are looked for in their order.",
  ]);
}

function misfit({ text, line }: Block, fault: string): Failure {
  const beginning = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const place = `Line ${line} of the source, ${JSON.stringify(beginning)}`;
  return new Failure("CORPUS", `${place}: ${fault}.`, ["Compare the outline's rules with the source."]);
}
