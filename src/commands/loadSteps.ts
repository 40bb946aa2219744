import { readCorpus, type Corpus } from "../corpus";
import { loadCorpus, type LoadCounts, type LoadSummary, type Revival } from "../database";
import type { Config } from "../config";
import { openDatabase, type OpenDatabase } from "./openDatabase";
import type { Step } from "./steps";

/** What the steps of a load gather. */
export interface LoadContext {
  open?: OpenDatabase;
  corpus?: Corpus;
}

/** Reads and checks a corpus first, so that a broken one costs nothing, then opens the database and loads it; `onRevival` as for openDatabase(). */
export function loadSteps(config: Config, directory: string, installMissing: boolean, onRevival?: (revival: Revival) => void): readonly [Step<LoadContext>, Step<LoadContext>, Step<LoadContext>] {
  return [
    {
      title: "Corpus",
      run: async (context) => {
        context.corpus = readCorpus(directory);
        const count = context.corpus.nodes.reduce((sum, { rows }) => sum + rows.length, 0);
        return `${context.corpus.id}, ${count} nodes, every quote found in the text`;
      },
    },
    {
      title: "Database",
      run: async (context, say) => {
        context.open = await openDatabase(config, installMissing, say, onRevival);
        return context.open.description;
      },
    },
    {
      title: "Load",
      run: async ({ open, corpus }, say) => {
        if (open === undefined || corpus === undefined) throw new Error("The steps before have not run.");
        const summary = await loadCorpus(open.database, corpus, say);
        return `${describe(summary)} (${summary.milliseconds} ms)`;
      },
    },
  ];
}

function describe({ unchanged, nodes, relationships }: LoadSummary): string {
  const counts = ({ created, changed, removed }: LoadCounts): string => `${created} created, ${changed} changed, ${removed} removed`;
  return unchanged ? "nothing to change" : `nodes ${counts(nodes)}; relationships ${counts(relationships)}`;
}
