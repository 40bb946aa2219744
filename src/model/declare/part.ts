import { Extensions, Field } from "type-graphql";
import type { Binding } from "../binding";
import type { TypeThunk } from "./registry";

const PART: { graph: Binding } = { graph: { kind: "part" } };

/** A field of a connection, an edge or a group, which is answered with the connection itself. */
export function Part(type: TypeThunk, options: { readonly description: string; readonly nullable?: boolean }) {
  return (prototype: object, name: string): void => {
    Field(type, { ...options })(prototype, name);
    Extensions(PART)(prototype, name);
  };
}
