import page from "../../examples/semax.txt?raw"
import type { Opened } from "./wire/worker/opened.ts"

/** The example page, which travels with the program. */
export const examplePage = async (): Promise<string> => page

/** The same page as it was checked when the app was built: on screen before the worker is ready. Null in the one file. */
export const checkedExample = async (): Promise<Opened | null> => (await import("virtual:checked-example")).opened
