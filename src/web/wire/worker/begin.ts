import { answerer } from "./engine.ts"
import { browserPorts } from "./ports.ts"

export { looksLikePdf } from "../../../app/index.ts"
export { textOfPdf } from "./open-pdf.ts"

/** Answers the questions of one tab. */
export const answer = answerer(browserPorts)
