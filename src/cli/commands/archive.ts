import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { type Answer, type ArchiveRecord, archiveWhose, type Outcome } from "../../app/index.ts"
import { type Problem, parseInstant, problem } from "../../base/index.ts"
import { type Common, command, type Terminal } from "../command.ts"
import { EXIT, internalFault, refuse } from "../exit.ts"
import { type Ask, keeping } from "../keeping.ts"
import { nodePorts } from "../node-ports.ts"
import { passphraseIn } from "../passphrase.ts"
import { placeNamed } from "../place.ts"

type Where = Common & { readonly database?: string }
const DATABASE = ["--database <address>", "the PostgreSQL database it is kept in, instead of the data folder"] as const

export const exportCommand = (terminal: Terminal) =>
  command("export", "everything that is kept, in one file; with --person what is one person's")
    .requiredOption("--out <file>", "the file to write; a name that ends in .gz is compressed")
    .option(...PASSPHRASE)
    .option(...DATABASE)
    .action((options: Sealed & { out: string }) => carried(terminal, options, () => exportTo(options, options.out)))

export const restoreCommand = (terminal: Terminal) =>
  command("restore", "put an exported file back; what is there already stays as it is")
    .argument("<file>", "a file that posology export has written")
    .option(...PASSPHRASE)
    .option(...DATABASE)
    .action((file: string, options: Sealed) => carried(terminal, options, () => restoreFrom(options, file)))

export const moveCommand = (terminal: Terminal) =>
  command("move", "copy everything from one place to another, and hold the copy against it")
    .requiredOption("--from <place>", "a data folder or postgres://…")
    .requiredOption("--to <place>", "a data folder or postgres://…")
    .action((options: Common & { from: string; to: string }) => carried(terminal, options, () => moveBetween(options)))

type Sealed = Where & { readonly passphraseFile?: string }
const PASSPHRASE = [
  "--passphrase-file <file>",
  "seal it, or open it, with the first line of this file; a sealed file also opens with the program age",
] as const

/** What a command came to: what it prints as JSON, and the sentence that says it. */
type Came = { readonly json: object; readonly says: string }

const exportTo = async (options: Sealed, file: string): Promise<Outcome<Came>> => {
  const unwritable = whyUnwritable(file)
  if (unwritable) return { ok: false, fault: "input", problem: unwritable }
  return keeping(options, nodePorts(), async (ask): Promise<Outcome<Came>> => {
    const { writeArchive } = await import("../../store/index.ts")
    const now = options.now === undefined ? undefined : parseInstant(options.now)
    if (now && !now.ok) return { ok: false, fault: "call", problem: { ...now.problem, path: "--now" } }
    const at = now?.value.toString() ?? new Date().toISOString()
    const passphrase = passphraseIn(options.passphraseFile)
    if (!passphrase.ok) return { ok: false, fault: "call", problem: passphrase.problem }
    const tally = await writeArchive(
      file,
      { at, posology: version() },
      everything(ask, options.person === undefined ? "everybody" : "me"),
      passphrase.value,
    )
    return { ok: true, value: { json: { file, ...tally }, says: `${count(tally.records)} written to ${file}.` } }
  })
}

/** Why a file cannot be written where it is to go; null where it can. */
const whyUnwritable = (file: string): Problem | null => {
  const folder = dirname(resolve(file))
  try {
    if (existsSync(file) && statSync(file).isDirectory())
      return problem("archive/out", `${file} is a folder; name the file to write.`, { path: "--out" })
    accessSync(folder, constants.W_OK)
    return null
  } catch {
    const why = existsSync(folder) ? "may not be written to" : "does not exist"
    return problem("archive/out", `${file} cannot be written: the folder ${folder} ${why}.`, { path: "--out" })
  }
}

const restoreFrom = async (options: Sealed, file: string): Promise<Outcome<Came>> => {
  const { openArchive } = await import("../../store/index.ts")
  const passphrase = passphraseIn(options.passphraseFile)
  if (!passphrase.ok) return { ok: false, fault: "call", problem: passphrase.problem }
  // Before the data is opened: one that is no good touches nothing and shares its memory with no database.
  const archive = await openArchive(file, passphrase.value)
  if (!archive.ok) return { ok: false, fault: "input", problem: archive.problem }
  return keeping(options, nodePorts(), async (ask): Promise<Outcome<Came>> => {
    const total = { added: 0, known: 0, different: [] as string[] }
    // Asked before anything is put in: an archive of somebody else's house is refused whole.
    const whose = archiveWhose()
    for await (const record of archive.value.records()) whose.take(record)
    const ours = await ask("restore", { records: [], whose: whose.all() })
    if (!ours.ok) return ours
    for await (const records of inParts(archive.value.records())) {
      const outcome = await ask("restore", { records: records as Answer<"archive">["records"] })
      if (!outcome.ok) return outcome
      total.added += outcome.value.added
      total.known += outcome.value.known
      total.different.push(...outcome.value.different)
    }
    return { ok: true, value: { json: total, says: restored(total) } }
  })
}

const moveBetween = async ({ from, to }: { from: string; to: string }): Promise<Outcome<Came>> => {
  const { openStore } = await import("../../server/index.ts")
  const { everythingIn } = await import("../../store/index.ts")
  const place = placeNamed(from)
  // Opening a folder makes a database in it: a mistyped name would be copied as an empty house.
  if ("folder" in place && !existsSync(join(place.folder, "database")))
    return {
      ok: false,
      fault: "input",
      problem: problem("move/nothing", `There is no database in ${from}; nothing was made and nothing was copied.`, {
        path: "--from",
      }),
    }
  const source = await openStore(place)
  if (!source.ok) return { ok: false, fault: "input", problem: source.problem }
  try {
    const target = await openStore(placeNamed(to))
    if (!target.ok) return { ok: false, fault: "input", problem: target.problem }
    try {
      const total = { added: 0, known: 0, different: [] as string[] }
      for await (const part of inParts(everythingIn(source.value))) {
        const { added, known, different } = await target.value.restore(part)
        total.added += added
        total.known += known
        total.different.push(...different)
      }
      // Put in a second time, every record must be known over there, word for word.
      let held = 0
      for await (const part of inParts(everythingIn(source.value))) held += (await target.value.restore(part)).known
      const whole = held === total.added + total.known
      if (!whole) throw new Error(`only ${held} of ${total.added + total.known} records arrived as they were`)
      return {
        ok: true,
        value: { json: { ...total, verified: held }, says: `${restored(total)} ${from} is as it was.` },
      }
    } finally {
      await target.value.close()
    }
  } finally {
    await source.value.close()
  }
}

const everything = async function* (ask: Ask, of: "everybody" | "me"): AsyncGenerator<ArchiveRecord> {
  let after: Answer<"archive">["next"] = null
  do {
    const outcome: Outcome<Answer<"archive">> = await ask("archive", { after, of })
    if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
    yield* outcome.value.records
    after = outcome.value.next
  } while (after !== null)
}

/** Parts that a server takes in one call: at most 1000 records, and a large one alone. */
const inParts = async function* <T>(records: AsyncIterable<T>): AsyncGenerator<T[]> {
  let part: T[] = []
  let weight = 0
  for await (const record of records) {
    part.push(record)
    weight += weightOf(record)
    if (part.length < 1000 && weight < 4_000_000) continue
    yield part
    part = []
    weight = 0
  }
  if (part.length > 0) yield part
}

const weightOf = (record: unknown): number =>
  typeof record === "object" && record !== null && "kind" in record && record.kind === "event" ? 1000 : 1_000_000

const version = (): string =>
  JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")).version

const count = (records: Readonly<Record<string, number>>): string =>
  `${Object.values(records).reduce((a, b) => a + b, 0)} records`

const restored = ({
  added,
  known,
  different,
}: {
  added: number
  known: number
  different: readonly string[]
}): string =>
  `${added} records added, ${known} were there already, ${different.length} stand there under the same id with another content${different.length > 0 ? ` and were left as they are: ${different.slice(0, 5).join(", ")}` : ""}.`

const carried = async (
  { out, err, finish }: Terminal,
  { json = false }: Common,
  work: () => Promise<Outcome<Came>>,
): Promise<void> => {
  try {
    const came = await work()
    if (!came.ok) return finish(refuse(err, came, json))
    await out(`${json ? JSON.stringify(came.value.json) : came.value.says}\n`)
    finish(EXIT.done)
  } catch (error) {
    finish(internalFault(err, error, json))
  }
}
