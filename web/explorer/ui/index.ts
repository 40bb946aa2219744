export { Choice } from "./Choice";
export { KindMark, pathOf } from "./KindMark";
export { Switch } from "./Switch";
export { ViewPane } from "./ViewPane";
