import { Catalogue } from "./catalogue";
import { checkShape } from "./checkShape";
import { COMPONENT_LABELS, componentId, writeComponents } from "./componentRows";
import type { Corpus } from "./corpus";
import { CORPUS_FILE, CorpusFile } from "./corpusFile";
import { nearestWords, standsInText, type CorpusText } from "./corpusText";
import { corpusVersion } from "./corpusVersion";
import { Entry, type Writing } from "./entry";
import { Faults } from "./faults";
import { GraphDraft } from "./graphDraft";
import { graphSets } from "./graphSets";
import { KINDS } from "./kinds";
import { readFiles } from "./readFiles";
import { readRecords, type ReadRecord } from "./readRecords";
import { readText } from "./readText";
import { RECORD_FILES } from "./recordFiles";
import { RESTS_ON } from "./relationshipKind";
import type { YamlFile } from "./yamlFile";

/**
 * Reads and checks the corpus in a directory: corpus.yaml, the source text, and the YAML files of records. Throws one
 * {@link Failure} with code CORPUS whose details are all faults, each with file, line, column, path, what was expected and found.
 */
export function readCorpus(directory: string): Corpus {
  const faults = new Faults();
  const files = readFiles(directory, [CORPUS_FILE, ...RECORD_FILES.keys()], faults);
  const { records, unread } = readRecords(files, faults);
  const file = files.get(CORPUS_FILE);
  const whole = file && checkShape(CorpusFile, file.value, file, [], faults);
  const text = whole && readText(directory, whole, file, faults);
  if (whole === undefined || file === undefined || text === undefined) {
    faults.throwIfAny(directory);
    throw new Error(`${directory} could not be read, and there is no fault to say why.`);
  }

  const graph = new GraphDraft(whole.id, faults);
  const catalogue = new Catalogue(faults, unread.flatMap(({ labels }) => ["Entity", ...labels]));
  fillCatalogue(catalogue, whole.id, text, records);
  catalogue.require(whole.document, "Document", file.place(["document"]));
  writeComponents(graph, whole.id, text, whole.headings, whole.document, file.place(["document"]));
  writeRecords({ corpus: whole.id, text, catalogue, graph, faults, quotes: new Set() }, records, files);
  graph.checkCycles();
  faults.throwIfAny(directory);

  const corpus = { id: whole.id, sourceSha256: whole.source.sha256, ...graphSets(graph) };
  return { ...corpus, version: corpusVersion(corpus) };
}

function fillCatalogue(catalogue: Catalogue, corpus: string, { components }: CorpusText, records: readonly ReadRecord[]): void {
  for (const { eId } of components) catalogue.add({ id: componentId(corpus, eId), labels: COMPONENT_LABELS, place: null, forms: [] });
  for (const { kind, id, record, file, path } of records) {
    if (id === "") continue;
    const forms = record === undefined ? [] : (kind.forms?.(record) ?? []).map(({ form }) => form);
    catalogue.add({ id, labels: ["Entity", ...kind.labels], place: file.place([...path, "id"]), forms });
  }
}

function writeRecords(writing: Writing, records: readonly ReadRecord[], files: ReadonlyMap<string, YamlFile>): void {
  for (const read of records) writeRecord(writing, read);
  for (const kind of KINDS) {
    const file = files.get(kind.file);
    const own = records.flatMap(({ kind: its, record }) => (its === kind && record !== undefined ? [record] : []));
    if (file !== undefined) kind.finish?.(own, new Entry("", kind.name, 0, writing, file, [kind.key]));
  }
}

function writeRecord(writing: Writing, { kind, id, record, file, path, position }: ReadRecord): void {
  if (record === undefined) return;
  const entry = new Entry(id, kind.name, position, writing, file, path);
  for (const { form, path: at } of kind.forms?.(record) ?? []) {
    if (!standsInText(writing.text, form)) {
      entry.fault(at, `expected words of the text, found ${JSON.stringify(form)}${nearestWords(writing.text.components, form)}`);
    }
  }
  kind.rows(record, entry);
  for (const [index, quote] of entry.evidence(record.evidence ?? [], ["evidence"]).entries()) {
    writing.graph.link(RESTS_ON, id, quote, {}, file.place([...path, "evidence", index]));
  }
}
