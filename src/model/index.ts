export { publicSchema } from "./schema";
export { STATED } from "./stated";
export { bindingOf, carrierOf, type Binding, type Carrier, type Traversal } from "./binding";
export type { SortKey } from "./declare/order";
