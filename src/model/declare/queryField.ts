import { Extensions, Query } from "type-graphql";
import type { Binding } from "../binding";
import type { TypeThunk } from "./registry";

/** Declares a field of Query. Its method is never called: the query engine answers every field. */
export function queryField(prototype: object, name: string, type: TypeThunk, binding: Binding, options: { readonly nullable?: boolean | "items"; readonly description: string }): void {
  const descriptor = { value: () => undefined };
  Object.defineProperty(prototype, name, descriptor);
  Query(type, { name, ...options })(prototype, name, descriptor);
  Extensions({ graph: binding })(prototype, name);
}
