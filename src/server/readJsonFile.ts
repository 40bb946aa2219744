import { readFileSync } from "node:fs";
import type { z } from "zod";
import { Failure } from "../failure";

/** What a file holds that a variable of the environment names, checked. Throws a Failure CONFIGURATION that names both; it shows nothing that stands in the file. */
export function readJsonFile<T>(variable: string, path: string, type: z.ZodType<T>): T {
  const parsed = type.safeParse(parse(variable, path));
  if (parsed.success) return parsed.data;
  throw new Failure("CONFIGURATION", `${variable}: ${path} is not as it must be.`, parsed.error.issues.map(({ path: place, message }) => `${place.join(".") || "The file"}: ${message}`));
}

function parse(variable: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? "is no JSON" : `cannot be read (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`;
    throw new Failure("CONFIGURATION", `${variable}: ${path} ${reason}.`, [], { cause });
  }
}
