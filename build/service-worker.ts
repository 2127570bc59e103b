import { createHash } from "node:crypto"
import { readdirSync } from "node:fs"
import type { Plugin } from "vite"

const entry = "src/web/wire/service-worker/service-worker.ts"
const fileName = "service-worker.js"

/** Builds the service worker beside the screens, and tells it which files they are made of. */
export const serviceWorker = (): Plugin => ({
  name: "service-worker",
  buildStart() {
    this.emitFile({ type: "chunk", id: `${process.cwd()}/${entry}`, fileName })
  },
  generateBundle: {
    // After the page and everything else has its name.
    order: "post",
    handler(_, bundle) {
      // The reader of PDFs is larger than everything else together, and a PDF without a network is rare: it is left on the server.
      const aside = (f: string) => f !== fileName && f !== "index.html" && !f.endsWith(".map") && !f.includes("pdfjs")
      const built = Object.keys(bundle).filter(aside)
      const fixed = readdirSync(`${process.cwd()}/src/web/public`)
      const files = ["/", ...[...built, ...fixed].sort().map((f) => `/${f}`)]
      const build = createHash("sha256")
        .update(JSON.stringify(Object.values(bundle).map((f) => ("code" in f ? f.code : String(f.source)))))
        .digest("hex")
      const worker = bundle[fileName]
      if (worker?.type !== "chunk") throw new Error("the service worker was not built")
      if (worker.imports.length > 0) throw new Error("the service worker has to stand alone")
      worker.code = worker.code
        .replaceAll("SCREEN_FILES", JSON.stringify(files))
        .replaceAll("SCREEN_BUILD", JSON.stringify(build.slice(0, 16)))
    },
  },
})
