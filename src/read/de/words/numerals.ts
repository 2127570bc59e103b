import type { Table } from "../../gloss/tongue.ts"

const ones = "ein zwei drei vier fünf sechs sieben acht neun".split(" ")
const teens = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ")
const tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ")

/** All spellings from ten up to a hundred. */
const belowHundred: readonly (readonly [word: string, value: number])[] = [
  ...teens.map((w, k) => [w, 10 + k] as const),
  ...tens.flatMap((w, k) => [
    [w, 20 + 10 * k] as const,
    ...ones.map((one, n) => [`${one}und${w}`, 21 + 10 * k + n] as const),
  ]),
]

const small: readonly (readonly [word: string, value: number])[] = [
  ...ones.map((w, k) => [w === "ein" ? "eins" : w, k + 1] as const),
  ...belowHundred,
]

const hundreds = [["hundert", 100] as const, ...ones.map((w, k) => [`${w}hundert`, (k + 1) * 100] as const)].flatMap(
  ([word, value]) => [[word, value] as const, ...small.map(([w, n]) => [word + w, value + n] as const)],
)

const thousands = [["tausend", 1000] as const, ...ones.map((w, k) => [`${w}tausend`, (k + 1) * 1000] as const)].flatMap(
  ([word, value]) => [
    [word, value] as const,
    ...ones.map((w, k) => [`${word}${w}hundert`, value + (k + 1) * 100] as const),
  ],
)

/** Numbers in one word of German, from ten up: to a thousand, and on by hundreds. */
export const numerals: Table = Object.fromEntries(
  [...belowHundred, ...hundreds, ...thousands].flatMap(([w, n]) =>
    (w.includes("dreißig") ? [w, w.replace("dreißig", "dreissig")] : [w]).map((s) => [s, String(n)]),
  ),
)
