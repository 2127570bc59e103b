import { availableParallelism } from "node:os"
import { defineConfig, type TestUserConfig } from "vitest/config"

/** Three suites, by `--mode`: the unit suite where none is named. */
const suites = {
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    testTimeout: 30_000,
    // Pure rooms share no state, so files can share a process: half of the time went into loading the same modules again.
    pool: "threads",
    isolate: false,
    experimental: { fsModuleCache: true },
    // One core is left idle otherwise, which on a small machine is half of it.
    maxWorkers: availableParallelism(),
  },
  // What needs a database or other processes: slower, and one file at a time.
  contract: {
    include: ["src/**/*.contract.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
  // Journeys in a real browser, against the real server and the built screens. Two files at a time: much of a journey is waiting.
  e2e: {
    include: ["e2e/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As long as anything else that is waited for on a busy machine; a second is what stands there otherwise.
    expect: { poll: { timeout: 20_000 } },
    globalSetup: "e2e/unpack.ts",
    setupFiles: "e2e/close.ts",
    maxWorkers: 2,
    isolate: false,
    experimental: { fsModuleCache: true },
    // A busy machine may miss a beat; what passes only at the second try is named at the end of the run.
    retry: 1,
  },
} satisfies Readonly<Record<string, TestUserConfig>>

// Tools that only look at this file name a mode of their own.
export default defineConfig(({ mode }) => ({
  test: { environment: "node", ...(mode === "contract" || mode === "e2e" ? suites[mode] : suites.test) },
}))
