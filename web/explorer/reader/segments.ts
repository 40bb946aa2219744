/** A stretch of a text, by UTF-16 offsets: from `start` up to, without, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text over the whole of which the same ranges lie. */
export interface Segment<Over extends Range> extends Range {
  readonly text: string;
  /** In the order in which they were given. */
  readonly ranges: readonly Over[];
}

/**
 * Cuts the text between `from` and `to` wherever a range begins or ends, so that ranges may nest and overlap as they like: the segments' texts together are that text,
 * and each range is the segments that name it. Empty ranges and what lies outside are left out.
 */
export function segments<Over extends Range>(text: string, ranges: readonly Over[], from = 0, to = text.length): Segment<Over>[] {
  const within = ranges.filter(({ start, end }) => start < end && start < to && end > from);
  const cuts = new Set([from, to]);
  for (const { start, end } of within) cuts.add(Math.max(start, from)).add(Math.min(end, to));
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? from;
    return { start, end, text: text.slice(start, end), ranges: within.filter((range) => range.start <= start && range.end >= end) };
  });
}

/** Neighbouring segments put together where `of` gives them the same; those for which it gives nothing stay alone. */
export function grouped<Over extends Range, Key>(pieces: readonly Segment<Over>[], of: (segment: Segment<Over>) => Key | undefined): { readonly key: Key | undefined; readonly pieces: readonly Segment<Over>[] }[] {
  const groups: { readonly key: Key | undefined; readonly pieces: Segment<Over>[] }[] = [];
  for (const piece of pieces) {
    const key = of(piece);
    const last = groups.at(-1);
    if (last !== undefined && key !== undefined && last.key === key) last.pieces.push(piece);
    else groups.push({ key, pieces: [piece] });
  }
  return groups;
}
