import { readFileSync } from "node:fs"
import { type Plugin, runnerImport } from "vite"

const name = "virtual:checked-example"

type Engine = typeof import("../src/web/wire/worker/engine.ts")
type NodePorts = typeof import("../src/cli/node-ports.ts")

/** Reads and checks the example page while the screens are built, with the very engine that the worker runs, so that the first screen
 *  is there before the worker is. The worker checks it again when it comes: facts age. */
export const checkedExample = (): Plugin => ({
  name: "checked-example",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  async load(id) {
    if (id !== `\0${name}`) return undefined
    const engine = await runnerImport<Engine>("./src/web/wire/worker/engine.ts")
    const node = await runnerImport<NodePorts>("./src/cli/node-ports.ts")
    const answer = engine.module.answerer(node.module.nodePorts())
    const opened = await answer("open", {
      content: readFileSync("examples/semax.txt", "utf8"),
      name: "example.txt",
      corrections: [],
    })
    if (!opened.ok) throw new Error(opened.problem.message)
    return `export const opened = JSON.parse(${JSON.stringify(JSON.stringify(opened.value))})`
  },
  transformIndexHtml: {
    order: "post",
    // Fetched together with the script that asks for it, not after it has run.
    handler: (_, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((f) => f.type === "chunk" && f.moduleIds.includes(`\0${name}`) && f.isDynamicEntry)
        .map((f) => ({ tag: "link", attrs: { rel: "modulepreload", crossorigin: true, href: `./${f.fileName}` } })),
  },
})

/** For the one file: the example is checked when it is opened. It would be half as much again of what the rooms take. */
export const uncheckedExample = (): Plugin => ({
  name: "unchecked-example",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? "export const opened = null" : undefined),
})
