import { computed } from "@preact/signals";
import { linksByNode, record, type Kind, type RecordNode } from "../record";
import { dayOf } from "./days";
import { spanOf } from "./spanOf";
import { isVague } from "./whenOf";

/** The lanes, from above. */
export const LANES = ["Meeting", "Milestone", "Document", "Commitment"] as const satisfies readonly Kind[];

export type Lane = (typeof LANES)[number];

/** Something that has a date. */
export interface TimelineEvent {
  readonly node: RecordNode;
  readonly lane: Lane;
  /** The first day, and the last. */
  readonly start: number;
  readonly end: number;
  /** The source leaves open which days. */
  readonly isVague: boolean;
  readonly places: readonly RecordNode[];
}

/** All that has a date, in the order of time, then of the lanes. */
export const events = computed<readonly TimelineEvent[]>(() =>
  [...(record.value?.nodes.values() ?? [])]
    .flatMap((node) => eventOf(node) ?? [])
    .sort((one, other) => one.start - other.start || LANES.indexOf(one.lane) - LANES.indexOf(other.lane) || one.end - other.end),
);

/** By the id of its node. */
export const eventById = computed<ReadonlyMap<string, TimelineEvent>>(() => new Map(events.value.map((event) => [event.node.id, event])));

function eventOf(node: RecordNode): TimelineEvent | undefined {
  const lane = LANES.find((kind) => kind === node.kind);
  const { edtf, startDate, endDate = startDate, id } = node;
  const span = startDate !== undefined && endDate !== undefined ? ([dayOf(startDate), dayOf(endDate)] as const) : spanOf(edtf ?? "");
  if (lane === undefined || span === undefined) return undefined;
  const places = (linksByNode.value.get(id) ?? []).flatMap(({ kind, from, to }) => (kind === "HELD_AT" && from === id ? (record.value?.nodes.get(to) ?? []) : []));
  return { node, lane, start: span[0], end: span[1], isVague: edtf !== undefined && isVague(edtf), places };
}
