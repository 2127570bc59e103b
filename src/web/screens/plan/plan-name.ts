import type { ProtocolAnswer } from "../../../app/index.ts"
import { shortName } from "../../kit/words/short.ts"

/** What is taken and how much of it; how the page or the person calls it comes after, as their words. */
export const planName = (
  p: Pick<ProtocolAnswer, "name" | "compound"> | undefined,
  dose: string | null,
  from: "page" | "typed",
): string => {
  const calls = from === "page" ? "the page calls it" : "you call it"
  const what = p?.compound ?? "Substance not named"
  const heading = p?.name && p.name !== p.compound ? ` · ${calls} “${shortName(p.name, LONGEST)}”` : ""
  return `${what}${dose === null ? "" : ` ${dose.replaceAll(" ", NBSP)}`}${heading}`
}

const NBSP = "\u00a0"
const LONGEST = 60
