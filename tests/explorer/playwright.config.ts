import { defineConfig } from "@playwright/test";

/** The explorer in a real Chromium, on a Neo4j and a server that the run starts: `npx playwright test --config tests/explorer`. */
export default defineConfig({
  testMatch: "*.spec.ts",
  globalSetup: "./globalSetup.ts",
  outputDir: "../../coverage/explorer",
  snapshotPathTemplate: "../../docs/pictures/{arg}{ext}",
  workers: 1,
  timeout: 60_000, // a browser on a busy machine
  expect: { timeout: 15_000 },
  reporter: "list",
});
