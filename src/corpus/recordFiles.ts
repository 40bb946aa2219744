import { z } from "zod";
import { CORPUS_FILE, CorpusFile } from "./corpusFile";
import { KINDS } from "./kinds";
import type { RecordKind } from "./recordKind";

/** The YAML files of records, each with the kinds whose records stand in it, in the order in which they are written. */
export const RECORD_FILES: ReadonlyMap<string, readonly RecordKind[]> = KINDS.reduce(
  (files, kind) => files.set(kind.file, [...(files.get(kind.file) ?? []), kind]),
  new Map<string, readonly RecordKind[]>(),
);

/** The shape of every YAML file of a corpus, by its name. */
export function fileSchemas(): ReadonlyMap<string, z.ZodType> {
  const recordFiles = [...RECORD_FILES].map(([file, kinds]): [string, z.ZodType] => [
    file,
    z.strictObject(Object.fromEntries(kinds.map(({ key, schema }) => [key, z.array(schema)]))),
  ]);
  return new Map<string, z.ZodType>([[CORPUS_FILE, CorpusFile], ...recordFiles]);
}
