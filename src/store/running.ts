import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"

const runningSchema = z.object({ url: z.string(), pid: z.number().int(), key: z.string().optional() })

/** The server that has a data folder open, as it wrote itself down there. */
export type Running = z.infer<typeof runningSchema>

const fileIn = (folder: string) => join(folder, "server.json")

/** Writes down where this process can be reached; gives what takes it back. */
export const writeRunning = (folder: string, running: Running): (() => void) => {
  const file = fileIn(folder)
  writeFileSync(`${file}.new`, JSON.stringify(running), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return () => {
    if (readRunning(folder)?.pid === running.pid) rmSync(file, { force: true })
  }
}

/** Where the folder's server says it is. A server that was killed leaves this behind, so only an answer from there counts. */
export const readRunning = (folder: string): Running | undefined => {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(fileIn(folder), "utf8")))
  } catch {
    return undefined
  }
}
