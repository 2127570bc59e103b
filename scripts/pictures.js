// Takes the pictures in README and guide from the running app, after `npm run build`.
import { runnerImport } from "vite"

await runnerImport("./e2e/pictures.ts", { logLevel: "error" })
