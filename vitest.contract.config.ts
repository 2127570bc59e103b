import { defineConfig } from "vitest/config"

// What needs a database or other processes: slower than the unit suite, and one file at a time.
export default defineConfig({
  test: {
    include: ["src/**/*.contract.ts"],
    environment: "node",
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})
