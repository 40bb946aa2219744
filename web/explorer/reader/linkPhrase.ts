import { say, type Word } from "../words";

/** The relationships that rest on words of their own. */
const PHRASES: Readonly<Record<string, Word>> = { ATTENDED: "attended", MEMBER_OF: "isMemberOf", HOLDS: "holds", REAFFIRMS: "reaffirms" };

/** What stands between the two ends of a relationship. */
export function linkPhrase(kind: string): string {
  const word = PHRASES[kind];
  return word === undefined ? kind.toLowerCase().replaceAll("_", " ") : say(word);
}
