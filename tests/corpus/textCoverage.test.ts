import { join } from "node:path";
import { coverageFaults, readCorpus, readUncited, textCoverage } from "../../src/corpus";
import { SMALL_CORPUS } from "./smallCorpus";

const REAL = join(__dirname, "../../graph/s-2007-723");

test("every sentence of S/2007/723 is cited, or listed with the reason why not", () => {
  const uncited = readUncited(REAL);
  expect(coverageFaults(textCoverage(readCorpus(REAL), uncited), uncited)).toEqual([]);
});

test("a component shows what rests on it, and each sentence whether something does", () => {
  const coverage = textCoverage(readCorpus(SMALL_CORPUS), []);
  expect(coverage.find(({ eId }) => eId === "para_1")).toEqual({
    eId: "para_1",
    resting: [
      "discrepancy:names", "organization:jia", "organization:mediation-group", "organization:yi", "person:wang-an",
      "person:wang-an ATTENDED meeting:first", "person:wang-an HOLDS post:prime-minister", "person:wang-an MEMBER_OF organization:jia", "post:prime-minister",
    ],
    sentences: [
      { text: "甲国和乙国在“调解组”主持下举行会议。", cited: true, reason: null },
      { text: "甲国由总理王安担任代表。", cited: true, reason: null },
    ],
  });
});

test("a sentence without a reason, and a reason without need, are faults", () => {
  const reason = { gloss: "None." };
  const uncited = [{ in: "att_1", sentence: "附件一", reason }, { in: "para_1", sentence: "甲国由总理王安担任代表。", reason }];
  const bare = { ...readCorpus(SMALL_CORPUS), relationships: [] };
  expect(coverageFaults(textCoverage(readCorpus(SMALL_CORPUS), uncited), uncited)).toEqual([
    'para_1: corpus.yaml gives a reason for "甲国由总理王安担任代表。", which is cited or not there',
  ]);
  expect(coverageFaults(textCoverage(bare, uncited), uncited)).toContain('para_1: nothing rests on "甲国和乙国在“调解组”主持下举行会议。", and corpus.yaml gives no reason');
});
