import { type Problem, problem, type Unread } from "../../base/index.ts"
import type { Page } from "../page/page.ts"

/** A number with a unit of mass, of IU, or of what is counted out, as it is written in any language. */
const AMOUNT =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d])\d[\d.,' \u00a0]*(?:\s?(?:[-–—~]|à|a|bis|до|to|y|e|et|ou|o|of|tot)\s?\d[\d.,]*)?\s?(?:mcg|µg|μg|ug|mg|kg|gr?|grammes?|gramos?|gramas?|grammi|gramm|milligramm\p{L}*|miligram\p{L}*|IU|I\.U\.|IE|I\.E\.|UI|U\.I\.|UE|ME|МЕ|ЕД|мкг|мг|гр?|毫克|微克|克|国际单位|mg|ミリグラム)(?![\p{Script=Latin}\p{Script=Cyrillic}\d])/giu

/** On a page in a language without rules, every amount is listed as not read. Linear in the page. */
export const unreadForeign = (page: Page, language: string): readonly Unread[] => {
  const why = `This page is in ${language}, which is not read here.`
  return page.blocks.flatMap((b) =>
    [...page.text.slice(b.span[0], b.span[1]).matchAll(AMOUNT)].map(
      (m): Unread => ({ span: [b.span[0] + m.index, b.span[0] + m.index + m[0].length], why, dosing: true }),
    ),
  )
}

/** What is said of the whole page then. */
export const foreignProblem = (language: string): Problem =>
  problem(
    "read/language",
    `This page is in ${language}. Only English, German, Spanish, Russian and French are read here, so nothing on it was taken as a dose.`,
  )

/** What is said of a page in a language of which only the regimens are read. */
export const partlyProblem = (language: string): Problem =>
  problem(
    "read/language",
    `This page is in ${language}. Its amounts, rhythms, courses and routes are read; what it claims, advises and warns of is not.`,
  )
