import type { Faults } from "./faults";
import { checkShape, shown } from "./checkShape";
import { nearestName } from "./nearestName";
import type { AnyRecord, RecordKind } from "./recordKind";
import { RECORD_FILES } from "./recordFiles";
import type { Path, YamlFile } from "./yamlFile";

/** A record as it stands in its file. */
export interface ReadRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** Nothing where its shape is not that of its kind. */
  readonly record: AnyRecord | undefined;
  readonly file: YamlFile;
  readonly path: Path;
  /** Its place among the records of its file, from 1. */
  readonly position: number;
}

/** What could be read of a corpus's records. */
export interface ReadRecords {
  /** In the order of the registry and of each file. */
  readonly records: readonly ReadRecord[];
  /** Kinds whose list could not be read, so that it is not known which of their records there are. */
  readonly unread: readonly RecordKind[];
}

/** All records of the files, their shapes checked. */
export function readRecords(files: ReadonlyMap<string, YamlFile>, faults: Faults): ReadRecords {
  const read = [...RECORD_FILES].map(([name, kinds]): ReadRecords => {
    const file = files.get(name);
    return file === undefined ? { records: [], unread: kinds } : readRecordFile(file, kinds, faults);
  });
  return { records: read.flatMap(({ records }) => records), unread: read.flatMap(({ unread }) => unread) };
}

function readRecordFile(file: YamlFile, kinds: readonly RecordKind[], faults: Faults): ReadRecords {
  const content = file.value;
  const keys = kinds.map(({ key }) => key);
  if (!isMap(content)) {
    faults.add(file.place([]), `expected a map with the keys ${keys.join(", ")}; found ${shown(content)}`);
    return { records: [], unread: kinds };
  }
  for (const key of Object.keys(content).filter((found) => !keys.includes(found))) {
    faults.add(file.placeOfKey([], key), `expected one of the keys ${keys.join(", ")}; found the key ${key}${nearestName(key, keys)}`);
  }
  const records: ReadRecord[] = [];
  const unread: RecordKind[] = [];
  for (const kind of kinds) {
    const list = content[kind.key];
    if (!Array.isArray(list)) {
      faults.add(file.place([kind.key]), `expected a list, found ${shown(list)}`);
      unread.push(kind);
      continue;
    }
    for (const [index, value] of list.entries()) {
      const path = [kind.key, index];
      const record = checkShape(kind.schema, value, file, path, faults);
      const id = record?.id ?? (isMap(value) && typeof value.id === "string" ? value.id : "");
      records.push({ kind, id, record, file, path, position: records.length + 1 });
    }
  }
  return { records, unread };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
