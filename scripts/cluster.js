// Makes the empty PostgreSQL cluster that a first start unpacks (src/store/cluster.ts). PGlite needs 4 to 8 seconds to make
// one, so it is made once a version and kept in dist.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"

const file = "dist/cluster.tar.gz"
const madeBy = "dist/cluster.version"

export const prepareCluster = async () => {
  const { version } = JSON.parse(readFileSync("node_modules/@electric-sql/pglite/package.json", "utf8"))
  if (existsSync(file) && existsSync(madeBy) && readFileSync(madeBy, "utf8") === version) return
  const { PGlite } = await import("@electric-sql/pglite")
  const database = await PGlite.create()
  const dump = await database.dumpDataDir("gzip")
  await database.close()
  mkdirSync("dist", { recursive: true })
  writeFileSync(`${file}.new`, Buffer.from(await dump.arrayBuffer()))
  renameSync(`${file}.new`, file)
  writeFileSync(madeBy, version)
}
