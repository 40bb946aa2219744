export { cypherFile, cypherFileNames } from "./cypherFile";
export { connect, type Database } from "./driver";
export { holdsGraph } from "./holdsGraph";
export { lateDatabase, type LateDatabase } from "./lateDatabase";
export { applySchema, LOAD_STEPS, loadCorpus, type LoadCounts, type LoadStep, type LoadSummary } from "./load";
export { LONGEST_COMMIT_MILLISECONDS, TRUST_MILLISECONDS, type Revision } from "./revision";
export type { StreamOptions, StreamRows } from "./streamRead";
export { backUp, openLocalNeo4j, restore, thisMachine, type LocalNeo4j, type LocalNeo4jEvent, type LocalNeo4jOptions, type Machine, type Revival } from "./local";
export { Abandoned, DeadlineExceeded, exceedsMemory, isUnavailable } from "./unavailable";
