export { ask } from "./ask";
export { connection, corpus, followServer, meet, renewals, tryNow, type Connection } from "./connection";
export type { Corpus } from "./corpus";
export { Fault, type FaultKind } from "./fault";
export { key, takeKey } from "./key";
export { question, type Answered } from "./question";
