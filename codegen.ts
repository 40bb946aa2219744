import type { CodegenConfig } from "@graphql-codegen/cli";

/** Typed documents for the operations of the tests, from the emitted SDL: `npm run codegen`. */
const config: CodegenConfig = {
  schema: "schema.graphql",
  documents: "tests/operations/*.graphql",
  generates: {
    "tests/client/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { Date: "string" } },
    },
  },
};

export default config;
