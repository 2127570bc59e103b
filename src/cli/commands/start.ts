import { fileURLToPath } from "node:url"
import { call } from "../../app/index.ts"
import { carry, type Terminal } from "../command.ts"
import { openPage } from "../page.ts"
import { monographText } from "../text/monograph.ts"

const example = fileURLToPath(new URL("../../../examples/semax.txt", import.meta.url))

/** Posology without a command: the example page, checked, and what to type next. */
export const startCommand = (terminal: Terminal): Promise<void> =>
  carry(
    terminal,
    {},
    (ports) => openPage(example, "text", (p) => call(ports, "monograph", p)),
    (m) => `${monographText(m)}\n\n${next}`,
  )

const next = `Now with a page of your own:
  npx posology check page.html            the page, checked line by line
  npx posology read page.html             what it states, field by field
  npx posology plan page.html --help      what your bottle can deliver, and when`
