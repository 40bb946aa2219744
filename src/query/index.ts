export { createEngine, type Engine, type Operation } from "./engine";
export { compile, type Statement } from "./compile";
export { DEFAULT_LIMITS, type Limits } from "./limits";
