import { Failure } from "../failure";

/** Where a value stands in a file, for people; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The way to the value: commitments[2].evidence[0].quote; empty for the file itself. */
  readonly path: string;
}

/** Gathers everything that is wrong with a corpus, so that it can be said at once. */
export class Faults {
  private readonly found: { readonly place: Place; readonly message: string }[] = [];

  /** `message` says what was expected, what was found, and the nearest match. */
  add(place: Place, message: string): void {
    this.found.push({ place, message });
  }

  /** Throws a {@link Failure} with code CORPUS that lists all faults in the order of files and lines, if there are any. */
  throwIfAny(directory: string): void {
    if (this.found.length === 0) return;
    const inOrder = [...this.found].sort(
      ({ place: one }, { place: other }) =>
        one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
    );
    const details = inOrder.map(({ place, message }) => {
      const path = place.path === "" ? "" : `${place.path}: `;
      return `${place.file}:${place.line}:${place.column}: ${path}${message}`;
    });
    const count = details.length === 1 ? "1 fault" : `${details.length} faults`;
    throw new Failure("CORPUS", `The corpus in ${directory} has ${count}; nothing was loaded.`, details);
  }
}
