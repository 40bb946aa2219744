export { searched } from "./found";
export { Search } from "./Search";
