declare module "virtual:checked-example" {
  /** The example page as the worker would answer it, made while the screens were built; null in the one file. */
  export const opened: import("./wire/worker/opened.ts").Opened | null
  /** The last day, ISO, on which no fact behind that answer has outlived its shelf life. */
  export const until: string
}

declare module "virtual:late-html" {
  /** Loads the parser of HTML, which a page's text does not need. */
  export const loadHtml: () => Promise<void>
}

/** True in the app that a server hands out, false in `posology.html`, from which everything behind it is left out. */
declare const __SERVER__: boolean
