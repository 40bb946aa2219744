import { join } from "node:path";
import { parse } from "yaml";
import { readCorpus, type RelationshipRow } from "../../src/corpus";
import { read } from "../support/files";
import { SMALL_CORPUS } from "./smallCorpus";

/** A mention found by reading: whom these words name where they stand for the nth time in the component. */
interface SampleMention {
  readonly in: string;
  readonly text: string;
  readonly nth: number;
  readonly actor?: string;
  readonly place?: string;
}

const { sample } = parse(read(join(__dirname, "mentions-sample.yaml"))) as { sample: readonly SampleMention[] };

function mentions(directory: string): readonly RelationshipRow[] {
  return readCorpus(directory).relationships.find(({ type }) => type === "MENTIONS")?.rows ?? [];
}

/** The linked mentions of the components that the sample covers, written as the sample writes them. */
function linked(): readonly string[] {
  const components = new Set(sample.map(({ in: eId }) => eId));
  const corpus = readCorpus(join(__dirname, "../../graph/s-2007-723"));
  const texts = new Map(corpus.nodes.find(({ kind }) => kind === "component")?.rows.map(({ id, eId, text }) => [id, { eId: String(eId), text: String(text) }]));
  return (corpus.relationships.find(({ type }) => type === "MENTIONS")?.rows ?? []).flatMap(({ from, to, properties }) => {
    const component = texts.get(from);
    if (component === undefined || !components.has(component.eId)) return [];
    const words = compact(String(properties["text"]));
    const nth = occurrences(compact(component.text.slice(0, Number(properties["start"]) + String(properties["text"]).length)), words);
    return [`${component.eId} ${words} ${nth} ${to}`];
  });
}

function compact(text: string): string {
  return text.replace(/\s/gu, "");
}

function occurrences(text: string, words: string): number {
  return [...text].filter((_unit, index) => text.startsWith(words, index)).length;
}

test("against the sample that was read by hand, the linker misses nothing and invents nothing", () => {
  const wanted = sample.map(({ in: eId, text, nth, actor, place }) => `${eId} ${compact(text)} ${nth} ${actor ?? place}`);
  const found = linked();
  const right = found.filter((one) => wanted.includes(one)).length;
  expect(wanted.length).toBeGreaterThanOrEqual(100);
  expect({ precision: right / found.length, recall: right / wanted.length }).toEqual({ precision: 1, recall: 1 });
  expect(found).toEqual(wanted);
});

test("the longest form is taken, words cut by a line break are found, and rules decide what is ambiguous", () => {
  const found = mentions(SMALL_CORPUS).map(({ from, to, properties }) => `${from.replace("component:small/", "")} ${properties["text"]} ${to}`);
  expect(found).toEqual([
    "para_1 甲国 organization:jia",
    "para_1 乙国 organization:yi",
    "para_1 “调解组” organization:mediation-group",
    "para_1 甲国 organization:jia",
    "para_1 总理 post:prime-minister",
    "para_1 王安 person:wang-an",
    "att_1 “调解组” organization:mediation-group",
    "att_1__row_1 “调解组” organization:mediation-group",
    "att_1__row_1 河城 place:river-city",
    "att_1__row_2 “调解组” organization:mediation-group",
    "att_1__row_2 河城 place:river-city",
    "att_1__row_2 山城 place:mountain-city",
  ]);
});
