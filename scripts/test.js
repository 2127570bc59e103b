// The README's test command: the unit suite in several time zones, then every suite that needs more than Node.
//   npm test                        everything
//   npm test -- --once              the unit suite in one zone
//   npm test -- src/read            only the files named, in one zone
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const zones = ["UTC", "America/New_York", "Australia/Lord_Howe"]
// Three more for the rooms that know what a day is: one that skipped a day, one that changes its clock for a month, one half an hour off.
const calendarZones = ["Pacific/Apia", "Africa/Casablanca", "Asia/Kolkata"]
const calendarRooms = ["src/base", "src/schedule", "src/deliver", "src/plan", "src/follow"]
// Rooms in which no zone and no clock is known (check is handed the day it goes by): nothing in them can tell one zone from another.
const timeless = ["src/read", "src/check", "src/numerics", "src/reference", "src/measure", "src/learn"]
// Slow files that are as timeless: doors and passphrases, workers, PDFs, and two worlds of a trial that live in a zone of their own.
const timelessFiles = [
  "src/server/door/door.test.ts",
  "src/server/doors.test.ts",
  "src/server/trial-leaks.test.ts",
  "src/server/trial-courses.test.ts",
  "src/app/trial/leaks.test.ts",
  "src/cli/thread-host.test.ts",
  "src/cli/obeys-check.test.ts",
  "src/cli/pdf.test.ts",
]
const args = process.argv.slice(2)
const once = args.includes("--once") || args.some((a) => !a.startsWith("--"))
const rest = args.filter((a) => a !== "--once")

const pages = process.env.POSOLOGY_PAGES
console.log(pages ? `real pages: ${pages}` : "real pages: POSOLOGY_PAGES is not set, so tests on them are skipped")

/** @param {readonly string[]} rooms */
const without = (rooms) => rooms.map((room) => `--exclude=${room}/**`)
for (const file of timelessFiles)
  if (!existsSync(file)) throw new Error(`${file} is named in scripts/test.js and is not there`)

// [what it is called in the output, its mode in vitest.config.ts, the zones it runs in, what it is narrowed to]
const suites = [
  ["unit suite", "test", zones.slice(0, 1)],
  ...(once
    ? []
    : [
        [
          "unit suite without the timeless rooms",
          "test",
          zones.slice(1),
          [...without(timeless), ...timelessFiles.map((f) => `--exclude=${f}`)],
        ],
      ]),
  ...(once ? [] : [["calendar rooms", "test", calendarZones, calendarRooms]]),
  ...(once ? [] : [["contract suite", "contract", zones.slice(1, 2)]]),
  ...(once ? [] : [["browser journeys", "e2e", zones.slice(0, 1)]]),
]

const scratch = mkdtempSync(join(tmpdir(), "posology-test-"))
const total = { passed: 0, failed: 0, skipped: 0 }
let broken = false
const runs = suites.flatMap(([suite, mode, zones, narrowed = []]) => zones.map((z) => [suite, mode, z, narrowed]))
for (const [suite, mode, zone, narrowed] of runs) {
  console.log(`\n── ${suite}, TZ=${zone}`)
  const report = join(scratch, "report.json")
  const r = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      `--mode=${mode}`,
      "--reporter=dot",
      "--reporter=json",
      "--reporter=./scripts/second-try.js",
      `--outputFile.json=${report}`,
      ...rest,
      ...narrowed,
    ],
    { stdio: "inherit", env: { ...process.env, TZ: zone } },
  )
  try {
    const counts = JSON.parse(readFileSync(report, "utf8"))
    total.passed += counts.numPassedTests
    total.failed += counts.numFailedTests
    total.skipped += counts.numPendingTests + counts.numTodoTests
    rmSync(report)
  } catch {
    broken = true
  }
  if (r.status !== 0) broken = true
}
rmSync(scratch, { recursive: true, force: true })
if (total.passed === 0) broken = true
if (broken && total.failed === 0) total.failed = 1
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(broken ? 1 : 0)
