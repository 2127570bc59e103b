import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import type { ArchiveRecord, Store } from "../../app/index.ts"
import { type Instant, inZone, type PlainDate, parseDate } from "../../base/index.ts"
import { openArchive, writeArchive } from "../archive-file.ts"
import { keptBackups } from "./keep.ts"

const ENDING = ".jsonl.gz"
const folderOf = (data: string) => join(data, "backups")
const fileOf = (data: string, day: PlainDate) => join(folderOf(data), `${day}${ENDING}`)

/** Makes today's backup of a data folder if it is missing and there is anything to keep, then lets go of those that are not
 *  kept. Gives the file it wrote. `version` is Posology's. */
export const backUp = async (
  store: Store,
  data: string,
  now: Instant,
  version: string,
): Promise<string | undefined> => {
  const today = inZone(now, "UTC").toPlainDate()
  const file = fileOf(data, today)
  if (existsSync(file) || (await store.archive(null, 1)).length === 0) return undefined
  mkdirSync(folderOf(data), { recursive: true, mode: 0o700 })
  await writeArchive(file, { at: now.toString(), posology: version }, everythingIn(store))
  const made = daysIn(data)
  const kept = new Set(keptBackups(made, today).map(String))
  for (const day of made) if (!kept.has(String(day))) rmSync(fileOf(data, day))
  return file
}

/** Every record of a store, in the order of an archive. */
export const everythingIn = async function* (store: Store): AsyncGenerator<ArchiveRecord> {
  let last: ArchiveRecord | undefined
  for (;;) {
    const mark = last && {
      kind: last.kind,
      practice: last.record.practice,
      person: last.record.person,
      id: last.record.id,
    }
    const part = await store.archive(mark ?? null, 1000)
    if (part.length === 0) return
    yield* part
    last = part.at(-1)
  }
}

/** The newest backup of a data folder that is whole, for somebody whose database no longer opens. */
export const newestGoodBackup = async (data: string): Promise<string | undefined> => {
  for (const day of daysIn(data).toReversed()) {
    const file = fileOf(data, day)
    const opened = await openArchive(file).catch(() => undefined)
    if (opened?.ok) return file
  }
  return undefined
}

const daysIn = (data: string): PlainDate[] => {
  if (!statSync(folderOf(data), { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folderOf(data))
    .filter((name) => name.endsWith(ENDING))
    .toSorted()
    .flatMap((name) => {
      const day = parseDate(name.slice(0, -ENDING.length))
      return day.ok ? [day.value] : []
    })
}
