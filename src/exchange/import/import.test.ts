import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvField } from "../../base/index.ts"
import { headerOf } from "./columns.ts"
import { parseCsv } from "./csv.ts"
import { type Foreign, tellForeign } from "./tell.ts"

const zone = "Africa/Johannesburg"
const tell = (text: string, more: Partial<Foreign> = {}) => {
  const rows = tellForeign({ text, zone, ...more })
  if (!rows.ok) return rows.problem.code
  return rows.value.map((r) => [
    ...r.told.map(({ at, body: b }) =>
      b.kind === "dose-noted"
        ? `${at} ${b.what} ${b.amount} ${b.site}`
        : b.kind === "measurement"
          ? `${at} ${b.instrument} ${b.score} ${b.unit}`
          : `${at} ${b.kind} ${"text" in b ? b.text : ""}`,
    ),
    ...(r.why === null ? [] : [`why: ${r.why}`]),
  ])
}

describe("the header of a table", () => {
  it("is its column names, each once, whatever parts them; a text that is no table has none", () => {
    expect(headerOf('\uFEFFTag;"Mittel; was";Menge;Tag;\n1;2;3;4;\n')).toEqual(["Tag", "Mittel; was", "Menge"])
    for (const text of ["", "[{}]", ' {"experiences":[]}']) expect(headerOf(text)).toEqual([])
  })
})

describe("a tracker's table", () => {
  it("is read by its usual column names, the unit in the header", () => {
    const csv = `Date,Time,Medication,Dose (mg),Injection Site,Weight (kg),Side Effects,Notes
2026-11-03,7:15 PM,Samplide,2.5,"Thigh, left",81.4,None,
2026-11-10,07:05,Samplide,0.25,Abdomen,,nausea,"said ""fine"" later"
2026-11-17,,Samplide,2.5,Abdomen,,,
2026-11-24,08:00,Samplide,lots,,,,
`
    expect(tell(csv)).toEqual([
      ["2026-11-03T17:15:00Z Samplide 2.5 mg Thigh, left", "2026-11-03T17:15:00Z weight 81.4 kg"],
      [
        "2026-11-10T05:05:00Z Samplide 0.25 mg Abdomen",
        "2026-11-10T05:05:00Z note Side effects: nausea",
        '2026-11-10T05:05:00Z note said "fine" later',
      ],
      ["2026-11-17T10:00:00Z Samplide 2.5 mg Abdomen", "why: It gives no time of day; it stands at noon."],
      [expect.stringContaining("why: ")],
    ])
  })

  it("fills in no unit, and asks how a date is ordered where both orders could be meant", () => {
    const row = (date: string) => `When,What,How much\n${date} 08:00,Drops,300 mcg\n`
    const columns = { date: "When", what: "What", amount: "How much" }
    expect(tell(row("3/4/2026"), { columns })).toEqual([[expect.stringContaining("day or the month first")]])
    expect(tell(row("3/4/2026"), { columns, dates: "month-first" })).toEqual([
      ["2026-03-04T06:00:00Z Drops 300 mcg null"],
    ])
    expect(tell(row("3/4/2026"), { columns, dates: "day-first" })).toEqual([
      ["2026-04-03T06:00:00Z Drops 300 mcg null"],
    ])
    expect(tell(row("3/14/2026"), { columns })).toEqual([["2026-03-14T06:00:00Z Drops 300 mcg null"]])
    expect(tell("date,what,amount\n2026-01-01 08:00,Drops,300\n")).toEqual([[expect.stringContaining("has no unit")]])
    expect(tell("a,b\n1,2\n")).toBe("import/columns")
    expect(tell("a,b\n1,2\n", { columns: { date: "z" } })).toBe("import/columns")
    expect(tell("")).toBe("import/empty")
  })

  it("comes back from any field that was written into it", () => {
    const field = fc
      .string({ unit: "grapheme" })
      .filter(
        (s) =>
          !csvField(s).replace(/^"/, "").startsWith("'") &&
          !s.includes("\r") &&
          s === s.trim() &&
          !s.startsWith("\uFEFF"),
      )
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const kept = rows.filter((r) => r.some((f) => f.trim() !== ""))
        expect(parseCsv(`h,i\n${rows.map((r) => r.map(csvField).join(",")).join("\n")}\n`).slice(1)).toEqual(kept)
      }),
      { numRuns: 200, seed: 8 },
    )
    expect(csvField("=1+1")).toBe("'=1+1")
  })
})

describe("medTimer", () => {
  it("gives what was taken from its table, and says what was not", () => {
    const csv = `Erinnert;Name;Dosierung;Genommen;Tags;Intervall;Notizen;Erinnert (ISO 8601);Genommen (ISO 8601)
1.11.26 08:00;Tropfen;300 mcg;1.11.26 08:04;;;;2026-11-01T08:00:00+02:00;2026-11-01T08:04:00+02:00
1.11.26 20:00;Tropfen;1;1.11.26 20:01;;;spät;2026-11-01T20:00:00+02:00;2026-11-01T20:01:00+02:00
2.11.26 08:00;Tropfen;300 mcg;;;;;2026-11-02T08:00:00+02:00;
`
    expect(tell(csv)).toEqual([
      ["2026-11-01T06:04:00Z Tropfen 300 mcg null"],
      [
        "2026-11-01T18:01:00Z Tropfen (1) null null",
        "2026-11-01T18:01:00Z note spät",
        "why: “1” has no unit that is known, so it was kept as words.",
      ],
      ["why: It was reminded and not taken."],
    ])
  })

  it("gives the same from its backup, alone or inside a whole one", () => {
    const list = [
      {
        medicineName: "Drops",
        amount: "300 mcg",
        status: "TAKEN",
        remindedTimestamp: 1793520000,
        processedTimestamp: 1793520240,
        notes: "",
      },
      {
        medicineName: "Drops",
        amount: "300 mcg",
        status: "SKIPPED",
        remindedTimestamp: 1793563200,
        processedTimestamp: 1793563300,
      },
      {
        medicineName: "Drops",
        amount: "300 mcg",
        status: "DELETED",
        remindedTimestamp: 1793563200,
        processedTimestamp: 0,
      },
    ]
    const told = [
      ["2026-11-01T08:04:00Z Drops 300 mcg null"],
      ["2026-11-01T20:00:00Z note Left out: Drops"],
      ["why: It was neither taken nor skipped."],
    ]
    expect(tell(JSON.stringify({ version: 20, list }))).toEqual(told)
    expect(tell(JSON.stringify({ medicines: { version: 20, list: [] }, events: { version: 20, list } }))).toEqual(told)
    expect(tell("{}")).toBe("import/med-timer")
  })
})

describe("PsychonautWiki Journal", () => {
  it("gives one person's ingestions and notes, and keeps unknown units as words", () => {
    const ingestion = (more: object) => ({
      substanceName: "Caffeine",
      time: 1793520000000,
      administrationRoute: "ORAL",
      dose: 0.1,
      isDoseAnEstimate: false,
      units: "g",
      notes: null,
      ...more,
    })
    const json = {
      experiences: [
        {
          title: "Sunday",
          text: "slow start",
          creationDate: 1793520000000,
          sortDate: 1793520000000,
          ingestions: [
            ingestion({}),
            ingestion({ dose: 2, units: "cups", isDoseAnEstimate: true }),
            ingestion({ dose: null }),
            ingestion({ consumerName: "a guest" }),
          ],
          timedNotes: [
            { time: 1793523600000, creationDate: 1793523600000, note: "awake", color: "BLUE", isPartOfTimeline: true },
          ],
        },
      ],
      substanceCompanions: [],
    }
    const at = "2026-11-01T08:00:00Z"
    expect(tell(JSON.stringify(json))).toEqual([
      [`${at} Caffeine 0.1 g null`],
      [
        `${at} Caffeine (estimated) (2 cups) null null`,
        "why: “2 cups” has no unit that is known, so it was kept as words.",
      ],
      [`${at} Caffeine null null`],
      ["why: It was taken by a guest."],
      ["2026-11-01T09:00:00Z note awake"],
      [`${at} note Sunday: slow start`],
    ])
    expect(tell("[]", { format: "journal" })).toBe("import/journal")
  })
})
