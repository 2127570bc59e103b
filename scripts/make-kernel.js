// Writes the sweeps' WebAssembly into src/numerics from their source in scripts/kernel:  node scripts/make-kernel.js
import { writeFileSync } from "node:fs"
import { kernelBytes } from "./kernel/sweep.js"

/** The file that holds the bytes; a test holds it against the source. */
export const kernelFile = () => {
  const lines = Buffer.from(kernelBytes)
    .toString("hex")
    .match(/.{1,112}/g)
  return `// Made by scripts/make-kernel.js from scripts/kernel/sweep.js; do not edit.

/** The sweeps as WebAssembly, in hexadecimal. */
export const sweepBytes =
${lines.map((l) => `  "${l}"`).join(" +\n")}
`
}

if (import.meta.filename === process.argv[1] || process.argv[1]?.endsWith("make-kernel.js"))
  writeFileSync(new URL("../src/numerics/sweep-bytes.ts", import.meta.url), kernelFile())
