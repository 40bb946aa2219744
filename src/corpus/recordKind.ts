import type { z } from "zod";
import type { Entry } from "./entry";
import type { Quote } from "./fields";
import type { RelationshipKind } from "./relationshipKind";

/** What every record has. */
export interface AnyRecord {
  readonly id: string;
  readonly evidence: readonly Quote[];
}

/** What the shared code needs to know of a kind of record; each kind declares it in a file under records/. */
export interface RecordKind<Shape extends AnyRecord = AnyRecord> {
  /** Begins its ids, and names its load statement: `place` has place:vienna and cypher/load/place.cypher. */
  readonly name: string;
  /** Where its records stand: a list under `key` in the YAML file `file`. */
  readonly file: string;
  readonly key: string;
  /** The labels of its nodes besides Entity, the most special one last. */
  readonly labels: readonly string[];
  readonly schema: z.ZodType<Shape>;
  /** Chinese words by which the text names it. Each must stand in the text. */
  readonly forms?: (record: Shape) => readonly { readonly form: string; readonly path: readonly (string | number)[] }[];
  /** The relationships that its records give. */
  readonly relationships: readonly RelationshipKind[];
  /** Writes what a checked record gives to the graph; RESTS_ON its evidence is written by the shared code. */
  rows(record: Shape, entry: Entry): void;
}

/** A kind for the registry, which holds kinds of different shapes. */
export function recordKind<Shape extends AnyRecord>(kind: RecordKind<Shape>): RecordKind {
  return kind as unknown as RecordKind;
}
