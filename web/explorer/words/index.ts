export { kindWord, langTag, named, say } from "./say";
export type { Word } from "./words";
