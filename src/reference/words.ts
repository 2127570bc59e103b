/** Lower case, dashes and spaces as one space: "Rhodiola Rosea" and "rhodiola-rosea" are the same name. */
export const foldName = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/gu, " ")
    .trim()

/** A piece of text as words between single spaces, lower case. "%", decimals and inner hyphens stay: "(0.1 %)" is " 0.1% ". */
export const foldText = (text: string): string =>
  ` ${text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015]/gu, "-")
    .replace(/(\d)\s+%/gu, "$1%")
    .replace(/[^\p{L}\p{N}.%+-]+/gu, " ")
    .replace(/[.-]+(?= |$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()} `

/** Letters and digits only, single spaces: "Post-stroke", "NA-1®" and "post stroke", "na 1" come out alike. For refusals, which rather match too much. */
export const foldLoosely = (text: string): string =>
  ` ${plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `

/** Accents, characters nobody sees (soft hyphens, zero-width spaces) and letters of another script that look like Latin ones must not make a name look
 *  like another; most names have none. */
const plain = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : inOneScript(text.normalize("NFKD").replace(/[\p{M}\p{Cf}]+/gu, ""))

const cyrillic = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһ"
const greek = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
const alike = new Map(
  [...`${cyrillic}${greek}`].map((c, i) => [c, [..."ABESIJKMHOPCTYXaesijopcyxdhABEZHIKMNOPTYXo"][i] ?? c] as const),
)

/** A word of Latin letters with strange ones among them, "DNР" with a Cyrillic Р, as it looks to the eye. A word that is whole in its own script stays. */
const inOneScript = (text: string): string =>
  text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    /\p{Script=Latin}/u.test(word)
      ? word.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (c) => alike.get(c) ?? c)
      : word,
  )

/** True when folded text holds `stem` from the start of a word. A stem that ends in a space asks for the whole word. */
export const says = (folded: string, stem: string): boolean => folded.includes(` ${stem}`)
