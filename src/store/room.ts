import { statfs } from "node:fs/promises"
import { fail, ok, type Result } from "../base/index.ts"

const MB = 1024 * 1024

/** What each step may need: PostgreSQL takes 16 MB at a time for its log, a cluster 40 MB, and a call may carry 28 MB. */
export const roomFor = { making: 128 * MB, opening: 24 * MB, writing: 64 * MB } as const

/** Whether the disk that holds `folder` has room. PGlite does not survive a full disk in the middle of a write: the write never
 *  answers, though nothing that was confirmed is lost. So it is not let come to that. Problem: `store/full`. */
export const room = async (folder: string, step: keyof typeof roomFor): Promise<Result<true>> => {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  return free >= roomFor[step]
    ? ok(true)
    : fail(
        "store/full",
        `The disk of ${folder} is full: ${Math.floor(free / MB)} MB are left, ${roomFor[step] / MB} MB are needed. Nothing was written and nothing that was confirmed is lost; make room and try again.`,
      )
}
