import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { checkedExample } from "./vite.example.ts"
import { checkedFacts, lateHtml, lateTemporal } from "./vite.lighter.ts"
import { serviceWorker } from "./vite.service-worker.ts"

const lighter = () => [checkedFacts(), lateHtml(), lateTemporal()]

/** The screens, built into `dist/web` for the server to hand out: scripts and styles in files of their own, nothing inline, so that the strict content policy holds. */
export default defineConfig({
  root: "src/web",
  base: "./",
  define: { __SERVER__: "true" },
  plugins: [react(), checkedExample(), serviceWorker(), ...lighter()],
  worker: { format: "es", plugins: lighter },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
