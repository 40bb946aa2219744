export { createEngine, type Engine, type Operation } from "./engine";
export { compile, type Compiler, type Statement } from "./compile";
export { signedCursors } from "./list/cursor";
export { DEFAULT_LIMITS, type Limits } from "../limits";
export { compileRootList, rootListNames, type RootList } from "./rootList";
export { turn } from "./turn";
export type { Watch } from "./watch";
