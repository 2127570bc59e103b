import type { Table } from "../../gloss/tongue.ts"

const small =
  "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  )
const tens: readonly (readonly [at: number, word: string, upTo: number])[] = [
  [20, "vingt", 9],
  [30, "trente", 9],
  [40, "quarante", 9],
  [50, "cinquante", 9],
  [60, "soixante", 19],
  [70, "septante", 9],
  [80, "quatre-vingt", 19],
  [80, "huitante", 9],
  [80, "octante", 9],
  [90, "nonante", 9],
]

/** All spellings below a hundred. */
const belowHundred: readonly (readonly [word: string, value: number])[] = [
  ...small.map((w, k) => [w, k + 1] as const),
  ["une", 1],
  ["quatre-vingts", 80],
  ...tens.flatMap(([at, word, upTo]) => [
    [word, at] as const,
    ...small.slice(0, upTo).flatMap((w, k) => {
      const ways = [`${word}-${w}`]
      if (w === "un") ways.push(`${word}-et-un`, `${word} et un`, `${word}-et-une`, `${word} et une`)
      if (w === "onze") ways.push(`${word}-et-onze`, `${word} et onze`)
      return ways.map((s) => [s, at + k + 1] as const)
    }),
  ]),
]

const hundreds = ["cent", ...small.slice(1, 9).map((w) => `${w} cent`)].flatMap((word, k) => [
  [word, (k + 1) * 100] as const,
  [`${word}s`, (k + 1) * 100] as const,
  ...belowHundred.map(([w, n]) => [`${word} ${w}`, (k + 1) * 100 + n] as const),
])

/** Numbers in words, to a thousand. */
export const numerals: Table = Object.fromEntries(
  [...belowHundred, ...hundreds, ["mille", 1000] as const].map(([w, n]) => [w, String(n)]),
)

const part =
  "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|millions?|milliards?"

/** Words that lean on the next one ("l'", "jusqu'"), and numbers of several words as one: of "deux cent vingt" no part is a number of its own. */
export const pieces = String.raw`(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})|(?:${part})(?:(?:-| |\u00a0|-et-| et (?=une?\b|onze))(?:${part}))+(?![\p{L}\p{M}])`
