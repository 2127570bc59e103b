import { defineConfig } from "vitest/config"

// Journeys in a real browser, against the real server and the built screens. One file at a time: each starts a browser.
export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // A busy machine may miss a beat; what passes only at the second try is named at the end of the run.
    retry: 1,
  },
})
