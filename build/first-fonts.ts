import type { Plugin } from "vite"

/** The two faces the first screen is set in, upright and Latin. */
const first = /source-(?:serif-4|sans-3)-latin-wght-normal/

/** Fetches the fonts of the first screen together with its script, so that it is set once, and not again when they come. */
export const firstFonts = (): Plugin => ({
  name: "first-fonts",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((f) => first.test(f.fileName))
        .map((f) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `./${f.fileName}` },
        })),
  },
})
