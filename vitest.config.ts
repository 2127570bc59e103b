import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
    // Pure rooms share no state, so files can share a process: half of the time went into loading the same modules again.
    pool: "threads",
    isolate: false,
    experimental: { fsModuleCache: true },
    // One core is left idle otherwise, which on a small machine is half of it.
    maxWorkers: availableParallelism(),
  },
})
