import { build } from "esbuild";

/**
 * For esbuild: `import address from "worker:<module>"` bundles that module by itself, as a classic worker, into a file with a hash
 * in its name, and gives the file's address relative to the importing module's output.
 */
export function workerPlugin() {
  return {
    name: "worker",
    setup(main) {
      const { minify, target } = main.initialOptions;
      main.onResolve({ filter: /^worker:/ }, async ({ path, resolveDir, kind }) => {
        const module = await main.resolve(path.slice("worker:".length), { resolveDir, kind });
        // The file is named for the path, and is JavaScript whatever the module is.
        return { path: module.path.replace(/\.tsx?$/, ".js"), pluginData: module.path, namespace: "worker", errors: module.errors };
      });
      main.onLoad({ filter: /.*/, namespace: "worker" }, async ({ pluginData: module }) => {
        const { outputFiles } = await build({ entryPoints: [module], bundle: true, format: "iife", minify, target, write: false, legalComments: "none" });
        return { contents: outputFiles[0].contents, loader: "file" };
      });
    },
  };
}
