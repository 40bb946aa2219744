/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "<rootDir>/tests/tsconfig.json" }], "\\.cypher$": "<rootDir>/tests/support/textTransform.mjs", "/node_modules/jose/.+\\.js$": "<rootDir>/tests/support/esmTransform.mjs" },
  transformIgnorePatterns: ["/node_modules/(?!jose/)"],
  // Jest on Node 20 cannot require what is an ES module alone; d3 has the same for all systems of modules beside it.
  moduleNameMapper: { "^(d3-[a-z]+)$": "<rootDir>/node_modules/$1/dist/$1.js" },
  globalSetup: "<rootDir>/tests/support/globalSetup.ts",
  globalTeardown: "<rootDir>/tests/support/globalTeardown.ts",
  testTimeout: 30_000,
};
