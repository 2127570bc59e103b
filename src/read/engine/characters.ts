export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const MARK = 3

/** Where the decimal digits begin that are read: plain, full-width and Arabic-Indic. Other scripts' digits make a word, and no amount. */
const ZEROES = [0x30, 0xff10, 0x660] as const

const digitOf = (code: number): string => {
  for (const zero of ZEROES) if (code >= zero && code <= zero + 9) return String(code - zero)
  return ""
}

const kinds = new Uint8Array(0x10000).fill(MARK)
for (let c = 0; c < 0x10000; c++) {
  const s = String.fromCharCode(c)
  if (/\s|\p{Cc}|\p{Cf}/u.test(s)) kinds[c] = SPACE
  else if (digitOf(c) !== "") kinds[c] = DIGIT
  else if (/\p{L}|\p{M}|\p{Nd}/u.test(s)) kinds[c] = LETTER
}

/** What a character is to the scanner; beyond either end of the text it is a mark. */
export const kindOf = (text: string, i: number): number =>
  i >= 0 && i < text.length ? (kinds[text.charCodeAt(i)] as number) : MARK

export const isDigit = (text: string, i: number): boolean => kindOf(text, i) === DIGIT

/** The end of the run of digits that begins at `from`. */
export const digitsUntil = (text: string, from: number): number => {
  let i = from
  while (i < text.length && isDigit(text, i)) i++
  return i
}

/** Digits as plain ones; null where they are not all of one script. */
export const plainDigits = (text: string, from: number, to: number): string | null => {
  let i = from
  while (i < to && text.charCodeAt(i) < 0x80) i++
  if (i === to) return text.slice(from, to)
  let out = ""
  const script = text.charCodeAt(from) >> 7
  for (i = from; i < to; i++) {
    if (text.charCodeAt(i) >> 7 !== script) return null
    out += digitOf(text.charCodeAt(i))
  }
  return out
}
