import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"

/** The prepared cluster that the build makes: an empty PostgreSQL, so that a first start need not make one (4 to 8 s). */
const file = fileURLToPath(new URL("../../dist/cluster.tar.gz", import.meta.url))

/** The prepared cluster as PGlite loads it, or undefined where there is none; a first start then takes longer and comes out the same. */
export const preparedCluster = (): Blob | undefined =>
  existsSync(file) ? new Blob([new Uint8Array(gunzipSync(readFileSync(file)))]) : undefined
