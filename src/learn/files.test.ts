import { describe, expect, it } from "vitest"
import { type Decode, textOfBytes } from "../base/index.ts"
import { analyse } from "./analyse.ts"
import type { AnalyseOptions } from "./analysis.ts"
import { parseCsv } from "./csv.ts"
import { readDiary } from "./diary.ts"

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// One diary of 40 days, written in the ways in which people's programs write it.
const N = 40
const dates = Array.from({ length: N }, (_, t) => new Date(Date.UTC(2026, 1, 9 + t)))
const on = Array.from({ length: N }, (_, t) => (Math.floor(t / 5) % 3 === 1 || t % 7 === 2 ? 1 : 0))
const y = Array.from({ length: N }, (_, t) => Math.round(10 * (6 + ((t * 37) % 11) / 4 + (on[t] ?? 0))) / 10)
const two = (n: number): string => String(n).padStart(2, "0")
const [d, m, year] = [(t: Date) => t.getUTCDate(), (t: Date) => t.getUTCMonth() + 1, (t: Date) => t.getUTCFullYear()]
const iso = (t: Date): string => t.toISOString().slice(0, 10)
const month = (t: Date): string => t.toLocaleString("en", { month: "long", timeZone: "UTC" })
type Row = { readonly date: Date; readonly on: number; readonly y: number; readonly t: number }
const file = (heading: string, row: (r: Row) => string): string =>
  `${heading}\n${dates.map((date, t) => row({ date, on: on[t] as number, y: y[t] as number, t })).join("\n")}\n`
const plain = file("date,on,mood", (r) => `${iso(r.date)},${r.on},${r.y}`)
const comma = (v: number): string => String(v).replace(".", ",")
const thousands = (v: number, mark: string): string => String(v * 1000).replace(/(\d)(\d{3})$/, `$1${mark}$2`)

const diaryOf = (text: string, options: AnalyseOptions = {}) => {
  const table = parseCsv(text)
  return table.ok ? readDiary(table.value, options) : table
}
const expected = diaryOf(plain)
if (!expected.ok) throw new Error(expected.problem.message)
const right = expected.value

type Kind = readonly [what: string, text: string, options?: AnalyseOptions]
const same: readonly Kind[] = [
  [
    "a German spreadsheet",
    file(
      "Datum;Kapsel;Laune",
      (r) => `${two(d(r.date))}.${two(m(r.date))}.${year(r.date)};${r.on ? "ja" : "nein"};${comma(r.y)}`,
    ).replaceAll("\n", "\r\n"),
    { condition: "Kapsel", outcome: "Laune" },
  ],
  [
    "a German spreadsheet with years of two digits",
    file("date;on;mood", (r) => `${two(d(r.date))}.${two(m(r.date))}.${year(r.date) % 100};${r.on};${comma(r.y)}`),
  ],
  [
    "dates dd/mm/yyyy, settled by a day above 12",
    file("date,on,mood", (r) => `${two(d(r.date))}/${two(m(r.date))}/${year(r.date)},${r.on},${r.y}`),
  ],
  [
    "dates m/d/yyyy with a time",
    file("date,on,mood", (r) => `${m(r.date)}/${d(r.date)}/${year(r.date)} 8:05:00,${r.on},${r.y}`),
  ],
  [
    "a form's m/d/yy with a time",
    file(
      "ID,Start time,Completion time,Name,Taken?,How was it?",
      (r) =>
        `${r.t + 1},${m(r.date)}/${d(r.date)}/${year(r.date) % 100} 20:10:00,${m(r.date)}/${d(r.date)}/${year(r.date) % 100} 20:11:00,,${r.on ? "Yes" : "No"},${r.y}`,
    ),
    { day: "Start time", condition: "Taken?", outcome: "How was it?" },
  ],
  [
    "year first in two digits",
    file("date,on,mood", (r) => `${year(r.date) % 100}/${two(m(r.date))}/${two(d(r.date))},${r.on},${r.y}`),
  ],
  ["y/m/d", file("date,on,mood", (r) => `${year(r.date)}/${m(r.date)}/${d(r.date)},${r.on},${r.y}`)],
  ["yyyymmdd", file("date,on,mood", (r) => `${iso(r.date).replaceAll("-", "")},${r.on},${r.y}`)],
  ["months as words", file("date,on,mood", (r) => `"${month(r.date)} ${d(r.date)}, ${year(r.date)}",${r.on},${r.y}`)],
  [
    "short months and a weekday",
    file("date,on,mood", (r) => `Mon ${d(r.date)} ${month(r.date).slice(0, 3)} ${year(r.date)},${r.on},${r.y}`),
  ],
  [
    "a spreadsheet's own day numbers",
    file("date,on,mood", (r) => `${25_569 + r.date.getTime() / 86_400_000},${r.on},${r.y}`),
  ],
  [
    "milliseconds since 1970, with a zone",
    file("date,on,mood", (r) => `${r.date.getTime() + 43_200_000},${r.on},${r.y}`),
    { zone: "Europe/Berlin" },
  ],
  [
    "evenings in UTC that are the day's own in their zone",
    file("date,on,mood", (r) => `${iso(new Date(r.date.getTime() + 86_400_000))}T02:30:00Z,${r.on},${r.y}`),
    { zone: "America/New_York" },
  ],
  ["am and pm", file("date,on,mood", (r) => `${iso(r.date)} 7:00 PM,${r.on},${r.y}`)],
  ["a line sep=;", `sep=;\r\n${plain.replaceAll(",", ";")}`],
  [
    "empty columns and lines at the edge",
    `${file("date,on,mood,,", (r) => `${iso(r.date)},${r.on},${r.y},,`)},,,,\n,,,,\n`,
  ],
  [
    "a wearable's own names",
    file("summary_date,score,taken", (r) => `${iso(r.date)},${r.y},${r.on ? "TRUE" : "FALSE"}`),
    { condition: "taken", outcome: "score" },
  ],
  ["one column of dates under another name", file("When was it,on,mood", (r) => `${iso(r.date)},${r.on},${r.y}`)],
  [
    "x or blank, when blank is said to be off",
    file("date,pill,mood", (r) => `${iso(r.date)},${r.on ? "x" : ""},${r.y}`),
    { condition: "pill", off: "blank" },
  ],
  [
    "doses, of which 0 mg is none",
    file("date,dose,mood", (r) => `${iso(r.date)},${r.on ? "400 mg" : "0 mg"},${r.y}`),
    { condition: "dose" },
  ],
  ["J and N", file("date,dose,mood", (r) => `${iso(r.date)},${r.on ? "J" : "N"},${r.y}`), { condition: "dose" }],
  [
    "a list of things done, as Daylio writes it",
    file(
      "full_date,date,weekday,mood,activities",
      (r) => `${iso(r.date)},${month(r.date)} ${d(r.date)},Monday,${r.y},${r.on ? "capsule | " : ""}work | gym`,
    ),
    { condition: "activities", on: "capsule", outcome: "mood" },
  ],
  ["percent", file("date;on;mood", (r) => `${iso(r.date)};${r.on};${comma(r.y)} %`)],
  ["quoted decimal commas between commas", file("date,on,mood", (r) => `${iso(r.date)},${r.on},"${comma(r.y)}"`)],
]

describe("files as people have them", () => {
  it.each(same.map(([what, text, options]) => ({ what, text, options })))("$what", ({ text, options }) => {
    const read = diaryOf(text, options)
    expect(read.ok ? "" : read.problem.message).toBe("")
    if (!read.ok) return
    expect([...read.value.series.y]).toEqual([...right.series.y])
    expect([...read.value.series.on]).toEqual([...right.series.on])
    expect([...read.value.series.day]).toEqual([...right.series.day])
    expect([read.value.series.firstWeekday, read.value.firstDay]).toEqual([0, "2026-02-09"])
  })

  it.each([
    ["with a mark", [0xff, 0xfe]],
    ["without a mark", []],
  ])("UTF-16 %s, as a spreadsheet's Unicode text", (_, mark) => {
    const units = [...plain.replaceAll(",", "\t")].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
    const text = textOfBytes(Uint8Array.from([...mark, ...units]), "diary.txt", decode)
    expect(text).toEqual({ ok: true, value: plain.replaceAll(",", "\t") })
  })

  it("bytes of an older spreadsheet keep the letters of the heading, and UTF-8 too", () => {
    expect(textOfBytes(Uint8Array.from([0x61, 0xe9, 0x80]), "a", decode)).toEqual({ ok: true, value: "aé€" })
    expect(
      textOfBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80]), "a", decode),
    ).toEqual({
      ok: true,
      value: "aé😀",
    })
  })

  it.each([
    [[0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 9], /CSV UTF-8/],
    [[0xd0, 0xcf, 0x11, 0xe0, 1], /\.xls/],
    [[7, 1, 0, 200, 3, 9, 0, 0, 1], /not text/],
  ])("a workbook or other bytes are said for what they are", (bytes, said) => {
    const text = textOfBytes(Uint8Array.from(bytes), "a.xlsx", decode)
    expect(text.ok ? "" : text.problem.message).toMatch(said)
  })

  // Thousands in ten ways: read where the file shows which mark is which, else asked.
  it.each([
    [
      "beside a decimal point elsewhere",
      file("date,on,steps,km", (r) => `${iso(r.date)},${r.on},"${thousands(r.y, ",")}",3.25`),
      {},
    ],
    [
      "beside a decimal comma elsewhere",
      file("date;on;steps;km", (r) => `${iso(r.date)};${r.on};${thousands(r.y, ".")};3,25`),
      {},
    ],
    ["with a thin space", file("date;on;steps", (r) => `${iso(r.date)};${r.on};${thousands(r.y, "\u202f")}`), {}],
    ["with an apostrophe", file("date;on;steps", (r) => `${iso(r.date)};${r.on};${thousands(r.y, "'")}`), {}],
    [
      "when it is said",
      file("date,on,steps", (r) => `${iso(r.date)},${r.on},"${thousands(r.y, ",")}"`),
      { decimal: "." as const },
    ],
  ])("thousands %s", (_, text, options) => {
    const read = diaryOf(text, { outcome: "steps", ...options })
    expect(read.ok ? "" : read.problem.message).toBe("")
    if (read.ok)
      for (const [i, v] of [...read.value.series.y].entries())
        expect(v).toBeCloseTo(1000 * (right.series.y[i] as number), 6)
  })

  const refused: readonly (readonly [string, string, RegExp, AnalyseOptions?])[] = [
    [
      "dates that any order fits",
      file("date,on,mood", (r) => `${two(1 + (r.t % 12))}/${two(1 + Math.floor(r.t / 12))}/2026,${r.on},${r.y}`),
      /2026-01-02 .*--dates dmy|--dates mdy/,
    ],
    [
      "dates in two orders",
      file("date,on,mood", (r) =>
        r.t < 20 ? `${d(r.date)}/${m(r.date)}/2026,${r.on},${r.y}` : `${m(r.date)}/${d(r.date)}/2026,${r.on},${r.y}`,
      ),
      /Lines \d+ and \d+ .*different orders/,
    ],
    [
      "a day that no month has",
      plain.replace("2026-02-19", "2026-02-30"),
      /Line 12: "2026-02-30" is not a day of the calendar/,
    ],
    [
      "7,200 in a semicolon file",
      file("date;on;mood", (r) => `${iso(r.date)};${r.on};${thousands(r.y, ",")}`),
      /Line 2.*can be 9000|can be \d+ or [\d.]+; .*--decimal/,
    ],
    [
      "both marks in one column",
      file("date;on;mood", (r) => `${iso(r.date)};${r.on};${r.t % 2 ? comma(r.y + 0.05) : r.y + 0.05}`),
      /line 2.*line 3.*one mark before the tenths/,
    ],
    [
      "percent in some cells",
      file("date,on,mood", (r) => `${iso(r.date)},${r.on},${r.y}${r.t > 4 ? "%" : ""}`),
      /Line 2.*no %/,
    ],
    ["moments since 1970 without a zone", file("date,on,mood", (r) => `${r.date.getTime()},${r.on},${r.y}`), /--zone/],
    ["x or blank", file("date,on,mood", (r) => `${iso(r.date)},${r.on ? "x" : ""},${r.y}`), /--off blank/],
    [
      "three conditions",
      file("date,condition,mood", (r) => `${iso(r.date)},${["placebo", "100 mg", "200 mg"][r.t % 3]},${r.y}`),
      /--on and --off/,
    ],
    [
      "two people",
      file("subject,date,on,mood", (r) => `a,${iso(r.date)},${r.on},${r.y}\nb,${iso(r.date)},${1 - r.on},${r.y}`),
      /pool --id subject/,
    ],
    [
      "two people, one after the other",
      file("person,date,on,mood", (r) => `${r.t < 20 ? "a" : "b"},${iso(r.date)},${r.on},${r.y}`),
      /pool --id person/,
    ],
    ["one line a person", `id,on1,on2,on3,y1,y2,y3\n${"p,1,0,1,5,6,7\n".repeat(4)}`, /one line for each day/],
    ["no heading", plain.split("\n").slice(1).join("\n"), /no names; put a heading/],
    ["a title above the heading", `Mood diary,,\n${plain}`, /says only "Mood diary"/],
    [
      "words for scores",
      file("date,on,mood", (r) => `${iso(r.date)},${r.on},${["meh", "good", "rad"][r.t % 3]}`),
      /--scale "awful,bad,meh,good,rad"/,
    ],
    [
      "-999 for no score",
      plain.replace(/(2026-02-1\d,[01]),[\d.]+/g, "$1,-999"),
      /Lines .* say -999 .*leave the cell empty/,
    ],
    ["1e999", plain.replace(/(2026-02-12,[01]),[\d.]+/, "$1,1e999"), /Line 5.*larger than any score/],
    ["JSON", JSON.stringify([{ date: "2026-01-01", on: 1, y: 2 }]), /JSON/],
    ["a page", "<html><body>date</body></html>", /HTML/],
    [
      "two columns of dates under other names",
      file("began,ended,on,mood", (r) => `${iso(r.date)},${iso(r.date)},${r.on},${r.y}`),
      /--day; it could be "began", "ended"/,
    ],
    ["a zone nobody has", plain, /time zone/, { zone: "Nowhere/Town" }],
  ]
  const asked = refused.map(([what, text, said, options]) => ({ what, text, said, options }))
  it.each(asked)("asks or refuses, naming line or flag: $what", ({ text, said, options }) => {
    const read = diaryOf(text, options)
    expect(read.ok ? "read" : read.problem.message).toMatch(said)
  })

  it("rows that say washout are left out, and count as days without", () => {
    const text = file(
      "date,condition,mood",
      (r) => `${iso(r.date)},${r.t % 10 < 2 ? "washout" : r.on ? "drug" : "placebo"},${r.y}`,
    )
    const read = diaryOf(text)
    expect(read.ok && [read.value.series.y.length, read.value.series.arm[10], read.value.series.arm[1]]).toEqual([
      32, 0, 0,
    ])
    expect(read.ok && read.value.notes.join()).toContain('8 rows say "washout"')
  })

  it("a decimal point that slipped is named by its day", () => {
    const text = plain.replace(/(2026-02-12,[01]),([\d.]+)/, (_, a, b) => `${a},${10 * Number(b)}`)
    const a = analyse(text, { outcome: "mood", better: "higher" })
    expect(a.ok && a.value.checks.find((c) => c.name === "stray scores")?.message).toMatch(
      /12 February.*decimal point that slipped|2026-02-12.*decimal point/,
    )
  })

  it("times in a column of their own tell the sessions of a day apart", () => {
    const text = file(
      "date,time,on,mood",
      (r) => `${iso(r.date)},08:00 AM,${r.on},${r.y}\n${iso(r.date)},08:00 PM,${r.on},${r.y + 1}`,
    )
    const read = diaryOf(text)
    expect(read.ok && [read.value.series.y.length, read.value.minutes?.[1]]).toEqual([80, 1200])
  })
})
