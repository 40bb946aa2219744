import { release } from "./running";

export default release;
