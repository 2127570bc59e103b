/** Letters of other alphabets that look like the ones units are written with, or are those of the same unit there. */
const LATIN: Readonly<Record<string, string>> = {
  м: "m",
  к: "c",
  с: "c",
  г: "g",
  µ: "u",
  μ: "u",
  υ: "u",
  ο: "o",
  ӏ: "l",
  і: "i",
  ι: "i",
  л: "l",
  ɡ: "g",
  ⅿ: "m",
  ⅽ: "c",
}

const UNITS =
  /^(?:m+[cg]+s?|mgm|u+g+s?|gr|g|gms?|iu?|u|ui|ie|m?iu|ml|cl|dl|ul|mcl|ng|pg|kg|cc|me|mmol|mol|meq|(?:milli|micro|nano|kilo)?(?:gram|gramme|litre|liter)s?|mikrogramm|milligramm|microgramos?|miligramos?)$/

/** Where a unit ends that begins at `from` and is written in a way nobody reads here: in letters of another alphabet, with a footnote's digit, as
 *  one sign, with points. `to` is the end of the word; null where it is no such unit. */
export const unknownUnitEnd = (text: string, from: number, to: number): number | null => {
  const pointed = /^i\.\s?u\.?/i.exec(text.slice(from, from + 6))
  if (pointed !== null) return from + pointed[0].length
  const word = [...text.slice(from, to).normalize("NFKD").toLowerCase()]
    .map((c) => LATIN[c] ?? c)
    .join("")
    .replace(/\p{M}/gu, "")
  const bare = word.replace(/[^a-z]+$/, "").replace(/^[^a-z]+/, "")
  return bare !== "" && UNITS.test(bare) ? to : null
}
