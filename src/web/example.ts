import type { Opened } from "./wire/worker/opened.ts"

/** The example page, which travels with the program. */
export const examplePage = async (): Promise<string> => (await import("../../examples/semax.txt?raw")).default

/** The same page as it was checked when the app was built: on screen without the worker. Null in the one file, and when a fact may have grown old since. */
export const checkedExample = async (): Promise<Opened | null> => {
  const { opened, until } = await import("virtual:checked-example")
  return new Date().toISOString().slice(0, 10) <= until ? opened : null
}
