import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

/** The PostgreSQL inside the PGlite that is installed. A cluster of another one is not for it to open. */
export const POSTGRES = 18

/** What stands where a data folder keeps its database. Only where there is `nothing` may one be made: PGlite takes every folder without a
 *  version file for an empty one, and makes a new cluster over whatever it holds. */
export type ClusterState =
  | { readonly is: "nothing" }
  | { readonly is: "a database" }
  /** `why` goes on "The database in … is not opened: ". */
  | { readonly is: "not to be touched"; readonly why: string; readonly newer?: true }

/** What every cluster has from its first moment on. */
const parts = ["base", "global", "pg_wal", "pg_xact"] as const

/** Looks at a database's folder and changes nothing. */
export const clusterState = (cluster: string): ClusterState => {
  try {
    // Not followed: a link that leads nowhere is somebody's database on a disk that is not there.
    if (lstatSync(cluster, { throwIfNoEntry: false }) === undefined) return { is: "nothing" }
    const stat = statSync(cluster, { throwIfNoEntry: false })
    if (stat === undefined) return barred("it is a link that leads nowhere; is its disk there?")
    if (!stat.isDirectory()) return barred("it is a file and no folder")
    const names = readdirSync(cluster)
    if (names.length === 0) return { is: "nothing" }
    if (!names.includes("PG_VERSION"))
      return barred("the folder is not empty, and its version file PG_VERSION is missing")
    const version = versionIn(join(cluster, "PG_VERSION"))
    if (version === undefined) return barred("its version file PG_VERSION holds no version")
    if (version > POSTGRES)
      return {
        ...barred(`it is of PostgreSQL ${version}, and this Posology opens ${POSTGRES}; take a newer Posology`),
        newer: true,
      }
    if (version < POSTGRES) return barred(`it is of PostgreSQL ${version}, and this Posology opens ${POSTGRES}`)
    const missing = parts.find((part) => !isFolder(join(cluster, part)))
    if (missing !== undefined) return barred(`its folder ${missing} is missing`)
    if ((statSync(join(cluster, "global", "pg_control"), { throwIfNoEntry: false })?.size ?? 0) === 0)
      return barred("its file global/pg_control is missing or empty")
    return { is: "a database" }
  } catch (error) {
    return barred(
      `it cannot be looked into (${error instanceof Error && "code" in error ? error.code : String(error)})`,
    )
  }
}

const barred = (why: string) => ({ is: "not to be touched", why }) as const

const versionIn = (file: string): number | undefined => {
  if (!statSync(file).isFile()) return undefined
  const [, version] = /^([1-9]\d{0,3})\r?\n?$/.exec(readFileSync(file, "latin1").slice(0, 100)) ?? []
  return version === undefined ? undefined : Number(version)
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
