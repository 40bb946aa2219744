import { groupBy } from "./groupBy";
import type { Branch } from "./tree";

interface Named {
  readonly name: string;
}

interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly component: { readonly eId: string };
}

/** A step of a trace (TraceStep of the schema). */
export interface TraceStep {
  /** The later commitment that reaffirms it; null for the first step. */
  readonly reaffirmedBy: { readonly id: string } | null;
  readonly basis: string | null;
  readonly evidence: readonly Quote[];
  readonly commitment: { readonly id: string; readonly content: string; readonly debtors: readonly Named[]; readonly creditors: readonly Named[] };
  readonly quotes: readonly Quote[];
  readonly component: { readonly eId: string; readonly kind: string; readonly number: string | null };
  readonly annex: { readonly eId: string; readonly number: string | null; readonly heading: string | null } | null;
  readonly document: { readonly id: string; readonly title: string } | null;
  readonly meeting: { readonly id: string; readonly name: string; readonly edtf: string; readonly places: readonly Named[] } | null;
  readonly participants: { readonly edges: readonly { readonly basis: string; readonly role: string; readonly node: Named }[] };
}

/** A trace as a tree: a commitment, what it leads to, and those that it reaffirms, each with the same. */
export function traceTree(steps: readonly TraceStep[]): Branch {
  const first = steps.find(({ reaffirmedBy }) => reaffirmedBy === null);
  if (first === undefined) throw new Error("A trace has a first step.");
  return branch(first, groupBy(steps, ({ reaffirmedBy }) => reaffirmedBy?.id ?? ""));
}

function branch(step: TraceStep, earlier: ReadonlyMap<string, readonly TraceStep[]>): Branch {
  const { basis, commitment, evidence } = step;
  return {
    label: basis === null ? "commitment" : `reaffirms (${basis.toLowerCase()})`,
    text: `${commitment.id}\n${commitment.content}`,
    branches: [...evidence.map((quote) => quoteBranch("because", quote)), ...leads(step), ...(earlier.get(commitment.id) ?? []).map((one) => branch(one, earlier))],
  };
}

/** What a step leads to; what the record does not say is left out. */
function leads({ commitment, quotes, component, annex, document, meeting, participants }: TraceStep): readonly Branch[] {
  const people = groupBy(participants.edges, ({ basis, role }) => `${role.toLowerCase()} (${basis.toLowerCase()})`);
  return [
    ...names("by", commitment.debtors),
    ...names("to", commitment.creditors),
    ...quotes.map((quote) => quoteBranch("quote", quote)),
    { label: "in", text: [component.eId, component.kind.toLowerCase(), component.number ?? ""].join(" ").trim() },
    ...(annex === null ? [] : [{ label: "annex", text: [annex.eId, annex.number ?? "", annex.heading ?? ""].join(" ").trim() }]),
    ...(document === null ? [] : [{ label: "document", text: `${document.title} (${document.id})` }]),
    ...(meeting === null ? [] : [{ label: "meeting", text: `${meeting.edtf}, ${meeting.places.map(({ name }) => name).join(", ")}: ${meeting.name} (${meeting.id})`, branches: [...people].map(([label, edges]) => ({ label, text: edges.map(({ node }) => node.name).join("; ") })) }]),
  ];
}

function names(label: string, actors: readonly Named[]): readonly Branch[] {
  return actors.length === 0 ? [] : [{ label, text: actors.map(({ name }) => name).join("; ") }];
}

function quoteBranch(label: string, { exact, start, end, component }: Quote): Branch {
  return { label, text: `${exact} (${component.eId}, ${start}–${end})` };
}
