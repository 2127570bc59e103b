// How far a newcomer goes on a page just read, after `npm run build`: node scripts/first-look.js PAGE…
import { runnerImport } from "vite"

process.env.POSOLOGY_LOOK = process.argv.slice(2).join("\n")
await runnerImport("./e2e/first-look.ts", { logLevel: "error" })
