export { Graph } from "./Graph";
export { visible } from "./model/model";
