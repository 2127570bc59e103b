import { fileURLToPath } from "node:url"
import { type Plugin, runnerImport } from "vite"

const shipped = fileURLToPath(new URL("../src/reference/shipped.ts", import.meta.url))

let facts: Promise<string> | undefined

/** Made once for screens and workers: running the rooms in the builder takes seconds. */
const packed = async (): Promise<string> => {
  // Each file by itself: what the room's index loads later would come when this runner is closed.
  const { module } = await runnerImport<typeof import("../src/reference/load.ts")>("./src/reference/load.ts")
  const { module: own } = await runnerImport<typeof import("../src/reference/shipped.ts")>("./src/reference/shipped.ts")
  const set = module.loadFacts(own.shipped)
  if (!set.ok) throw new Error(set.problems.map((p) => `${p.path ?? ""}: ${p.message}`).join("\n"))
  return `export const shipped = JSON.parse(${JSON.stringify(JSON.stringify(set.value))})`
}

/** Puts the shipped facts into the screens as data. They are held against their schemas here, while the screens are built, and a
 *  broken set breaks the build; the browser loads neither the schemas nor the library that reads them. */
export const checkedFacts = (): Plugin => ({
  name: "checked-facts",
  async load(id) {
    if (id !== shipped) return undefined
    facts ??= packed()
    return facts
  },
})

const late = "\0late-html"

/** Leaves the parser of HTML out until a page needs it: most that is pasted is text. `parse` throws until `loadHtml` has been waited for. */
export const lateHtml = (): Plugin => ({
  name: "late-html",
  enforce: "pre",
  resolveId: (id, importer) =>
    id === "virtual:late-html" || (id === "parse5" && importer !== late) ? late : undefined,
  load: (id) =>
    id === late
      ? `let parser
         export const loadHtml = async () => { parser ??= await import("parse5") }
         export const parse = (...args) => {
           if (!parser) throw new Error("html/late")
           return parser.parse(...args)
         }`
      : undefined,
})

const lateTime = "\0late-time"

/** Loads Temporal only where the browser has none of its own. */
export const lateTemporal = (): Plugin => ({
  name: "late-temporal",
  enforce: "pre",
  resolveId: (id, importer) => (id === "temporal-polyfill" && importer !== lateTime ? lateTime : undefined),
  load: (id) =>
    id === lateTime
      ? `export const Temporal = globalThis.Temporal ?? (await import("temporal-polyfill")).Temporal`
      : undefined,
})

/** For the one file, which has no second file to load later: the parser is there from the start. */
export const presentHtml = (): Plugin => ({
  name: "present-html",
  resolveId: (id) => (id === "virtual:late-html" ? late : undefined),
  load: (id) => (id === late ? "export const loadHtml = async () => {}" : undefined),
})
