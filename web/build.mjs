#!/usr/bin/env node
// Bundles the pages of web/ into dist/web/, a folder a page, as a part of `npm run build`. Every file but index.html has a hash of its content in its name.
import { build } from "esbuild";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { workerPlugin } from "./workerPlugin.mjs";

await Promise.all([
  bundle("explorer", { jsxImportSource: "preact", loader: { ".cypher": "text" }, plugins: [workerPlugin()] }),
  bundle("graphiql", (source) => ({
    splitting: true,
    alias: {
      "monaco-editor/esm/vs/editor/edcore.main.js": join(source, "monaco.ts"),
      "prettier/parser-graphql": "prettier/plugins/graphql",
    },
    loader: { ".graphql": "text", ".ttf": "file" },
    plugins: [workerPlugin()],
  })),
]);

async function bundle(page, options) {
  const source = fileURLToPath(new URL(page, import.meta.url));
  const output = fileURLToPath(new URL(`../dist/web/${page}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [join(source, "main.tsx")],
    outdir: output,
    write: false,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    legalComments: "external",
    logLevel: "warning",
    ...(typeof options === "function" ? options(source) : options),
  });
  // esbuild writes the styles of each part that is loaded later once more into a file of its own, which nothing asks for.
  const files = outputFiles.map(({ path, contents }) => ({ name: basename(path), contents })).filter(({ name }) => !name.endsWith(".css") || name.startsWith("main-"));
  const named = (extension) => files.map(({ name }) => name).find((name) => name.startsWith("main-") && name.endsWith(extension));
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  for (const { name, contents } of files) writeFileSync(join(output, name), contents);
  const html = readFileSync(join(source, "index.html"), "utf8");
  writeFileSync(join(output, "index.html"), html.replace(/main(\.\w+)/g, (_, extension) => named(extension)));
}
