import { relative } from "node:path";
import { readCorpus } from "../../src/corpus";
import { Failure } from "../../src/failure";
import { read } from "../support/files";
import { withEdits, type Edit } from "./smallCorpus";

interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

const cases = JSON.parse(read(`${__dirname}/faults.json`)) as Case[];

/** The details of the Failure that reading the corpus with the edits throws, the directory taken out of them. */
function faultsOf(edits: readonly Edit[]): readonly string[] {
  return withEdits(edits, (directory) => {
    try {
      readCorpus(directory);
      return [];
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "CORPUS") throw error;
      return error.details.map((detail) => detail.replaceAll(`${relative(process.cwd(), directory)}/`, ""));
    }
  });
}

test.each(cases)("$name", ({ edits, faults }) => {
  expect(faultsOf(edits)).toEqual(faults);
});

test("all faults are told at once, in the order of files and lines", () => {
  const edits = cases.filter(({ name }) => ["a quote that is not there", "an unknown reference", "a bad date"].includes(name)).flatMap((one) => one.edits);
  const places = faultsOf(edits).map((fault) => fault.split(": ")[0]);
  expect(places).toEqual(["commitments.yaml:7:13", "commitments.yaml:10:37", "documents.yaml:6:11"]);
});

test("a directory that is not there", () => {
  expect(() => readCorpus("/nowhere")).toThrow("Expected the directory of a corpus at /nowhere, found none that can be read.");
});
