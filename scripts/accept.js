// Rewrites what is generated and committed: the JSON Schemas and the golden files. Read the difference before you commit it.
import { spawnSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { useCases } from "../dist/app/index.js"

const schemas = useCases.schemas.run().value
mkdirSync("docs/schemas", { recursive: true })
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(`docs/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
console.log(`docs/schemas: ${Object.keys(schemas).join(", ")}`)

const readme = spawnSync(process.execPath, ["scripts/readme.js"], { stdio: "inherit" })
if (readme.status !== 0) process.exit(1)

// The flag stands last: it takes the word behind it for its own.
const r = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2), "--update"], {
  stdio: "inherit",
})
process.exit(r.status ?? 1)
