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

/** What a plan is called from day to day, as a suggestion: "BPC-157, morning". Empty where nobody says what is taken. */
export const shortPlanName = (compound: string | null, times: readonly string[]): string => {
  if (compound === null) return ""
  const parts = [...new Set(times.flatMap(partOfDay))]
  const when = parts.length > 2 ? `${times.length} times a day` : parts.join(" and ")
  return when === "" ? compound : `${compound}, ${when}`
}

const partOfDay = (time: string): readonly string[] => {
  const hour = /^(\d{1,2}):\d\d$/u.exec(time)?.[1]
  return hour === undefined ? [] : [dayParts.find(([until]) => Number(hour) < until)?.[1] ?? "night"]
}

const dayParts = [
  [4, "night"],
  [11, "morning"],
  [15, "midday"],
  [18, "afternoon"],
  [22, "evening"],
] as const
