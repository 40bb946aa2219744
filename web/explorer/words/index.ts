export { kindWord, langTag, linkWord, named, say } from "./say";
export type { Word } from "./words";
