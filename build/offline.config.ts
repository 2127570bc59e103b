import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vite"
import { uncheckedExample } from "./example.ts"
import { checkedFacts, presentHtml } from "./lighter.ts"

const out = "dist/offline"

/** The script, packed: three quarters of it would otherwise be the bulk of the file. The browser unpacks it itself; one that
 *  cannot is older than the script's own language, and is told so. */
const packed = (script: string) => `
  try {
    const packed = Uint8Array.from(atob("${gzipSync(script, { level: 9 }).toString("base64")}"), (c) => c.charCodeAt(0))
    const script = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text()
    await import(URL.createObjectURL(new Blob([script], { type: "text/javascript" })))
  } catch (wrong) {
    document.getElementById("posology").textContent =
      "Posology could not start in this browser: it needs one of 2023 or later. (" + wrong + ")"
  }`

/** Puts script and style into the page itself, so that `posology.html` is one file that opens from disk. */
const oneFile = (): Plugin => ({
  name: "one-file",
  closeBundle() {
    const read = (name: string) => readFileSync(join(out, name), "utf8")
    const page = read("index.html")
      .replace(/<script type="module"[^>]*><\/script>/, "")
      .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${read("posology.css")}</style>`)
      .replaceAll(/<link rel="(?:icon|manifest|apple-touch-icon)"[^>]*>/g, "")
      .replace("</body>", () => `<script type="module">${packed(read("posology.js"))}</script></body>`)
    writeFileSync("dist/posology.html", page)
    rmSync(out, { recursive: true })
  },
})

/** Of the fonts only the Latin part: the other alphabets would double the file, and fall back to the reader's own fonts. */
const latinOnly = (): Plugin => ({
  name: "latin-only",
  enforce: "pre",
  transform: (code, id) =>
    id.includes("@fontsource-variable") && id.endsWith(".css")
      ? code.replaceAll(/@font-face \{[^}]*(?:cyrillic|vietnamese|greek|latin-ext)[^}]*\}/g, "")
      : undefined,
})

/** `posology.html`: read, check and plan as one offline file, fonts and worker included. */
export default defineConfig({
  root: "src/web",
  base: "./",
  define: { __SERVER__: "false" },
  plugins: [react(), uncheckedExample(), checkedFacts(), presentHtml(), latinOnly(), oneFile()],
  resolve: { alias: [{ find: "./start.ts", replacement: "./start-inline.ts" }] },
  publicDir: false,
  worker: { format: "iife", plugins: () => [checkedFacts(), presentHtml()] },
  build: {
    outDir: "../../dist/offline",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 1_000_000,
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: false,
        entryFileNames: "posology.js",
        assetFileNames: (asset) => (asset.names.some((n) => n.endsWith(".css")) ? "posology.css" : "[name][extname]"),
      },
    },
  },
})
