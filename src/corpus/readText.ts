import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseComponents } from "../text";
import type { CorpusFile } from "./corpusFile";
import type { CorpusText } from "./corpusText";
import type { Faults } from "./faults";
import { nearestName } from "./nearestName";
import { readOr } from "./readOr";
import type { YamlFile } from "./yamlFile";

/** Reads the source text that corpus.yaml names and cuts it into components. Nothing where there is a fault. */
export function readText(directory: string, { source, outline, headings }: CorpusFile, file: YamlFile, faults: Faults): CorpusText | undefined {
  const bytes = readBytes(join(directory, source.file));
  if (bytes === undefined) {
    faults.add(file.place(["source", "file"]), `expected the name of the source text, found ${JSON.stringify(source.file)}, which cannot be read`);
    return undefined;
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== source.sha256) {
    faults.add(
      file.place(["source", "sha256"]),
      `expected the checksum of ${source.file}, which is ${sha256}, found ${source.sha256}; restore the text, or check every quote against the new one`,
    );
    return undefined;
  }
  const text = bytes.toString("utf8");
  const components = readOr(() => parseComponents(text, outline), (message) => faults.add(file.place(["outline"]), message));
  if (components === undefined) return undefined;
  checkHeadings(components, headings, file, faults);
  return { source: text, outline, components };
}

function checkHeadings(components: CorpusText["components"], headings: CorpusFile["headings"], file: YamlFile, faults: Faults): void {
  const printed = components.filter(({ heading }) => heading !== null);
  const eIds = printed.map(({ eId }) => eId);
  for (const eId of Object.keys(headings).filter((key) => !eIds.includes(key))) {
    faults.add(file.placeOfKey(["headings"], eId), `expected the eId of a component with a heading, found ${eId}${nearestName(eId, eIds)}`);
  }
  for (const { eId, heading } of printed.filter((component) => headings[component.eId] === undefined)) {
    faults.add(file.place(["headings", eId]), `expected English for the heading ${JSON.stringify(heading)} of ${eId}, found nothing`);
  }
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
