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

/** Units with points or gaps between their letters, and in words that count in none of ours. */
const APART =
  /^(?:i\.\s?u\.?|(?:(?:milli|micro|nano|kilo)[\s\u2010-\u2013-]{1,3}(?:gram(?:me)?s?|lit(?:re|er)s?)|(?:m|mc|k|[uµμ])\s{1,2}g|international\s{1,3}units?|mi[kl]l?[iro]*gramm?s?|gammas?|grains?)(?![\p{L}\p{N}]))/iu

/** Where a unit ends that begins at `from` and is written in a way nobody reads here: in letters of another alphabet, with a footnote's digit, as
 *  one sign, with points or gaps. `to` is the end of the word; null where it is no such unit. */
export const unknownUnitEnd = (text: string, from: number, to: number): number | null => {
  const apart = APART.exec(text.slice(from, from + 24))
  if (apart !== null) return from + apart[0].length
  const word = [...text.slice(from, to).normalize("NFKD").toLowerCase()]
    .map((c) => LATIN[c] ?? c)
    .join("")
    .replace(/\p{M}/gu, "")
  const bare = word.replace(/[^a-z]+$/, "").replace(/^[^a-z]+/, "")
  return bare !== "" && UNITS.test(bare) ? to : null
}
