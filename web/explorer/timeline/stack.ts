/** What stands in a lane: from `start` on, `mark` pixels without its name and `named` with it. */
export interface Item {
  readonly start: number;
  readonly mark: number;
  readonly named: number;
}

/** Where it stands: in which row, and whether there was room for its name. */
export interface Place {
  readonly row: number;
  readonly isNamed: boolean;
}

/**
 * Finds a row for each item, in order of their starts, so that neither marks nor names touch: the first row with room for mark and name, if it is one of the first
 * `namedRows`; else the first with room for the mark. Of more than `rows` rows the last takes what is left, and there marks may cover each other.
 */
export function stack(items: readonly Item[], namedRows: number, rows: number): Place[] {
  const ends: number[] = [];
  const places = new Array<Place>(items.length);
  const order = items.map((_, index) => index).sort((one, other) => (items[one]?.start ?? 0) - (items[other]?.start ?? 0) || one - other);
  for (const index of order) {
    const item = items[index];
    if (item === undefined) continue;
    const free = (): number => {
      const row = ends.findIndex((end) => end <= item.start);
      return row === -1 ? ends.length : row;
    };
    const isNamed = free() < namedRows;
    const row = Math.min(free(), rows - 1);
    ends[row] = Math.max(ends[row] ?? 0, item.start + (isNamed ? item.named : item.mark));
    places[index] = { row, isNamed };
  }
  return places;
}
