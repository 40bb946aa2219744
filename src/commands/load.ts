import { readConfig } from "../config";
import { loadSteps, type LoadContext } from "./loadSteps";
import { runSteps } from "./steps";

/** Puts a corpus into Neo4j, whole or not at all. */
export async function load(directory: string, installMissing: boolean): Promise<void> {
  const context: LoadContext = {};
  try {
    await runSteps(context, loadSteps(readConfig(), directory, installMissing));
  } finally {
    await context.open?.close();
  }
}
