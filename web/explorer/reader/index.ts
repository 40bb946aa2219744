export { Reader } from "./Reader";
