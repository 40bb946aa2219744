export { backUp } from "./backup";
export type { LocalNeo4jEvent } from "./event";
export type { Revival } from "./keepRunning";
export type { Machine } from "./machine";
export { thisMachine } from "./machine";
export { openLocalNeo4j, type LocalNeo4j, type LocalNeo4jOptions } from "./openLocalNeo4j";
export { restore } from "./restore";
