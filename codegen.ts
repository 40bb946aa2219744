import type { CodegenConfig } from "@graphql-codegen/cli";

const typed = (what: string, operations: string) => ({
  documents: `${operations}/*.graphql`,
  plugins: [
    { add: { content: `/* eslint-disable */\n// ${what}, typed; written by \`npm run codegen\` from ${operations}/ and schema.graphql. Do not edit.` } },
    "typescript-operations",
    "typed-document-node",
  ],
  config: {
    // Strings, so that who asks needs no GraphQL library.
    documentMode: "string",
    documentVariableSuffix: "",
    omitOperationSuffix: true,
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    scalars: { Date: "string" },
  },
});

/** Typed documents from the emitted SDL, for the client package, the explorer and the tests, and the list of the first two for KG_TRUSTED_DOCUMENTS: `npm run codegen`. */
const config: CodegenConfig = {
  schema: "schema.graphql",
  generates: {
    "operations/documents.json": { documents: ["operations/*.graphql", "web/explorer/operations/*.graphql"], plugins: ["./codegen/documentList.mjs"], config: { documentMode: "string" } },
    "src/client/documents.ts": typed("The analysts' operations", "operations"),
    "web/explorer/operations/documents.ts": typed("The explorer's operations", "web/explorer/operations"),
    "tests/operations/documents.ts": typed("The operations of the tests", "tests/operations"),
  },
};

export default config;
