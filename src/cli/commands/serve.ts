import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Option } from "commander"
import { asPerson, call, parseQuiet } from "../../app/index.ts"
import { fail, ok } from "../../base/index.ts"
import type { Started } from "../../server/index.ts"
import { type Common, command, type Terminal } from "../command.ts"
import { EXIT, internalFault, refuse } from "../exit.ts"
import { keepingPorts, zoneHere } from "../keeping.ts"
import { nodePorts } from "../node-ports.ts"
import { openBrowser } from "../open-browser.ts"
import { folderOf, placeOf } from "../place.ts"
import { addressOf } from "./ring.ts"

type Options = Pick<Common, "json" | "data"> & {
  readonly open?: boolean
  readonly port?: number
  readonly database?: string
  readonly zone?: string
  readonly remind?: string
  readonly remindSays?: "nothing" | "what"
  readonly quiet?: string
}

const screens = fileURLToPath(new URL("../../web", import.meta.url))
const manifest = new URL("../../../package.json", import.meta.url)

export const serveCommand = (terminal: Terminal) =>
  command("serve", "Posology in the browser, on this machine only")
    .option("--open", "open the browser")
    .addOption(
      new Option("--port <number>", "the port, 0 for any free one").argParser((text) =>
        /^\d{1,5}$/.test(text) ? Number(text) : -1,
      ),
    )
    .option("--database <address>", "keep everything in this PostgreSQL database instead of the data folder")
    .option("--remind <address>", "post each reminder to this address of your own, such as http://127.0.0.1:8123/ring")
    .addOption(
      new Option("--remind-says <what>", "whether a reminder names substance and amount").choices(["nothing", "what"]),
    )
    .option("--quiet <hours>", "tell nothing in these hours, such as 22:00-07:00, and what fell due when they end")
    .action((options: Options) => serveUntilStopped(terminal, options))

/** Serves until somebody stops the process, or says where Posology already runs on this data. */
export const serveUntilStopped = async (terminal: Terminal, options: Options): Promise<void> => {
  const { out, err, finish } = terminal
  const json = options.json ?? false
  const wrong = (message: string, path: string) =>
    finish(refuse(err, { ok: false, fault: "call", problem: { code: "call/flag", message, path } }, json))
  if (options.port !== undefined && (options.port < 0 || options.port > 65_535))
    return wrong("A port is a number from 0 to 65535.", "--port")
  const reminding = remindingOf(options)
  if (!reminding.ok) return finish(refuse(err, { ok: false, fault: "call", problem: reminding.problem }, json))
  const place = placeOf(options)
  if (!place.ok) return finish(refuse(err, { ok: false, fault: "call", problem: place.problem }, json))
  try {
    // Loaded here because the database alone takes longer to load than reading a page.
    const { keepTelling, start, toWebhook } = await import("../../server/index.ts")
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string }
    const ports = keepingPorts(nodePorts(undefined, folderOf(options)), "server")
    const started = await start(
      place.value,
      {
        ports,
        screens,
        hosts: [],
        version,
        fault: (error) => void internalFault(err, error, json),
      },
      options.port,
    )
    if (!started.ok) return finish(refuse(err, { ok: false, fault: "input", problem: started.problem }, json))
    await out(json ? `${JSON.stringify(answerOf(started.value))}\n` : said(started.value, reminding.value?.url))
    if (options.open) openBrowser(started.value.url)
    if (started.value.kind === "serving") {
      const { store, stop } = started.value
      const kept = { ...ports, store: async () => ok(store) }
      const telling =
        reminding.value &&
        keepTelling(
          async (name, input, person) => {
            const theirs = await asPerson(kept, person ?? kept.who.person)
            return theirs.ok ? call(theirs.value, name, input) : theirs
          },
          { ...reminding.value, send: toWebhook(reminding.value.url), now: () => ports.clock.now().toString() },
          (error) => void internalFault(err, error, json),
        )
      await untilAskedToStop(async () => {
        await telling?.stop()
        await stop()
      })
    }
    finish(EXIT.done)
  } catch (error) {
    finish(internalFault(err, error, json))
  }
}

/** What the flags say about reminders; null where nobody asked for any. */
const remindingOf = (o: Options) => {
  if (o.remind === undefined)
    return o.quiet === undefined && o.remindSays === undefined
      ? ok(null)
      : fail("call/flag", "--quiet and --remind-says go with --remind.", { path: "--remind" })
  const url = addressOf(o.remind)
  if (!url.ok) return url
  const quiet = o.quiet === undefined ? ok(null) : parseQuiet(o.quiet)
  if (!quiet.ok) return quiet
  return ok({ url: url.value, says: o.remindSays ?? ("nothing" as const), quiet: quiet.value, zone: zoneHere(o) })
}

const answerOf = (s: Started) =>
  s.kind === "already"
    ? { url: s.url, pid: s.pid, already: true }
    : { url: s.url, pid: process.pid, already: false, data: s.store.whereabouts }

const said = (s: Started, remind?: string): string => {
  if (s.kind === "already") return `Posology already runs at ${s.url} on this data; that one is used.\n`
  const w = s.store.whereabouts
  const data = w.kind === "folder" ? `the folder ${w.folder}` : w.kind === "postgres" ? w.address : "memory only"
  const leaves =
    remind === undefined ? "Nothing leaves this machine." : `Reminders go to ${remind}; nothing else leaves.`
  return `Posology runs at ${s.url}\nYour data lies in ${data}. ${leaves}\nPress Ctrl-C to stop.\n`
}

/** Resolves once the process has been asked to stop and has stopped in good order; asked twice, it ends at once. */
const untilAskedToStop = (stop: () => Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    let asked = false
    const onSignal = () => {
      if (asked) process.exit(130)
      asked = true
      stop().then(resolve, reject)
    }
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal)
  })
