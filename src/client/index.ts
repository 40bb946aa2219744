export { AskError, type Fault } from "./askError";
export { connect, type Ask, type ConnectOptions } from "./connect";
export * from "./documents";
