export { applySchema } from "./applySchema";
export { loadCorpus } from "./loadCorpus";
export { LOAD_STEPS, type LoadCounts, type LoadStep, type LoadSummary } from "./loadSummary";
