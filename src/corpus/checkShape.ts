import { z } from "zod";
import type { Faults } from "./faults";
import { nearestName } from "./nearestName";
import type { Path, YamlFile } from "./yamlFile";

/** The value at `path` if it has the shape that `schema` asks for; otherwise its faults are added, and nothing is returned. */
export function checkShape<T>(schema: z.ZodType<T>, value: unknown, file: YamlFile, path: Path, faults: Faults): T | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const at: Path = [...path, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(schema, issue.path);
      for (const key of issue.keys) {
        faults.add(file.placeOfKey(at, key), `expected one of the keys ${known.join(", ")}; found the key ${key}${nearestName(key, known)}`);
      }
    } else {
      faults.add(file.place(at), explain(issue));
    }
  }
  return undefined;
}

/** What a zod issue says, as expected and found. */
function explain(issue: z.core.$ZodIssue): string {
  const found = shown(issue.input);
  switch (issue.code) {
    case "invalid_type":
      return `expected ${TYPES[issue.expected] ?? issue.expected}, found ${found}`;
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const nearest = typeof issue.input === "string" ? nearestName(issue.input, allowed) : "";
      return `expected ${allowed.length === 1 ? "" : "one of "}${allowed.join(", ")}; found ${found}${nearest}`;
    }
    case "too_small":
      return `expected at least ${issue.minimum} ${unit(issue.origin, Number(issue.minimum))}, found ${found}`;
    default:
      return `expected ${issue.message}, found ${found}`;
  }
}

function unit(origin: string, count: number): string {
  if (origin === "string") return count === 1 ? "character" : "characters";
  return count === 1 ? "entry" : "entries";
}

/** A value as messages show it. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return `a map with the keys ${Object.keys(value).join(", ")}`;
  return JSON.stringify(value);
}

const TYPES: Readonly<Record<string, string>> = { string: "a text (quoted, if it looks like a number)", array: "a list", object: "a map", number: "a number" };

/** The keys that a schema knows for the map at `path`. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = unwrap(at);
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else if (at instanceof z.ZodObject) at = at.shape[String(step)];
  }
  at = unwrap(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}
