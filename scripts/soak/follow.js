// Several devices, offline and back, reordered, doubled, corrected, archived and restored, against the plainest model there
// is; then three years in five zones with restarts at random, every due dose to be shown once.
//   npm run soak -- follow [runs] [years] [seed]
import fc from "fast-check"
import { runnerImport } from "vite"
import { memoryStore } from "../../dist/store/index.js"

const runs = Number(process.argv[2] ?? 5000)
const years = Number(process.argv[3] ?? 3)
const seed = Number(process.argv[4] ?? 20261122)

// The model is TypeScript beside the room's tests.
const { module: devices } = await runnerImport("./src/follow/testing/devices.ts", { logLevel: "error" })
const { module: travels } = await runnerImport("./src/follow/testing/reminded.ts", { logLevel: "error" })

const started = Date.now()
let events = 0
let commands = 0
fc.assert(
  fc.property(fc.commands(devices.commands, { maxCommands: 60, size: "max" }), (run) => {
    const { model, real } = devices.start()
    fc.modelRun(() => ({ model, real }), run)
    devices.checkSeen(model, real)
    devices.settle(real)
    devices.check(model, real)
    events += model.made.length
    commands += [...run].length
  }),
  { numRuns: runs, seed },
)
console.log(
  `${runs} runs, ${commands} commands, ${events} events: every device came to the model's state, in ${((Date.now() - started) / 1000).toFixed(0)} s`,
)

const began = Date.now()
const told = await travels.remindThrough(years, seed, memoryStore().claims)
console.log(
  `${years} years in ${told.zones} zones: ${told.due} due doses, each shown once; ${told.restarts} restarts, ${told.repeated} sent a second time under the same tag, in ${((Date.now() - began) / 1000).toFixed(0)} s`,
)
