import js from "@eslint/js";
import tseslint from "typescript-eslint";

// The way of the data: each folder of src may import those before it, and all of them only through their index.
const LAYERS = ["text", "corpus", "database", "model", "query", "export", "server", "commands"];

const throughIndex = { regex: `^(\\.\\./)+(${LAYERS.join("|")})/.+`, message: "Import a folder through its index." };

const oneWay = [...LAYERS, "emit"].map((folder) => {
  const later = LAYERS.slice(LAYERS.indexOf(folder) + 1 || LAYERS.length);
  const backwards = {
    regex: `^(\\.\\./)+(${[...later, "cli", "emit"].join("|")})(/|$)`,
    message: `src/${folder} comes before it in the way of the data.`,
  };
  return { files: [`src/${folder}/**/*.ts`], rules: { "no-restricted-imports": ["error", { patterns: [throughIndex, backwards] }] } };
});

export default tseslint.config(
  { ignores: ["dist/", "dist-bench/", "coverage/", "src/client/documents.ts", "web/explorer/operations/documents.ts", "tests/operations/documents.ts", ".data/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      // Decorators and mixins make classes that only carry declarations.
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  ...oneWay,
  {
    files: ["src/client/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [{ regex: "^\\.\\./", message: "The client is another program's: it imports nothing of this one." }] }] },
  },
  {
    files: ["tests/**/*.ts", "src/text/nearest.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["tests/explorer/**/*.ts"],
    rules: { "no-empty-pattern": "off" }, // by the pattern a fixture says which others it uses
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: { module: "readonly", process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
