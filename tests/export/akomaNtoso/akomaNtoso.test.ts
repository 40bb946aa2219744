import { join } from "node:path";
import { readCorpus, readEdition, type RelationshipRow } from "../../../src/corpus";
import { FORMATS, type CorpusFormat } from "../../../src/export";
import { akomaNtoso } from "../../../src/export/akomaNtoso/akomaNtoso";
import { compact } from "../../../src/text";
import { SMALL_CORPUS, withEdits, type Edit } from "../../corpus/smallCorpus";
import { expectFile } from "../../support/files";
import { PYTHON_MILLISECONDS } from "../../support/python";
import { readAkomaNtoso, type Inline, type ReadAkomaNtoso } from "./readAkomaNtoso";

const FOLDER = join(__dirname, "../../../graph/s-2007-723");
const corpus = readCorpus(FOLDER);
const { source, components } = readEdition(FOLDER);
const xml = akomaNtoso(FOLDER);
let read: ReadAkomaNtoso;

beforeAll(async () => {
  [read] = (await readAkomaNtoso(xml)) as [ReadAkomaNtoso];
}, PYTHON_MILLISECONDS);

test("a small record is written as the file beside this one", () => {
  expectFile(join(__dirname, "small.xml"), akomaNtoso(SMALL_CORPUS));
});

const EDITED: readonly [what: string, edit: Edit, written: string][] = [
  [
    "a reference to the record itself leads to its first part",
    { file: "citations.yaml", find: "component: para_2, document: document:small,", replace: "document: document:small," },
    '<p>双方重申<ref href="#para_2">不使用武力</ref>的<ref href="#report">承诺</ref><noteRef href="#discrepancy_names"/>。</p>',
  ],
  [
    "an issuer that is a person who holds the post that issued it is one author",
    { file: "documents.yaml", find: "issuers: [organization:mediation-group]", replace: "issuers: [post:prime-minister, person:wang-an]" },
    '<FRBRauthor href="#person_wang-an" as="#post_prime-minister"/>',
  ],
  ["a part of which a day is stated has it", { file: "documents.yaml", find: "date: 2010-03/2010-04", replace: "date: 2010-04-12" }, '<FRBRdate date="2010-04-12" name="issued"/>'],
];

test.each(EDITED)("%s", (_, edit, written) => {
  expect(withEdits([edit], akomaNtoso)).toContain(written);
});

test.each([
  [{ file: "corpus.yaml", find: "language: zh", replace: "language: sr" }, "Akoma Ntoso is written for texts in ar, zh, en, fr, ru, es; this one is in sr."],
  [{ file: "documents.yaml", find: "date: 2010-05-01", replace: "date: 2010-05" }, "document:small has no date of one day, which Akoma Ntoso wants."],
])("what Akoma Ntoso cannot say is refused: %j", (edit, message) => {
  expect(() => withEdits([edit], akomaNtoso)).toThrow(message);
});

test("the list of formats has it under its registered media type, and gives the same bytes each time", async () => {
  const format = FORMATS.find(({ name }) => name === "akn") as CorpusFormat;
  expect(format).toMatchObject({ source: "corpus", mediaType: "application/akn+xml" });
  const chunks: string[] = [];
  for await (const chunk of format.write(FOLDER)) chunks.push(String(chunk));
  expect(chunks.join("")).toBe(xml);
});

test("it is valid by the official schema, eIds unique among them, and every reference leads somewhere", () => {
  expect({ errors: read.errors, dangling: read.dangling }).toEqual({ errors: [], dangling: [] });
});

test("all that is printed stands in it once, in its order", () => {
  expect(read.printed).toBe(compact(source).text);
});

test("every component of the graph is an element with its eId, in the same order and nesting, with its number and its text", () => {
  const written = Object.entries(read.components).map(([eId, { parent, number, lines, element }]) => ({ eId, parent, number, text: lines.join(element === "tr" ? "" : "\n") }));
  const inGraph = components.map(({ eId, kind, parent, number, text }) => ({ eId, parent, number: kind === "ANNEX" || number === null ? null : `${number}.`, text }));
  expect(written).toEqual(inGraph);
});

test.each([
  ["letter", "component"],
  ["att_3", "attachment"],
  ["sec_2", "section"],
  ["para_7", "paragraph"],
  ["att_2__row_12", "tr"],
  ["att_6__chapeau", "intro"],
  ["att_6__point_14", "point"],
  ["att_6__point_9__point_k", "point"],
])("%s is a %s", (eId, element) => {
  expect(read.components[eId]?.element).toBe(element);
});

const ELEMENTS: Readonly<Record<string, string>> = { person: "person", organization: "organization", post: "role", place: "location" };

test("the mentions of the graph are marked up, each at its place, and no others", () => {
  expect(inlinesOf(...new Set(Object.values(ELEMENTS)))).toEqual(
    expected("MENTIONS", ({ to, properties }) => [ELEMENTS[to.split(":")[0]!]!, `#${to.replace(":", "_")}`, String(properties["text"])]),
  );
});

test("the citations of the graph are references to the component that is meant, or to the document", () => {
  const found = expected("CITES", ({ to, properties }) => ["ref", to.startsWith("component:") ? `#${to.split("/")[1]}` : `#${to.replace(":", "_")}`, String(properties["printedTarget"])]);
  expect(inlinesOf("ref")).toEqual([...new Set(found)]);
});

test("a citation whose print and meaning differ has the note that says so", () => {
  expect(read.components["para_9"]!.inlines.filter(([name]) => name === "ref" || name === "noteRef").map(([name, target, , text]) => [name, target, text])).toEqual([
    ["ref", "#att_3", "附件三"],
    ["noteRef", "#discrepancy_title-of-ministers-statement", ""],
    ["ref", "#att_6", "“十四要点”"],
    ["noteRef", "#discrepancy_title-of-fourteen-points", ""],
    ["ref", "#att_6", "附件四"],
    ["noteRef", "#discrepancy_annex-iv-for-annex-vi", ""],
    ["ref", "#att_6", "这些要点"],
  ]);
});

test("days are marked where year, month and day are printed, and in the list of meetings, where the graph has the year", () => {
  const marked = Object.entries(read.components).flatMap(([eId, { inlines }]) => inlines.filter(([name]) => name === "date" || name === "docDate").map(([, date, , text]) => `${eId} ${date} ${text}`));
  expect(marked).toEqual([
    "letter 2007-12-10 2007 年 12 月 10 日",
    "letter__para_1 2007-08-01 2007 年 8 月 1 日",
    "report 2007-12-04 2007 年 12 月 4 日",
    "para_4 2007-08-01 2007 年 8 月 1 日",
    "para_4 2007-12-10 2007 年 12 月 10 日",
    "att_1 2007-08-01 2007 年 8 月 1 日",
    "att_2__row_1 2007-08-09 8 月 9 日",
    "att_2__row_2 2007-08-10 8 月 10 日",
    "att_2__row_2 2007-08-12 12 日",
    "att_2__row_3 2007-08-30 8 月 30 日",
    "att_2__row_4 2007-09-18 9 月 18 日",
    "att_2__row_4 2007-09-19 19 日",
    "att_2__row_5 2007-09-27 9 月 27 日",
    "att_2__row_6 2007-09-28 9 月 28 日",
    "att_2__row_7 2007-10-14 10 月 14 日",
    "att_2__row_8 2007-10-22 10 月 22 日",
    "att_2__row_9 2007-11-05 11 月 5 日",
    "att_2__row_10 2007-11-20 11 月 20 日",
    "att_2__row_11 2007-11-26 11 月 26 日",
    "att_2__row_11 2007-11-27 27 日",
    "att_2__row_11 2007-11-28 28 日",
    "att_2__row_12 2007-12-03 12 月 3 日",
    "att_3 2007-09-27 2007 年 9 月 27 日",
    "att_5__para_4 2007-12-10 2007年 12月 10日",
    "att_7 2007-11-28 2007 年 11 月 28 日",
  ]);
});

test("IRIs follow the naming convention: the record, its Chinese text, this file, and each part of them", () => {
  const work = "/akn/un/documentCollection/letter/2007-12-10/S-2007-723";
  const expression = `${work}/zho@2007-12-10`;
  const parts = { country: "un", doctype: "documentCollection", subtype: "letter", date: "2007-12-10", number: "S-2007-723" };
  const whole = { ...parts, language: "zho", expression_date: "@2007-12-10" };
  expect(read.iris).toMatchObject({
    [work]: { ...parts, work_component: null, format: null },
    [`${work}/!att_5`]: { ...parts, work_component: "att_5", format: null },
    [expression]: { ...whole, work_component: null, format: null },
    [`${expression}/.xml`]: { ...whole, work_component: null, format: "xml" },
    [`${expression}/!main.xml`]: { ...whole, work_component: "main", format: "xml" },
  });
});

test("the record and its parts have the authors that the graph states, and say where it states none", () => {
  const authors = [...xml.matchAll(/!(\w+)"\/>\s*<FRBRuri value="[^"]*S-2007-723"\/>(?:\s*<FRBR(?:alias|date) [^>]*>)*((?:\s*<FRBRauthor [^>]*>)+)/gu)];
  expect(Object.fromEntries(authors.map(([, part, written = ""]) => [part, [...written.matchAll(/#([\w-]+)/gu)].map(([, eId]) => eId)]))).toEqual({
    main: ["person_ban-ki-moon", "post_un-secretary-general"],
    letter: ["person_ban-ki-moon", "post_un-secretary-general"],
    report: ["organization_troika"],
    att_1: ["person_ban-ki-moon", "post_un-secretary-general"],
    att_2: ["unstated"],
    att_3: ["post_contact-group-ministers", "organization_contact-group"],
    att_4: ["unstated"],
    att_5: ["unstated"],
    att_6: ["organization_troika"],
    att_7: ["organization_troika"],
  });
});

test("the references name every actor, place, event and option of the graph by its Chinese name, and nothing has the project's English", () => {
  const kinds = { person: "TLCPerson", organization: "TLCOrganization", post: "TLCRole", place: "TLCLocation", meeting: "TLCEvent", milestone: "TLCEvent", option: "TLCConcept" };
  for (const [kind, element] of Object.entries(kinds)) {
    for (const row of corpus.nodes.find((set) => set.kind === kind)!.rows) expect(read.entries[row.id.replace(":", "_")]).toEqual([element, row["nameZh"]]);
  }
  const glosses = corpus.nodes.flatMap(({ rows }) => rows.flatMap((row) => Object.entries(row).filter(([name]) => name.endsWith("En")).map(([, value]) => String(value))));
  expect(glosses.length).toBeGreaterThan(100);
  expect(glosses.filter((gloss) => xml.includes(`"${gloss}"`) || xml.includes(`>${gloss}<`))).toEqual([]);
});

test("what breaks the file is found", async () => {
  const breaks: [find: string, replace: string, fault: RegExp][] = [
    ['eId="att_1__para_2"', 'eId="att_1__para_1"', /Duplicate key-sequence \['att_1__para_1'\]/],
    ['date="2007-12-04">', 'date="2007-13-04">', /'2007-13-04' is not a valid value/],
    ['<organization refersTo="#organization_france">', "<organization>", /}organization': The attribute 'refersTo' is required/],
    ["<mainBody>", "<mainBody>words", /}mainBody': Character content/],
    ['<tr eId="att_2__row_1"', '<p eId="att_2__row_1"', /Opening and ending tag mismatch/],
    ["<heading>摘要</heading>", "<heading>摘要</heading><table/>", /}table': This element is not expected/],
  ];
  const broken = breaks.map(([find, replace]) => xml.replace(find, replace));
  const results = await readAkomaNtoso(...broken, xml.replace('refersTo="#organization_france"', 'refersTo="#organization_frankia"'));
  for (const [index, [, , fault]] of breaks.entries()) expect(results[index]?.errors.join("\n")).toMatch(fault);
  expect(results.at(-1)).toMatchObject({ errors: [], dangling: ["refersTo #organization_frankia"] });
}, PYTHON_MILLISECONDS);

/** The inline elements with these names, sorted, with their component. */
function inlinesOf(...names: readonly string[]): readonly string[] {
  return Object.entries(read.components)
    .flatMap(([eId, { inlines }]) => inlines.filter(([name]) => names.includes(name)).map((inline) => line(eId, inline)))
    .sort();
}

/** The relationships of a type as inline elements, sorted, with their component. */
function expected(type: string, inline: (row: RelationshipRow) => readonly [string, string, string]): readonly string[] {
  return corpus.relationships.find((set) => set.type === type)!.rows.map((row) => {
    const eId = row.from.split("/")[1]!;
    const [name, target, text] = inline(row);
    const before = components.find((one) => one.eId === eId)!.text.slice(0, Number(row.properties["start"]));
    return line(eId, [name, target, compact(before).text.length, text]);
  }).sort();
}

function line(eId: string, [name, target, offset, text]: Inline): string {
  return `${eId} ${offset} ${name} ${target} ${compact(text).text}`;
}
