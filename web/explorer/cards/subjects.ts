import { record, type Kind, type RecordNode } from "../record";
import type { Card } from "../state";

const ACTORS: readonly Kind[] = ["Person", "Organization", "Post"];

/** What each card can ask about: nodes of a kind of its own, and the actors that have such relationships. */
const SUBJECTS: Readonly<Record<Card, { readonly kind: Kind; readonly links: readonly string[] }>> = {
  attendance: { kind: "Meeting", links: ["ATTENDED"] },
  commitments: { kind: "Commitment", links: ["COMMITTED_TO"] },
  options: { kind: "Option", links: ["PROPOSED", "TAKES"] },
};

/** What a card can ask about. */
export interface Subjects {
  readonly kind: Kind;
  readonly own: readonly RecordNode[];
  readonly actors: readonly RecordNode[];
}

/** What a card can ask about, in the order of the record. */
export function subjectsOf(card: Card): Subjects {
  const { kind, links } = SUBJECTS[card];
  const acting = new Set([...(record.value?.links.values() ?? [])].flatMap((link) => (links.includes(link.kind) ? [link.from] : [])));
  const nodes = [...(record.value?.nodes.values() ?? [])];
  return { kind, own: nodes.filter((node) => node.kind === kind), actors: nodes.filter(({ id }) => acting.has(id)) };
}

/** Whether a card can ask about a node. */
export function canAskAbout(card: Card, id: string): boolean {
  const kind = record.value?.nodes.get(id)?.kind;
  return kind !== undefined && (kind === SUBJECTS[card].kind || ACTORS.includes(kind));
}
