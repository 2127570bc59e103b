import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { checkedExample } from "./example.ts"
import { firstFonts } from "./first-fonts.ts"
import { checkedFacts, lateHtml, lateTemporal } from "./lighter.ts"
import { serviceWorker } from "./service-worker.ts"

const lighter = () => [checkedFacts(), lateHtml(), lateTemporal()]

type ModuleInfo = { readonly importedIds: readonly string[] } | null

const first = new Set<string>()

/** The name of the one file for every part of a screen, and for the library they are drawn with, that the entry imports, and for no
 *  other. Rooms below are left alone: the entry reaches all of them through their index, and uses next to nothing. */
const firstScreen = (id: string, graph: { getModuleInfo: (id: string) => ModuleInfo }): string | null => {
  if (first.size === 0) {
    const reach = (at: string): void => {
      if (first.has(at)) return
      first.add(at)
      for (const to of graph.getModuleInfo(at)?.importedIds ?? []) reach(to)
    }
    reach(`${process.cwd()}/src/web/main.tsx`)
  }
  return first.has(id) && /\/src\/web\/|\/node_modules\/(?:react|scheduler|wouter)/.test(id) ? "first" : null
}

/** The screens, built into `dist/web` for the server to hand out: scripts and styles in files of their own, nothing inline, so that the strict content policy holds. */
export default defineConfig({
  root: "src/web",
  base: "./",
  define: { __SERVER__: "true" },
  plugins: [react(), checkedExample(), firstFonts(), serviceWorker(), ...lighter()],
  worker: { format: "es", plugins: lighter },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What the first screen is made of travels in one file, not in twenty that later screens happen to share with it.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstScreen }] } } },
  },
})
