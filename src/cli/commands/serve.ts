import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Option } from "commander"
import { asPerson, call } from "../../app/index.ts"
import { ok } from "../../base/index.ts"
import type { Ask, Started } from "../../server/index.ts"
import { type Common, command, type Terminal } from "../command.ts"
import { EXIT, internalFault, refuse } from "../exit.ts"
import { keepingPorts } from "../keeping.ts"
import { nodePorts } from "../node-ports.ts"
import { openBrowser } from "../open-browser.ts"
import { folderOf, placeOf } from "../place.ts"
import { type RemindFlags, remindingOf, whatLeaves, withAddresses, withManner } from "./reminding.ts"

type Options = Pick<Common, "json" | "data"> &
  RemindFlags & {
    readonly open?: boolean
    readonly port?: number
    readonly database?: string
    readonly host?: readonly string[]
  }

const screens = fileURLToPath(new URL("../../web", import.meta.url))
const manifest = new URL("../../../package.json", import.meta.url)

export const serveCommand = (terminal: Terminal) =>
  withManner(
    withAddresses(
      command("serve", "Posology in the browser, on this machine only")
        .option("--open", "open the browser")
        .addOption(
          new Option("--port <number>", "the port, 0 for any free one").argParser((text) =>
            /^\d{1,5}$/.test(text) ? Number(text) : -1,
          ),
        )
        .option("--database <address>", "keep everything in this PostgreSQL database instead of the data folder")
        .option(
          "--host <name...>",
          "answer to this name too, for a reverse proxy in front that has a certificate: diary.example; devices are then let in one by one",
        ),
    ),
  ).action((options: Options) => serveUntilStopped(terminal, options))

/** Serves until somebody stops the process, or says where Posology already runs on this data. */
export const serveUntilStopped = async (terminal: Terminal, options: Options): Promise<void> => {
  const { out, err, finish } = terminal
  const json = options.json ?? false
  const wrong = (message: string, path: string) =>
    finish(refuse(err, { ok: false, fault: "call", problem: { code: "call/flag", message, path } }, json))
  if (options.port !== undefined && (options.port < 0 || options.port > 65_535))
    return wrong("A port is a number from 0 to 65535.", "--port")
  const strange = options.host?.find((name) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/i.test(name))
  if (strange !== undefined)
    return wrong(`"${strange}" is no name that a proxy is asked by; write it without https:// and without *.`, "--host")
  const reminding = remindingOf(options)
  if (!reminding.ok) return finish(refuse(err, { ok: false, fault: "call", problem: reminding.problem }, json))
  const place = placeOf(options)
  if (!place.ok) return finish(refuse(err, { ok: false, fault: "call", problem: place.problem }, json))
  try {
    // Loaded here because the database alone takes longer to load than reading a page.
    const { keepTelling, openPush, start, tellDevices, tellNow, toMailbox, toWebhook } = await import(
      "../../server/index.ts"
    )
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string }
    const push = openPush(folderOf(options))
    const ports = { ...keepingPorts(nodePorts(undefined, folderOf(options)), "server"), push }
    const started = await start(
      place.value,
      {
        ports,
        screens,
        hosts: options.host ?? [],
        version,
        fault: (error) => void internalFault(err, error, json),
      },
      options.port,
    )
    if (!started.ok) return finish(refuse(err, { ok: false, fault: "input", problem: started.problem }, json))
    const { webhook, mailbox, says, quiet, zone } = reminding.value
    const serving = started.value
    const leaves = serving.kind === "serving" ? await whatLeaves(reminding.value, serving.store, ports) : ""
    await out(json ? `${JSON.stringify(answerOf(serving))}\n` : said(serving, leaves))
    if (options.open) openBrowser(serving.url)
    if (serving.kind === "serving") {
      const { store, stop } = serving
      const kept = { ...ports, store: async () => ok(store) }
      const ask: Ask = async (name, input, person) => {
        const theirs = await asPerson(kept, person ?? kept.who.person)
        return theirs.ok ? call(theirs.value, name, input) : theirs
      }
      const now = () => ports.clock.now().toString()
      const telling = keepTelling(
        async () => {
          const how = { says, quiet: [quiet], zone, now }
          await Promise.all([
            webhook === null ? 0 : tellNow(ask, { ...how, send: toWebhook(webhook) }),
            mailbox === null ? 0 : tellNow(ask, { ...how, send: toMailbox(mailbox), to: "mail" }),
            tellDevices(ask, { store, practice: ports.who.practice, push, quiet, now }),
          ])
        },
        (error) => void internalFault(err, error, json),
      )
      await untilAskedToStop(async () => {
        await telling.stop()
        await stop()
      })
    }
    finish(EXIT.done)
  } catch (error) {
    finish(internalFault(err, error, json))
  }
}

const answerOf = (s: Started) =>
  s.kind === "already"
    ? { url: s.url, pid: s.pid, already: true }
    : { url: s.url, pid: process.pid, already: false, data: s.store.whereabouts }

const said = (s: Started, leaves: string): string => {
  if (s.kind === "already") return `Posology already runs at ${s.url} on this data; that one is used.\n`
  const w = s.store.whereabouts
  const data = w.kind === "folder" ? `the folder ${w.folder}` : w.kind === "postgres" ? w.address : "memory only"
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
