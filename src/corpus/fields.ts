import { z } from "zod";
import type { Properties } from "./corpus";

/** A text in two languages: Chinese as the source has it, and the project's own English for it. */
export const Bilingual = z
  .strictObject({ zh: z.string().min(1).describe("In Chinese."), gloss: z.string().min(1).describe("The project's own English for it.") })
  .describe("A text in two languages.");

/** Words of the source, and the component they stand in. */
export const Quote = z
  .strictObject({
    in: z.string().min(1).describe("eId of the component: para_7, att_4__para_3."),
    quote: z.string().min(1).describe("The words of the source. White space in them says nothing."),
    nth: z.int().min(1).optional().describe("Which one, from 1, where the words stand in the component more than once."),
  })
  .describe("A quote of the source.");
export type Quote = z.output<typeof Quote>;

export const Evidence = z.array(Quote).min(1).describe("The words of the source that say so.");

export const Basis = z
  .enum(["STATED", "INFERRED"])
  .describe("STATED: the source says it. INFERRED: it follows, or the source says it of the process and not of this case.");

/** The id of a record of the kind `name`: `place:vienna`. */
export function identifier(name: string): z.ZodString {
  return z.string().regex(new RegExp(`^${name}:[a-z0-9]+(-[a-z0-9]+)*$`), `an id such as ${name}:words-in-lower-case`).describe("Unique in the corpus.");
}

/** The id of another record, of the kind or kinds that `label` names; what it leads to is checked once all records are read. */
export function reference(label: string): z.ZodString {
  return z.string().min(1).describe(`Id of a record: ${label}.`);
}

/** A date in EDTF, level 0; what it means is checked when the record is written. */
export const Edtf = z.string().min(1).describe("A date in EDTF: 2007-08-30, 2006-09, 2007-08-10/2007-08-12.");

/** The properties that a text in two languages gives: `name` → nameZh, nameEn. */
export function bilingual(name: string, text: z.output<typeof Bilingual> | undefined): Properties {
  return text === undefined ? {} : { [`${name}Zh`]: text.zh, [`${name}En`]: text.gloss };
}
