import { z } from "zod";
import { fileSchemas } from "./recordFiles";

/**
 * The JSON Schema of every YAML file of a corpus, by the name of its file under graph/schema, ready to be written. An editor
 * finds it by a first line such as `# yaml-language-server: $schema=../schema/actors.schema.json`.
 */
export function emitJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    [...fileSchemas()].map(([file, schema]) => [
      file.replace(/\.yaml$/, ".schema.json"),
      `${JSON.stringify({ title: file, ...z.toJSONSchema(schema, { io: "input" }) }, null, 2)}\n`,
    ]),
  );
}
