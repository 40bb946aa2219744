import { z } from "zod";
import { COMPONENT_KINDS, type Outline } from "../text";
import { Bilingual, reference } from "./fields";

const Pattern = z.string().min(1).describe("A JavaScript regular expression with the flag u, without slashes.");
const EId = z.string().min(1).describe("A template of an eId with {parent}, {number} and {count}.");

const Line = z.strictObject({
  role: z.enum(["label", "heading", "dateline", "signature", "mark"]),
  matches: Pattern,
  optional: z.boolean().optional(),
});

const Part = z.strictObject({
  kind: z.enum(COMPONENT_KINDS),
  eId: EId,
  times: z.int().min(1).optional(),
  header: z.array(Line).min(1),
  closing: z.array(Line).optional(),
  contains: z.array(z.string()),
});

const Inner = z.strictObject({
  kind: z.enum(COMPONENT_KINDS),
  eId: EId,
  role: z.enum(["heading", "text"]).optional(),
  marker: Pattern.optional(),
  matches: Pattern.optional(),
  contains: z.array(z.string()).optional(),
});

const Rows = z.strictObject({
  matches: Pattern,
  placeSeparator: z.string().min(1),
  ordinal: Pattern,
  faceToFaceOrdinal: Pattern,
  yearFrom: z.string().describe("eId of the component whose date line gives the year."),
});

const OutlineRules: z.ZodType<Outline> = z.strictObject({
  blocks: z.strictObject({ lastLine: Pattern.optional(), blankLine: z.enum(["ENDS_BLOCK", "IGNORED"]), joint: z.string() }),
  parts: z.array(Part).min(1),
  components: z.record(z.string(), Inner),
  rows: Rows.optional(),
});

/** The name of the file that says what a corpus is. */
export const CORPUS_FILE = "corpus.yaml";

/** What corpus.yaml holds. */
export const CorpusFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id such as words-in-lower-case"),
  language: z.string().min(2).describe("Of the source text, after BCP 47."),
  symbol: z.string().min(1).describe("UN document symbol of the whole."),
  document: reference("Document").describe("Id of the record of the whole document."),
  source: z.strictObject({
    file: z.string().regex(/^[^/\\]+$/, "the name of a file in this folder"),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits in lower case"),
  }),
  outline: OutlineRules.describe("How the text is cut into components."),
  uncited: z
    .array(z.strictObject({ in: z.string().min(1), sentence: z.string().min(1), reason: Bilingual }))
    .default([])
    .describe("The sentences that no record quotes, and why they state nothing that the graph holds."),
  headings: z.record(z.string(), z.string().min(1)).describe("The project's own English for each printed heading, by eId."),
});
export type CorpusFile = z.output<typeof CorpusFile>;
