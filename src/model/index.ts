export { publicSchema } from "./schema";
export { STATED } from "./stated";
export { bindingOf, carrierOf, type Binding, type Carrier, type QuestionParameter, type Traversal } from "./binding";
export type { Grouping } from "./declare/grouping";
export type { SortKey } from "./declare/order";
