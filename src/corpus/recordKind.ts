import type { z } from "zod";
import type { Entry } from "./entry";
import type { Quote } from "./fields";
import type { RelationshipKind } from "./relationshipKind";

/** What the shared code reads of a record: its id and evidence, which those have that become nodes. */
export interface AnyRecord {
  readonly id?: string;
  readonly evidence?: readonly Quote[];
  readonly [field: string]: unknown;
}

/** What the shared code needs to know of a kind of record; each kind declares it in a file under records/. */
export interface RecordKind<Shape extends AnyRecord = AnyRecord> {
  /** Begins its ids, and names its load statement: `place` has place:vienna and cypher/load/place.cypher. */
  readonly name: string;
  /** Where its records stand: a list under `key` in the YAML file `file`. */
  readonly file: string;
  readonly key: string;
  /** The labels of its nodes besides Entity, the most special one last; none where its records only join nodes. */
  readonly labels: readonly string[];
  readonly schema: z.ZodType<Shape>;
  /** Chinese words by which the text names it. Each must stand in the text. */
  readonly forms?: (record: Shape) => readonly { readonly form: string; readonly path: readonly (string | number)[] }[];
  /** The relationships that its records give. */
  readonly relationships: readonly RelationshipKind[];
  /** Writes what a checked record gives to the graph; RESTS_ON its evidence is written by the shared code. */
  rows(record: Shape, entry: Entry): void;
  /** Writes what all records of the kind give together, once all records are written; `entry` is their list. */
  finish?(records: readonly Shape[], entry: Entry): void;
}

/** A kind for the registry, which holds kinds of different shapes. */
export function recordKind<Shape extends AnyRecord>(kind: RecordKind<Shape>): RecordKind {
  return kind as unknown as RecordKind;
}
