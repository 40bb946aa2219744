import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus, type Corpus, type NodeRow, type RelationshipRow } from "../../src/corpus";
import { SMALL_CORPUS, withEdits } from "./smallCorpus";

const REAL = join(__dirname, "../../graph/s-2007-723");
const small = readCorpus(SMALL_CORPUS);

function nodes({ nodes: sets }: Corpus, kind: string): readonly NodeRow[] {
  return sets.find((set) => set.kind === kind)?.rows ?? [];
}

function relationships({ relationships: sets }: Corpus, kind: string): readonly RelationshipRow[] {
  return sets.find((set) => set.kind === kind)?.rows ?? [];
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("a component has its own words, its place in the source and its English heading", () => {
  expect(nodes(small, "component").slice(0, 2)).toEqual([
    {
      id: "component:small/report", corpus: "small", eId: "report", kind: "REPORT", headingZh: "海河会议报告", headingEn: "Report on the meetings at Haihe",
      text: "海河会议报告\n2010 年 5 月 1 日", sourceStart: 0, sourceEnd: 106, position: 1,
    },
    {
      id: "component:small/para_1", corpus: "small", eId: "para_1", kind: "PARAGRAPH", number: "1",
      text: "甲国和乙国在“调解组”主持下举行会议。甲国由总理王安担任代表。", sourceStart: 24, sourceEnd: 59, position: 2,
    },
  ]);
});

test("components are parts of one another, the outermost of the document", () => {
  const ways = relationships(small, "part-of").map(({ from, to }) => `${from} ${to}`);
  expect(ways).toContain("component:small/para_1 component:small/report");
  expect(ways).toContain("component:small/report document:small");
  expect(ways).toContain("component:small/att_1 document:small");
});

test("a meeting has the dates, ordinals and places of its row", () => {
  expect(plain(nodes(small, "meeting")[1])).toEqual({
    id: "meeting:second", corpus: "small", nameZh: "第二次会议", nameEn: "Second meeting", classification: "WITH_PARTIES",
    startDate: "2010-04-10", endDate: "2010-04-11", edtf: "2010-04-10/2010-04-11", ordinal: 2, faceToFaceOrdinal: 1, position: 4,
  });
  expect(relationships(small, "held-at").filter(({ from }) => from === "meeting:second").map(({ to }) => to)).toEqual(["place:river-city", "place:mountain-city"]);
});

test("an attendance says as what, on what basis, for whom, and what says so", () => {
  expect(relationships(small, "attended").find(({ from }) => from === "person:wang-an")).toEqual({
    from: "person:wang-an",
    to: "meeting:first",
    properties: { role: "PARTY", basis: "INFERRED", onBehalfOf: "organization:jia", evidence: ["evidence:small/para_1/19-30"], position: 3 },
  });
});

test("a document's date is a day only where it is known to the day", () => {
  expect(plain(nodes(small, "document"))).toMatchObject([{ date: "2010-05-01", edtf: "2010-05-01" }, { edtf: "2010-03/2010-04" }]);
  expect(nodes(small, "document")[1]).not.toHaveProperty("date");
});

test("evidence has the words as the text has them, what stands around them, and where", () => {
  expect(nodes(small, "evidence").find(({ id }) => id === "evidence:small/para_2/0-9")).toEqual({
    id: "evidence:small/para_2/0-9", corpus: "small", exact: "双方承诺不使用武力", prefix: "", suffix: "。双方承诺在会议期间保持克制。", start: 0, end: 9, position: 64,
  });
});

test("equal quotes share a node", () => {
  const withSameQuote = withEdits([{ file: "commitments.yaml", find: "quote: 重申不使用武力的承诺", replace: "quote: 双方重申不使用武力的承诺" }], readCorpus);
  expect(nodes(withSameQuote, "evidence")).toHaveLength(nodes(small, "evidence").length - 1);
});

test("equal corpora have equal versions, others have not", () => {
  const gloss = { file: "meetings.yaml", find: "gloss: River City", replace: "gloss: Rivertown" };
  const spacing = { file: "meetings.yaml", find: "places:\n", replace: "# A comment.\nplaces:\n\n" };
  expect(withEdits([spacing], readCorpus).version).toBe(small.version);
  expect(withEdits([gloss], readCorpus).version).not.toBe(small.version);
});

describe("S/2007/723", () => {
  const corpus = readCorpus(REAL);
  const source = readFileSync(join(REAL, "source.zh.txt"), "utf8");

  test("has rows of every kind", () => {
    for (const { kind, rows } of [...corpus.nodes, ...corpus.relationships]) expect({ kind, rows: rows.length > 0 }).toEqual({ kind, rows: true });
  });

  test("every evidence is a stretch of its component's text, and stands in the source where it says", () => {
    const texts = new Map(nodes(corpus, "component").map(({ id, text }) => [id, String(text)]));
    const components = new Map(relationships(corpus, "found-in").map(({ from, to }) => [from, texts.get(to) ?? ""]));
    const blankless = (text: string): string => text.replace(/\s/g, "");
    for (const { id, exact, prefix, suffix, start, end, position } of nodes(corpus, "evidence")) {
      const text = components.get(id) ?? "";
      expect({ id, text: text.slice(Number(start), Number(end)) }).toEqual({ id, text: exact });
      expect(text).toContain(`${String(prefix)}${String(exact)}${String(suffix)}`);
      expect(blankless(source.slice(Number(position))).startsWith(blankless(String(exact).split("\n")[0] ?? ""))).toBe(true);
    }
  });

  test("every record rests on evidence", () => {
    const resting = new Set(relationships(corpus, "rests-on").map(({ from }) => from));
    const records = corpus.nodes.filter(({ kind }) => kind !== "component" && kind !== "evidence").flatMap(({ rows }) => rows);
    expect(records.filter(({ id }) => !resting.has(id))).toEqual([]);
  });
});
