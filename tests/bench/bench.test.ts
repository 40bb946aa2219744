import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Outcome {
  readonly classes: readonly { readonly name: string; readonly layer: string; readonly contenders: Readonly<Record<string, Readonly<Record<string, unknown>> | null>> }[];
}

const CLASSES = ["one hop", "three hops", "filter on a related node", "edge filter", "sort and page", "deep page", "count", "aggregate", "search", "path", "trace"];

// A run ends with an error where contenders do not answer alike, so this holds that they do.
test("the benchmark measures every class with every contender, in both layers, and writes its figures", () => {
  const folder = mkdtempSync(join(tmpdir(), "negotiations-graph-bench-test-"));
  try {
    const json = join(folder, "bench.json");
    execFileSync(process.execPath, [join(__dirname, "../../dist-bench/index.js"), "--scale", "0.01", "--json", json], { stdio: ["ignore", "ignore", "pipe"] });
    const { classes } = JSON.parse(readFileSync(json, "utf8")) as Outcome;
    expect(classes.map(({ name, layer }) => [name, layer])).toEqual(CLASSES.flatMap((name) => [[name, "execution"], [name, "http"]]));
    const number = expect.any(Number) as number;
    const figures = expect.objectContaining({ medianMs: number, p95Ms: number, throughput: number, databaseHits: number, statements: number, bytes: number, failed: 0 }) as object;
    for (const { contenders } of classes) expect(contenders).toEqual({ ours: figures, raw: figures, neo4jGraphql: figures, dataLoader: figures });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
