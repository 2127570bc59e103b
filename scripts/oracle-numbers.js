// Reads the amount of one dose line, written apart from the reader it judges: a plain number between edges that end it, or two with a dash between,
// and a unit. Everything else is no amount. It knows one kind of line only: what stands between "Dosage:" and "intranasally".

const space = String.raw`(?:\s|(?![\u061c\u200f\u202a-\u202e\u2066-\u2069])[\p{Cf}\p{Cc}])`
const dash = String.raw`(?:[-\u2010\u2011]{2}|[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d~\uff5e\u2192]|to\b|or\b)`
const digit = String.raw`(?:[0-9]+|[\uff10-\uff19]+|[\u0660-\u0669]+)`
const fraction = "[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]"
const written = String.raw`[1-7][/\u2044][2-8]`
const number = String.raw`(?:${digit}(?:(?:,\d{3})+|(?:\s000)+)?(?:[.\u00b7,]${digit})?|\.${digit}|(?:${digit}(?:\s|\sand\s)?)?${fraction}|(?:${digit}(?:\s|\sand\s))?${written})`
const whole = new RegExp(
  String.raw`^(?:[^\p{N}\p{Sc}\p{Sm}./,·'’\ufffd]${space}+|[~≈<>≤≥=|\u2212\u2192+]${space}+)?${space}*["'“‘«‹([{:=~≈<>≤≥|\u2192]?${space}*(${number})(?:${space}*${dash}${space}*(${number}))?${space}*[-\u2010\u2011\ufe63\uff0d]?${space}*(mcg|µg|μg|ug|mg|g|IU)${space}*["'”’»›)\]},.;:!?|]?${space}+$`,
  "iu",
)

const plain = (digits) =>
  digits
    .replace(/[\uff10-\uff19]/g, (c) => String(c.charCodeAt(0) - 0xff10))
    .replace(/[\u0660-\u0669]/g, (c) => String(c.charCodeAt(0) - 0x660))

const fractions = {
  "½": [1, 2],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "⅕": [1, 5],
  "⅖": [2, 5],
  "⅗": [3, 5],
  "⅘": [4, 5],
  "⅙": [1, 6],
  "⅚": [5, 6],
  "⅛": [1, 8],
  "⅜": [3, 8],
  "⅝": [5, 8],
  "⅞": [7, 8],
}

/** What one number may be: a value, or undefined where it is none. */
const amountOf = (text) => {
  const s = plain(text)
  const mixed = /^(?:(\d+)(?:\s| and )?)?(?:([½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|([1-7])[/⁄]([2-8]))$/u.exec(s)
  if (mixed !== null) {
    if (mixed[1] !== undefined && /^0/.test(mixed[1])) return undefined
    const [n, d] = mixed[2] !== undefined ? fractions[mixed[2]] : [Number(mixed[3]), Number(mixed[4])]
    return n < d ? Number(mixed[1] ?? 0) + n / d : undefined
  }
  if (/^\.\d+$/.test(s)) return Number(`0${s}`) || undefined
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(s)) return Number(s.replaceAll(",", ""))
  if (/^[1-9]\d{0,2}(?:\s000)+(?:\.\d+)?$/.test(s)) return Number(s.replace(/\s/g, ""))
  if (/^0[.·,]\d+$/.test(s)) return Number(s.replace(/[·,]/, ".")) || undefined
  // Three digits behind a point are thousands to half the world.
  if (/^[1-9]\d{0,2}[.·]\d{3}$/.test(s)) return undefined
  if (/^[1-9]\d*[.·]\d+$/.test(s)) return Number(s.replace("·", "."))
  if (/^[1-9]\d{0,2},(?:[1-9]|\d[1-9])$/.test(s)) return Number(s.replace(",", "."))
  return /^[1-9]\d*$/.test(s) ? Number(s) : undefined
}

const units = { mcg: "mcg", µg: "mcg", μg: "mcg", ug: "mcg", mg: "mg", g: "g", iu: "IU" }

/** The line as it is seen: marks that turn the order do nothing away from digits, and in Markdown a backslash is not shown. */
const seen = (between, kind) => {
  const shown = kind === "markdown" ? between.replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, "$1") : between
  return shown
    .replace(/(?<=\p{L})(?![\s\u0085])[\p{Cf}\p{Cc}](?=\p{L})/gu, "")
    .replace(/(?<![\p{N}.,·])[\u061c\u200f\u202a-\u202e\u2066-\u2069](?![\p{N}.,·])/gu, "")
}

/** The amount between the two words, or null. */
export const oracle = (between, kind) => {
  const m = whole.exec(seen(between, kind))
  if (m === null) return null
  const low = amountOf(m[1])
  const high = m[2] === undefined ? low : amountOf(m[2])
  if (low === undefined || high === undefined || high < low || high > 20 * low) return null
  return { low, high, unit: units[m[3].toLowerCase()] }
}

const amounts = [
  "300 mcg",
  "0.5 mg",
  "300–600 mcg",
  "300 – 600 mcg",
  "1000 mcg",
  "250mcg",
  "2.5 mg",
  "10 IU",
  "1,500 mcg",
  "0.25–0.5 mg",
  "100-200 mcg",
  "5 mg",
  "12.5 mg",
  "1 g",
  "150 µg",
  "20 to 40 mg",
  "7.25 mg",
  "½ mg",
  "0.125 mg",
  "5,000 IU",
]

const wild =
  "\u00b7.,'’_^±|&;:/\\+-‐‑‒–—―−~～→•*×x°%#@$€£¹²³⁰½¼¾⅓⁄∕()[]{}<>=\"“”«»!?`´\u00a0\u2009\u202f\u3000\n\t\r\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202d\u202e\u2066\u2067\u2069\u061c０１５，．﹒٠٥٫٬۰०𝟎OolI|µμмсgеⅠⅹ・∙⋅․\u0300\u20e3\ufe0f\ufffd"
const wilds = [...wild]

/** A random source: the same seed, the same lines. */
export const sourceOf = (seed) => {
  let a = seed >>> 0
  return (n) => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}

const anyCharacter = (random) => {
  const how = random(10)
  if (how < 4) return wilds[random(wilds.length)]
  if (how < 6) return String.fromCharCode(32 + random(95))
  for (;;) {
    const code = how < 9 ? random(0x10000) : random(0x110000)
    if (code !== 0 && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code)
  }
}

/** A correct dose line with one character put in, taken out or exchanged in or right beside its number. */
export const changedLine = (random) => {
  const amount = amounts[random(amounts.length)]
  const number = amount.search(/\s?(?:mcg|mg|g|IU|µg)$/)
  const before = " "
  const said = [...(before + amount)]
  // From the space before the number to what stands right behind it.
  const at = random([...amount.slice(0, number)].length + 2)
  const how = random(3)
  if (how === 0) said.splice(at, 0, anyCharacter(random))
  else if (how === 1) said.splice(at, 1)
  else said.splice(at, 1, anyCharacter(random))
  return `${said.join("")} `
}

/** The page around such a line, in one of the forms that pages come in. */
export const pageAround = (between, kind) => {
  const line = `Dosage:${between}intranasally, twice daily`
  if (kind === "html")
    return `<h1>Halexin</h1><h2>Protocol 1</h2><p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`
  return kind === "markdown" ? `# Halexin\n\n## Protocol 1\n\n${line}\n` : `Halexin\n\nProtocol 1\n${line}\n`
}

const inNumbers = (x) => (Number(x.n) / Number(x.d)) * Number(x.s)

/** Every dose that a reading gives, wherever it stands. */
export const dosesOf = (reading) =>
  reading.protocols.flatMap((p) => {
    const of = (s) => (s.how === "ambiguous" ? s.candidates.map((c) => c.value) : "value" in s ? [s.value] : [])
    const all = [...of(p.dose), ...of(p.maximum), ...p.steps.flatMap((s) => (s.dose === null ? [] : [s.dose]))]
    return all.filter((d) => d != null).map((d) => ({ low: inNumbers(d.low), high: inNumbers(d.high), unit: d.unit }))
  })

const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.abs(b)

/** Whether a reading of the page around `between` gives the oracle's amount or none: "right", "unread", "silent" or "wrong". */
export const judge = (between, kind, reading) => {
  const should = oracle(between, kind)
  const doses = dosesOf(reading)
  if (doses.length === 0) return reading.unread.length > 0 || !/\p{N}/u.test(between) ? "unread" : "silent"
  const good =
    should !== null &&
    doses.every(
      (d) => near(d.low, should.low) && near(d.high, should.high) && (d.unit === should.unit || d.unit === null),
    )
  return good ? "right" : "wrong"
}
