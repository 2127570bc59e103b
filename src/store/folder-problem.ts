import { fail, type Result } from "../base/index.ts"
import type { Held } from "./lock/folder-lock.ts"
import { readRunning } from "./running.ts"

const reasons: Readonly<Record<string, string>> = {
  EACCES: "it may not be written; give a folder of your own with --data",
  EPERM: "it may not be written, or its file system has no hard links; give another folder with --data",
  EROFS: "it is on a disk that is read-only; give another folder with --data",
  ENOSPC: "the disk is full; make room and start again, nothing that was confirmed is lost",
  EDQUOT: "your share of the disk is used up; make room and start again, nothing that was confirmed is lost",
  ENOTDIR: "part of its path is a file; give a folder with --data",
  EEXIST: "there is a file of that name; give a folder with --data",
  ENOENT: "part of its path does not exist and could not be made; give another folder with --data",
  ENOTSUP: "its file system has no hard links, which the lock needs; give another folder with --data",
}

/** What the file system said about a data folder, as one sentence; undefined for anything else. */
export const folderProblem = (folder: string, error: unknown): Result<never> | undefined => {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  const why = reasons[code]
  return why === undefined ? undefined : fail("store/folder", `The data folder ${folder} cannot be used: ${why}.`)
}

/** Says which process has the folder, and where it can be reached. */
export const heldProblem = (folder: string, { by, where }: Held): Result<never> => {
  const running = readRunning(folder)
  const who =
    where === "elsewhere"
      ? `a Posology on the machine ${by.host}`
      : running?.pid === by.pid
        ? `the Posology at ${running.url} (process ${by.pid})`
        : `another Posology (process ${by.pid})`
  const help = where === "elsewhere" ? `If that machine is gone, remove ${folder}/lock.` : "Use that one, or close it."
  return fail(
    where === "elsewhere" ? "store/held-elsewhere" : "store/held",
    `The data folder ${folder} is in use by ${who}. ${help}`,
  )
}
