import { coverageFaults, readCorpus, readUncited, textCoverage } from "../corpus";
import { Failure } from "../failure";

/**
 * Prints for every component what rests on its words, and each sentence that nothing rests on with the reason. Throws a Failure
 * with code CORPUS when a sentence is neither cited nor listed with a reason.
 */
export function coverage(directory: string): void {
  const uncited = readUncited(directory);
  const components = textCoverage(readCorpus(directory), uncited);
  for (const { eId, resting, sentences } of components) {
    process.stdout.write(`${eId}  ${sentences.filter(({ cited }) => cited).length} of ${sentences.length} sentences cited, by ${resting.length}\n`);
    for (const what of resting) process.stdout.write(`  ${what}\n`);
    for (const { text, cited, reason } of sentences) if (!cited) process.stdout.write(`  not cited: ${text} (${reason ?? "NO REASON GIVEN"})\n`);
  }
  const all = components.flatMap(({ sentences }) => sentences);
  process.stdout.write(`\n${all.filter(({ cited }) => cited).length} of ${all.length} sentences are cited.\n`);
  const faults = coverageFaults(components, uncited);
  if (faults.length > 0) throw new Failure("CORPUS", `The coverage of ${directory} has ${faults.length} faults.`, faults);
}
