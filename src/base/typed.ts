import { fail, ok, type Result } from "./problem.ts"

/** What stands before the tenths where a person lives. */
export type DecimalMark = "." | ","

/** Puts the numbers in what a person typed in the one form that exact text has: "0,5 mg" is "0.5 mg". A number that can be read in two ways is
 *  a problem (`number/two-ways`), never a guess: "1,000" is one or a thousand, and so is "1.000" to whoever writes a comma before the tenths. */
export const typedExact = (text: string, mark: DecimalMark): Result<string> => {
  const doubtful = (text.match(numbers) ?? []).find((n) => plain(n, mark) === null)
  return doubtful === undefined
    ? ok(text.replace(numbers, (n) => plain(n, mark) ?? n))
    : fail(
        "number/two-ways",
        `"${doubtful}" can be read in two ways; write it without a mark between the thousands, and without zeros at the end: 1000, or 1.`,
      )
}

const numbers = /\d[\d.,]*[.,]\d+/gu

/** Null for a number that can be read in two ways. */
const plain = (typed: string, mark: DecimalMark): string | null => {
  const [whole = "", part = "", ...more] = typed.split(/[.,]/u)
  if (more.length > 0 || whole === "") return null
  const couldBeThousands = part.length === 3 && whole.length <= 3 && !/^0+$/u.test(whole)
  if (couldBeThousands && (typed.includes(",") || mark === ",")) return null
  return `${whole}.${part}`
}

/** The numbers of exact text as a person writes them: "0.5 mg" is "0,5 mg". For reading only; whatever is kept or sent has a point. */
export const shownWith = (text: string, mark: DecimalMark): string =>
  mark === "." ? text : text.replace(/(?<![\d.,])(\d+)\.(\d+)(?![\d.])/gu, "$1,$2")

/** The mark of a locale such as "de-DE"; a locale that nobody has heard of is a problem (`locale/unknown`). */
export const markOf = (locale: string): Result<DecimalMark> => {
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
    return ok(parts.some((p) => p.type === "decimal" && p.value === ",") ? "," : ".")
  } catch {
    return fail("locale/unknown", `"${locale}" is no locale; write for example de-DE or en-GB.`)
  }
}
