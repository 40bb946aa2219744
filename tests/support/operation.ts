import { parse, validate, type DocumentNode } from "graphql";
import { publicSchema } from "../../src/model";

/** A document that is valid for the public schema; throws what is wrong with it. */
export function operation(source: string): DocumentNode {
  const document = parse(source);
  const errors = validate(publicSchema(), document);
  if (errors.length > 0) throw new Error(errors.map(String).join("\n"));
  return document;
}
