export { Footer } from "./Footer";
export { Notice } from "./Notice";
