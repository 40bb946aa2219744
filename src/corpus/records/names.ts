import { z } from "zod";
import { Bilingual } from "../fields";

/** The name of an actor or a place; its Chinese stands in the text. */
export const Name = Bilingual.describe("Its name; the Chinese one must stand in the text.");

export const Forms = z.array(z.string().min(1)).default([]).describe("Every other form in which the text names it.");

/** The Chinese words by which a record with a name and other forms is named. */
export function namedForms({ name, forms }: { readonly name: { readonly zh: string }; readonly forms: readonly string[] }) {
  return [{ form: name.zh, path: ["name", "zh"] }, ...forms.map((form, index) => ({ form, path: ["forms", index] }))];
}
