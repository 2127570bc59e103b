import { readFileSync } from "node:fs"
import { type Plugin, runnerImport } from "vite"

const name = "virtual:checked-example"

type Engine = typeof import("../src/web/wire/worker/engine.ts")
type NodePorts = typeof import("../src/cli/node-ports.ts")
type Reference = typeof import("../src/reference/index.ts")
type Base = typeof import("../src/base/index.ts")

/** Reads and checks the example page while the screens are built, with the very engine that the worker runs, so that it
 *  is there without the worker and the facts. Its answer holds until the first fact grows old; that it does not change before is tried here. */
export const checkedExample = (): Plugin => ({
  name: "checked-example",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined
    const engine = await runnerImport<Engine>("./src/web/wire/worker/engine.ts")
    const node = await runnerImport<NodePorts>("./src/cli/node-ports.ts")
    const { agesOf, shipped } = (await runnerImport<Reference>("./src/reference/index.ts")).module
    const until = agesOf(shipped)[0]?.until ?? ""
    const { instant } = (await runnerImport<Base>("./src/base/index.ts")).module
    const opened = async (on?: string) => {
      const now = on === undefined ? undefined : instant(`${on}T12:00:00Z`)
      const answer = engine.module.answerer(node.module.nodePorts(now))
      const page = { content: readFileSync("examples/semax.txt", "utf8"), name: "example.txt", corrections: [] }
      const r = await answer("open", page)
      if (!r.ok) throw new Error(r.problem.message)
      return JSON.stringify(r.value)
    }
    const today = await opened()
    if (today !== (await opened(until))) throw new Error(`the example is not checked alike today and on ${until}`)
    return `export const opened = JSON.parse(${JSON.stringify(today)}); export const until = ${JSON.stringify(until)}`
  },
})

/** For the one file: the example is checked when it is opened. It would be half as much again of what the rooms take. */
export const uncheckedExample = (): Plugin => ({
  name: "unchecked-example",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? `export const opened = null; export const until = ""` : undefined),
})
