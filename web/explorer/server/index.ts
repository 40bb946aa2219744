export { ask } from "./ask";
export { connection, followServer, meet, tryNow, type Connection } from "./connection";
export { Fault, type FaultKind } from "./fault";
export { key, takeKey } from "./key";
export { question, type Answered } from "./question";
