import { Failure } from "../failure";
import { parseNumeral } from "./parseNumeral";

/** What an eId template may speak of. */
export interface EIdValues {
  /** eId of the component around it. */
  readonly parent: string | null;
  /** The number as printed. */
  readonly number: string | null;
  /** Its place among the components of the same rule in the same parent, from 1. */
  readonly count: number;
}

/** The eId that a template of the outline gives: `{parent}__point_{number}` → att_6__point_9. Throws a CORPUS {@link Failure}. */
export function makeEId(template: string, values: EIdValues): string {
  return template.replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
    const value = name === "number" && values.number !== null ? asWritten(values.number) : values[name as keyof EIdValues];
    if (value === null || value === undefined) {
      throw new Failure("CORPUS", `The eId template ${JSON.stringify(template)} has ${placeholder}, for which there is no value here.`, [
        "A template may have {parent} inside a part, {number} where a marker or a line has a named group `number`, and {count}.",
      ]);
    }
    return String(value);
  });
}

/** The Akoma Ntoso naming convention has numbers in Arabic digits and letters in lower case. */
function asWritten(number: string): string {
  return /^\p{Letter}+$/u.test(number) && !/\p{Script=Han}/u.test(number) ? number.toLowerCase() : String(parseNumeral(number));
}
