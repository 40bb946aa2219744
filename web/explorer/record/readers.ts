import type * as Operations from "../operations/documents";
import { quotes, type Gathering } from "./gathering";
import type { RecordNode } from "./types";

type Element<Answer> = Answer extends { readonly [field: string]: { readonly nodes: ReadonlyArray<infer Node> } } ? Node : never;

interface Told {
  readonly __typename: RecordNode["kind"];
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly evidence?: readonly Operations.Rests[];
}

/** A node of what every kind has, and what this kind has beside it; what the source does not say is left out. */
function told({ __typename, id, nameEn, nameZh, evidence = [] }: Told, details: Readonly<Record<string, string | null>> = {}): RecordNode {
  const known = Object.entries(details).filter((entry): entry is [string, string] => entry[1] !== null);
  return { id, kind: __typename, name: { en: nameEn, zh: nameZh }, evidence: quotes(evidence), details: Object.fromEntries(known) };
}

function dated(startDate: string | null, endDate: string | null, edtf: string | null): Pick<RecordNode, "startDate" | "endDate" | "edtf"> {
  return { ...(startDate === null ? {} : { startDate }), ...(endDate === null ? {} : { endDate }), ...(edtf === null ? {} : { edtf }) };
}

export function readActor(actor: Element<Operations.ExplorerActors>, into: Gathering): void {
  into.node(told(actor));
  for (const { basis, organization, post, evidence } of actor.memberships.nodes) {
    into.link(post === null ? "MEMBER_OF" : "HOLDS", actor.id, (post ?? organization)?.id, quotes(evidence), basis);
  }
  if (actor.__typename === "Post") into.link("POST_IN", actor.id, actor.organization?.id, quotes(actor.evidence));
}

export function readMeeting(meeting: Element<Operations.ExplorerMeetings>, into: Gathering): void {
  const { startDate, endDate, edtf, faceToFaceOrdinal } = meeting;
  into.node({
    ...told(meeting, { classification: meeting.classification, ordinal: meeting.ordinal === null ? null : String(meeting.ordinal) }),
    ...dated(startDate, endDate, edtf),
    ...(faceToFaceOrdinal === null ? {} : { faceToFace: faceToFaceOrdinal }),
  });
  for (const place of meeting.places) into.link("HELD_AT", meeting.id, place.id, quotes(meeting.evidence));
  for (const { node, basis, role, evidence } of meeting.attendances.edges) into.link("ATTENDED", node.id, meeting.id, quotes(evidence), basis, role);
}

export function readMilestone(milestone: Element<Operations.ExplorerMilestones>, into: Gathering): void {
  into.node({ ...told(milestone), ...dated(milestone.startDate, milestone.endDate, milestone.edtf) });
}

export function readPlace(place: Element<Operations.ExplorerPlaces>, into: Gathering): void {
  into.node(told(place));
  into.link("PART_OF", place.id, place.partOf?.id, []);
}

export function readDocument(document: Element<Operations.ExplorerDocuments>, into: Gathering): void {
  const evidence = quotes(document.evidence);
  into.node({ ...told(document, { classification: document.classification, symbol: document.symbol }), ...dated(document.date, document.date, document.edtf) });
  for (const issuer of document.issuers) into.link("ISSUED", issuer.id, document.id, evidence);
  for (const meeting of document.issuedAt) into.link("ISSUED_AT", document.id, meeting.id, evidence);
  into.link("REPRODUCES", document.container?.id, document.id, evidence);
}

export function readCommitment(commitment: Element<Operations.ExplorerCommitments>, into: Gathering): void {
  const evidence = quotes(commitment.evidence);
  into.node({ ...told(commitment, { modality: commitment.modality }), ...dated(commitment.date, commitment.date, commitment.edtf) });
  for (const debtor of commitment.debtors) into.link("COMMITTED_TO", debtor.id, commitment.id, evidence);
  for (const creditor of commitment.creditors) into.link("OWED_TO", commitment.id, creditor.id, evidence);
  into.link("MADE_AT", commitment.id, commitment.madeAt?.id, evidence);
  into.link("STATED_IN", commitment.id, commitment.source.id, evidence);
  for (const { node, basis, evidence: words } of commitment.reaffirmsConnection.edges) into.link("REAFFIRMS", commitment.id, node.id, quotes(words), basis);
}

export function readOption(option: Element<Operations.ExplorerOptions>, into: Gathering): void {
  const evidence = quotes(option.evidence);
  into.node(told(option, { classification: option.classification }));
  into.link("BROADER", option.id, option.broader?.id, evidence);
  for (const actor of option.proposedBy) into.link("PROPOSED", actor.id, option.id, evidence);
}

export function readPosition(position: Element<Operations.ExplorerPositions>, into: Gathering): void {
  const evidence = quotes(position.evidence);
  into.node({ ...told(position, { stance: position.stance }), ...dated(position.date, position.date, position.date) });
  into.link("TAKES", position.actor.id, position.id, evidence);
  into.link("ON", position.id, position.option?.id, evidence);
}

export function readConclusion(conclusion: Element<Operations.ExplorerConclusions>, into: Gathering): void {
  const evidence = quotes(conclusion.evidence);
  into.node(told(conclusion, { conclusion: conclusion.conclusion, number: conclusion.number }));
  for (const actor of conclusion.madeBy) into.link("CONCLUDED", actor.id, conclusion.id, evidence);
  for (const actor of conclusion.addressees) into.link("ADDRESSED_TO", conclusion.id, actor.id, evidence);
  into.link("PART_OF", conclusion.id, conclusion.parent?.id, evidence);
  into.link("STATED_IN", conclusion.id, conclusion.source.id, evidence);
}

export function readDiscrepancy(discrepancy: Element<Operations.ExplorerDiscrepancies>, into: Gathering): void {
  const { resolutionEn: en, resolutionZh: zh } = discrepancy;
  into.node({ ...told(discrepancy), ...(en === null || zh === null ? {} : { resolution: { en, zh } }) });
}

export function readComponent(component: Element<Operations.ExplorerComponents>, into: Gathering): void {
  const { id, eId, component: kind, number, headingEn, headingZh, text, parent, document, mentions, placeMentions, citations } = component;
  into.component({
    id,
    eId,
    kind,
    text,
    document: document.id,
    ...(number === null ? {} : { number }),
    ...(headingEn === null || headingZh === null ? {} : { heading: { en: headingEn, zh: headingZh } }),
    ...(parent === null ? {} : { parent: parent.id }),
    mentions: [
      ...mentions.nodes.map(({ start, end, actor }) => ({ start, end, node: actor.id })),
      ...placeMentions.nodes.map(({ start, end, place }) => ({ start, end, node: place.id })),
    ].sort((one, other) => one.start - other.start || other.end - one.end),
    citations: citations.nodes.map(({ text: printed, target, document, discrepancy, evidence }) => ({
      text: printed,
      ...(target === null ? {} : { target: target.id }),
      ...(document === null ? {} : { document: document.id }),
      ...(discrepancy === null ? {} : { discrepancy: discrepancy.id }),
      evidence: quotes(evidence),
    })),
  });
}
