import { readCorpus } from "../corpus";

/** Checks a corpus without a database and prints what it holds. Throws a Failure with code CORPUS that names every fault. */
export function check(directory: string): void {
  const { id, version, nodes, relationships } = readCorpus(directory);
  process.stdout.write(`${id}: every quote, reference and form is right. Version ${version.slice(0, 12)}.\n`);
  for (const { kind, rows } of [...nodes, ...relationships]) process.stdout.write(`${String(rows.length).padStart(6)} ${kind}\n`);
}
