export { serve, type RunningServer } from "./serve";
export { REQUEST_LIMITS } from "./limits";
