import { resolve } from "node:path"
import { fail, ok, type Result } from "../base/index.ts"
import type { Place } from "../server/index.ts"
import { dataFolder } from "../store/data-folder.ts"

/** The place that `--data` and `--database` name, or the usual folder. */
export const placeOf = (options: { readonly data?: string; readonly database?: string }): Result<Place> =>
  options.database !== undefined && options.data !== undefined
    ? fail("call/flag", "Give --data or --database, not both: everything is kept in one place.", { path: "--database" })
    : ok(options.database !== undefined ? { database: options.database } : { folder: folderOf(options) })

/** The data folder that `--data` names, or the usual one. */
export const folderOf = ({ data }: { readonly data?: string }): string =>
  resolve(data ?? dataFolder(process.env, process.platform))

/** The place that one word names: an address of PostgreSQL, or a folder. */
export const placeNamed = (word: string): Place =>
  /^postgres(ql)?:\/\//.test(word) ? { database: word } : { folder: resolve(word) }
