import { describe, expect, it } from "vitest"
import { momentOf } from "./moment.ts"
import { type Foreign, tellForeign } from "./tell.ts"

const zone = "Africa/Johannesburg"
const rows = (text: string, more: Partial<Foreign> = {}) => {
  const r = tellForeign({ text, zone, ...more })
  if (!r.ok) return r.problem.code
  return r.value.map(({ told, why }) => {
    const said = told.map(({ body: b }) =>
      b.kind === "dose-noted" ? `${b.what} ${b.amount}` : b.kind === "note" ? `note ${b.text}` : b.kind,
    )
    return said.length > 0 ? said.join(" + ") : (why ?? "")
  })
}
const day = "2026-03-02 08:00"
const asked = expect.stringMatching(/not (?:known|understood)/)

describe("a column that says what became of a dose", () => {
  const one = (header: string, value: string) => {
    const [said] = rows(`Date,${header},Medication,Dose\n${day},${value},BPC,250 mcg\n`)
    return said
  }
  it("decides whether it was taken, under any of its names and in any of its words", () => {
    for (const [header, value] of [
      ["Status", "Taken"],
      ["status", "taken late"],
      ["Outcome", "Administered"],
      ["Dose status", "Completed"],
      ["Taken?", "✓"],
      ["Taken", "yes"],
      ["Done", "x"],
      ["Was taken", "1"],
      ["Skipped", "no"],
      ["Missed", ""],
      ["Zustand", "eingenommen"],
      ["Col7", "taken"],
    ])
      expect([header, value, one(header!, value!)]).toEqual([header, value, "BPC 250 mcg"])
    for (const [header, value] of [
      ["Status", "Skipped"],
      ["Status", "MISSED"],
      ["Result", "Refused by patient"],
      ["Status", "not taken"],
      ["Intake status", "Forgotten"],
      ["Taken", "no"],
      ["Taken?", "✗"],
      ["Taken", "0"],
      ["Skipped", "x"],
      ["Missed?", "true"],
      ["Zustand", "ausgelassen"],
      ["Whatever", "Skipped"],
    ])
      expect([header, value, one(header!, value!)]).toEqual([header, value, "note Left out: BPC"])
    for (const value of ["Snoozed", "Pending", "Scheduled", "cancelled", "Upcoming"])
      expect([value, one("Status", value)]).toEqual([value, `It was not taken: Status says “${value}”.`])
  })

  it("is asked about where it is not understood, and where nothing stands in it", () => {
    for (const [header, value] of [
      ["Status", "x"],
      ["Status", "1"],
      ["Status", "late"],
      ["Status", "Partially taken"],
      ["Status", "Taken?"],
      ["Status", "taken twice"],
      ["Status", "Bearbeitet"],
      ["Taken", "maybe"],
      ["Taken", ""],
      ["Skipped", "later"],
    ])
      expect([header, value, one(header!, value!)]).toEqual([header, value, asked])
  })

  it("counts in any place, and any one of several that says no is enough", () => {
    expect(rows(`Medication,Dose,When,Intake\nBPC,250 mcg,${day},Missed\n`)).toEqual(["note Left out: BPC"])
    expect(rows(`Date,Medication,Dose,Status,Skipped\n${day},BPC,250 mcg,Taken,yes\n`)).toEqual(["note Left out: BPC"])
    expect(rows(`Date,Medication,Dose,Foo\n${day},BPC,250 mcg,Bar\n`, { columns: { status: "Foo" } })).toEqual([asked])
    expect(rows(`Taken,Date,Medication,Dose\nno,${day},BPC,250 mcg\n`)).toEqual(["note Left out: BPC"])
    expect(rows(`Taken,Medication,Dose\n${day},BPC,250 mcg\n`)).toEqual(["BPC 250 mcg"])
    expect(rows(`Date,Medication,Dose,Notes\n${day},BPC,250 mcg,skipped this one\n`)).toEqual(["note skipped this one"])
  })
})

describe("a row that is no dose", () => {
  it("keeps what it says and gives no dose", () => {
    const table = `type,datetime,medicineName,dose,notes,weight (kg)
dose,${day},Tirzepatide,2.5 mg,first,
checkin,${day},Tirzepatide,,felt fine,81.5
check-in,${day},Tirzepatide,2.5 mg,queasy,
side effects,${day},Tirzepatide,,nausea,
mystery,${day},Tirzepatide,2.5 mg,,
skipped,${day},Tirzepatide,2.5 mg,,
`
    expect(rows(table)).toEqual([
      "Tirzepatide 2.5 mg + note first",
      "measurement + note felt fine",
      "note queasy",
      "note nausea",
      asked,
      "note Left out: Tirzepatide",
    ])
    expect(rows(`date,what,amount\n${day},BPC,\n`)).toEqual(["It gives no amount, so no dose was taken in."])
  })
})

describe("an amount in a table", () => {
  const one = (amount: string, header = "Dose", more: Partial<Foreign> = {}) =>
    (rows(`Date;Medication;${header}\n${day};BPC;${amount}\n`, more) as string[])[0]
  it("is refused at or below nothing, above anything, and as no plain number", () => {
    for (const amount of [
      "-2.5 mg",
      "0 mg",
      "0.000 mg",
      "-0 mg",
      "−2.5 mg",
      "1e3 mg",
      "1e999 mg",
      "Infinity mg",
      "NaN mg",
      "9999999999999999 mg",
      "250 + 250 mcg",
      "250-500 mcg",
    ])
      expect([amount, one(amount)]).toEqual([amount, expect.not.stringMatching(/^BPC/)])
    expect(one("-2.5", "Dose (mg)")).toMatch(/above zero/)
    expect(rows(`date,weight (kg)\n${day},99999999999999999999\n`)).not.toEqual(["measurement"])
  })

  it("has its unit beside it, above it, or as it is said, and no other", () => {
    expect(one("2.5", "Dose (mg)")).toBe("BPC 2.5 mg")
    expect(one("2.5", "dose_mg")).toBe("BPC 2.5 mg")
    expect(one("2.5", "Dose mg")).toBe("BPC 2.5 mg")
    expect(one("2.5", "Dose", { unit: "mg" })).toBe("BPC 2.5 mg")
    expect(one("2.5 mg", "Dose", { unit: "mcg" })).toBe("BPC 2.5 mg")
    expect(one("2.5")).toMatch(/no unit.*say the unit of such amounts/)
    expect(one("2.5 mg", "Dose (mcg)")).toMatch(/not known/)
    expect(rows(`Date,Medication,Dose,Unit\n${day},BPC,250,mcg\n${day},TB,2,\n`)).toEqual([
      "BPC 250 mcg",
      expect.stringMatching(/no unit/),
    ])
  })

  it("with a comma is asked about, unless it is said how numbers are written", () => {
    for (const amount of ["2,5 mg", "0,25 mg", "1,000 mcg"]) expect(one(amount)).toMatch(/two ways.*locale: de-DE/)
    expect(one("2,5 mg", "Dose", { mark: "," })).toBe("BPC 2.5 mg")
    expect(one("0,25", "Dosis (mg)", { mark: "," })).toBe("BPC 0.25 mg")
    expect(one("2.500 mg", "Dose", { mark: "," })).toMatch(/two ways/)
    const german = "Datum;Medikament;Dosis\n03.04.2026;Tirzepatid;2,5 mg\n"
    expect(rows(german, { mark: ",", dates: "day-first" })).toEqual(["Tirzepatid 2.5 mg"])
    expect(rows(`Date,Medication,Dose (mg)\n${day},BPC,2,5\n`)).toEqual([expect.stringMatching(/more fields/)])
  })

  it("may stand behind the name where no column has it", () => {
    const jab = (name: string) => (rows(`Date,Jab,Time,Site\n2026-03-02,${name},08:00,Left thigh\n`) as string[])[0]
    expect(jab("Mounjaro® 2.5 mg")).toBe("Mounjaro® 2.5 mg")
    expect(rows("Date,Jab\n2026-03-02 08:00,Ozempic (0.5mg)\n")).toEqual(["Ozempic 0.5 mg"])
    expect(jab("Wegovy - 1.7 mg")).toBe("Wegovy 1.7 mg")
    expect(jab("BPC-157 250mcg")).toBe("BPC-157 250 mcg")
    expect(jab("BPC-157")).toBe("BPC-157 null")
    expect(jab("TB 500 mg")).toBe("TB 500 mg")
    expect(jab("Compound 2 500 mg")).toBe("Compound 2 500 mg null")
    expect(rows(`Date,Medication,Dose\n${day},Ozempic 1 mg pen,0.5 mg\n`)).toEqual(["Ozempic 1 mg pen 0.5 mg"])
  })
})

describe("a moment in a table", () => {
  const at = (text: string, order: Parameters<typeof momentOf>[2] = null) => {
    const m = momentOf(text, zone, order)
    return m.ok ? m.value.at : m.problem.code
  }
  it("is read in the forms that programs write", () => {
    for (const text of [
      "2026-03-02T08:30:00+02:00",
      "2026-03-02 08:30:00 +0200",
      "2026-03-02 07:30 +0100",
      "2026-03-02 08:30",
      "2026/03/02 8:30",
      "2 Mar 2026 08:30",
      "2 March 2026, 8:30 AM",
      "02-Mar-2026 08:30",
      "Mar 2, 2026, 8:30 AM",
      "March 2nd, 2026 8:30am",
      "Monday, March 2, 2026 at 8:30 AM",
      "Mon Mar 2 2026 08:30:00 GMT+0200 (SAST)",
      "2. März 2026 um 08.30 Uhr",
      "2 mars 2026 08h30",
      "1772433000",
      "1772433000000",
      "2026-03-02T06:30:00.000Z",
    ])
      expect([text, at(text)]).toEqual([text, "2026-03-02T06:30:00Z"])
    expect(at("2026-03-02 8 PM")).toBe("2026-03-02T18:00:00Z")
    expect(at("2026-03-02 20.30")).toBe("2026-03-02T18:30:00Z")
    expect(at("2026-03-02 12:15 AM")).toBe("2026-03-01T22:15:00Z")
  })

  it("is asked about where its order is not known, and is none where it does not exist", () => {
    expect(at("3/4/2026 08:00")).toBe("import/date-order")
    expect(at("03.04.26")).toBe("import/date-order")
    expect(at("3/4/2026 08:00", "day-first")).toBe("2026-04-03T06:00:00Z")
    expect(at("03.04.26", "day-first")).toBe("2026-04-03T10:00:00Z")
    expect(at("26-04-03", "year-first")).toBe("2026-04-03T10:00:00Z")
    for (const none of [
      "2026-02-30 08:00",
      "31 Feb 2026",
      "2 Foo 2026",
      "2026-03-02 25:00",
      "2026-03-02 13:00 PM",
      "2026-03-02 8",
      "2026-03-02 08:30 CET",
      "46083.35",
      "yesterday",
      "",
      "3/14/2026x",
    ])
      expect([none, at(none)]).toEqual([none, "import/moment"])
  })
})

describe("a table as programs save it", () => {
  it("is the same whatever ends its lines and parts its fields", () => {
    const lines = ["Date,Medication,Dose,Notes", `${day},BPC,250 mcg,"a, ""b"" and c"`, `${day},TB,2 mg,`]
    const want = ['BPC 250 mcg + note a, "b" and c', "TB 2 mg"]
    for (const end of ["\n", "\r\n", "\r"]) expect(rows(`\uFEFF${lines.join(end)}${end}`)).toEqual(want)
    const semicolons = ["Date;Medication;Dose;Notes", `${day};BPC;250 mcg;"a, ""b"" and c"`, `${day};TB;2 mg;`]
    expect(rows(`sep=;\r\n${semicolons.join("\r\n")}`)).toEqual(want)
    expect(rows(semicolons.join("\n").replaceAll(";", "\t"))).toEqual(want)
    expect(rows(semicolons.join("\n").replaceAll(";", "|"))).toEqual(want)
    expect(rows(`"Date, local";Medication;Dose\n${day};BPC;250 mcg\n`, { columns: { date: "Date, local" } })).toEqual([
      "BPC 250 mcg",
    ])
  })

  it("is refused where a quotation mark swallows its rows, and where there is no row", () => {
    expect(rows(`Date,Medication,Dose,Notes\n${day},BPC,250 mcg,"fine\n${day},TB,2 mg,\n`)).toBe("import/quotes")
    expect(rows("Date,Medication,Dose\n")).toBe("import/empty")
  })

  it("gives two doses for two rows that say the same, and says so", () => {
    const r = tellForeign({ text: "Date,Medication,Dose\n2026-03-02,BPC,250 mcg\n2026-03-02,BPC,250 mcg\n", zone })
    if (!r.ok) throw new Error(r.problem.message)
    expect(r.value.map((x) => x.told.length)).toEqual([1, 1])
    expect(r.value[1]?.why).toMatch(/same as row 1/)
  })
})

describe("a backup that is damaged", () => {
  it("says so, and where, and is never taken for a table", () => {
    const whole = JSON.stringify(
      { version: 20, list: [{ medicineName: "Drops", remindedTimestamp: 1, status: "TAKEN" }] },
      null,
      1,
    )
    for (const text of [
      whole.slice(0, -4),
      whole.slice(0, 30),
      whole.replace(":", ""),
      `\uFEFF${whole.slice(0, 40)}`,
      "[",
      "{,}",
    ]) {
      const r = tellForeign({ text, zone })
      expect([text, r.ok ? "read" : `${r.problem.code} ${r.problem.message}`]).toEqual([
        text,
        expect.stringMatching(/^import\/damaged .*(breaks off|line \d+)/),
      ])
    }
  })
})
