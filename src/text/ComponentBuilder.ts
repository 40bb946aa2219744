import type { CompiledComponent, CompiledPart } from "./compileOutline";
import type { Component, Segment, SegmentRole } from "./component";
import { makeEId } from "./makeEId";
import type { Block } from "./readBlocks";
import { isTextRole } from "./segmentText";

/** A component while its text is read. */
export interface OpenComponent {
  readonly eId: string;
  readonly contains: readonly CompiledComponent[];
}

interface Draft extends OpenComponent {
  readonly kind: Component["kind"];
  readonly number: string | null;
  heading: string | null;
  readonly lines: string[];
  readonly parent: string | null;
  readonly segments: Segment[];
  /** Where it ends so far, inner components included. */
  end: number;
}

/** Gathers components in document order. */
export class ComponentBuilder {
  private readonly drafts = new Map<string, Draft>();
  private readonly counts = new Map<string, Map<CompiledPart | CompiledComponent, number>>();
  private stack: Draft[] = [];

  /** The components that the words at hand stand in, outermost first. */
  get open(): readonly OpenComponent[] {
    return this.stack;
  }

  /** Ends the components that are deeper than `depth`; 0 ends all. */
  close(depth: number): void {
    this.stack = this.stack.slice(0, depth);
  }

  /** Begins a component inside the innermost open one. Gives false, and begins nothing, where its eId is taken. */
  begin(rule: CompiledPart | CompiledComponent, number: string | null): boolean {
    const parent = this.stack.at(-1)?.eId ?? null;
    const siblings = this.counts.get(parent ?? "") ?? new Map<CompiledPart | CompiledComponent, number>();
    const count = (siblings.get(rule) ?? 0) + 1;
    const eId = makeEId(rule.eId, { parent, number, count });
    if (this.drafts.has(eId)) return false;
    this.counts.set(parent ?? "", siblings.set(rule, count));
    const draft: Draft = { eId, kind: rule.kind, contains: rule.contains, number, heading: null, lines: [], parent, segments: [], end: 0 };
    this.drafts.set(eId, draft);
    this.stack.push(draft);
    return true;
  }

  /** Gives units `from` to `to` of a block, white space at their ends left out, to the innermost open component. */
  take(role: SegmentRole, block: Block, from = 0, to = block.text.length): void {
    const words = block.text.slice(from, to).trim();
    const first = block.text.indexOf(words, from);
    const start = block.offsets[first];
    const last = block.offsets[first + words.length - 1];
    const draft = this.stack.at(-1);
    if (words === "" || start === undefined || last === undefined || draft === undefined) return;
    draft.segments.push({ role, start, end: last + 1 });
    if (isTextRole(role)) draft.lines.push(words);
    if (role === "heading") draft.heading = words;
    for (const around of this.stack) around.end = last + 1;
  }

  /** All components in document order. */
  build(): readonly Component[] {
    return [...this.drafts.values()].map(({ eId, kind, number, heading, lines, parent, segments, end }) => (
      { eId, kind, number, heading, text: lines.join("\n"), parent, span: { start: segments[0]?.start ?? end, end }, segments }
    ));
  }
}
