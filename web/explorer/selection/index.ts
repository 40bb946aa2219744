export { Selection } from "./Selection";
