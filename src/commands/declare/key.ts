import type { KeyOptions } from "../key";
import { declared } from "./declared";

export const key = declared("key", "make an API key: its hash goes into the file that KG_API_KEYS_FILE names, the key itself to standard output", [
  { line: "key notebook", gives: "a key for somebody who has the role analyst" },
  { line: "key guest --role public --expires 2027-12-31", gives: "a key for all that everybody may, until the end of 2027" },
])
  .argument("<name>", "whose it is, as logs name it")
  .option("--role <role>", "what it allows: public, analyst, admin, or a role of KG_ROLES_FILE", "analyst")
  .option("--expires <day>", "the last day on which it is taken, such as 2027-12-31; without it the key has no end")
  .action(async (name: string, options: KeyOptions) => (await import("../key.js")).makeKey(name, options));
