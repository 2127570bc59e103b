import { describe, expect, it } from "vitest"
import { date } from "../base/index.ts"
import { read } from "../read/index.ts"
import { check, unknownSentence } from "./index.ts"

const checked = (text: string) => {
  const reading = read({ text, kind: "text" }, { sha256: () => "" })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
}
const names = (text: string) => checked(text).unknown.map((u) => u.name)

describe("no page is calm where little is known", () => {
  const pages: Readonly<Record<string, string>> = {
    DNP: "DNP for fat loss\n\nTake 400 mg of DNP daily for 30 days.\n",
    "methylene blue": "Methylene blue\n\nDose: 10-30 mg daily, sublingual, for 8 weeks\n",
    lithium: "Lithium\n\nLithium carbonate 900 mg three times a day.\n",
    phenibut: "Phenibut\n\nDose: 500 mg twice a day\nCycle: 4 weeks\n",
    clenbuterol: "Clenbuterol cycle\n\nTake 40 mcg daily for 2 weeks.\n",
    "ephedrine with caffeine": "The ECA stack\n\n25 mg ephedrine with 200 mg caffeine three times a day for 6 weeks.\n",
    rapamycin: "Rapamycin for longevity\n\n6 mg once a week for 12 weeks, by mouth.\n",
    iodine: "Iodine protocol\n\nTake 50 mg of iodine daily for 3 months.\n",
    "high-dose melatonin": "High-dose melatonin\n\nTake 180 mg of melatonin every night.\n",
    epithalon: "Epithalon\n\nInject 10 mg subcutaneously once a day for 10 days.\n",
    bromantane: "Bromantane\n\nDose: 50 mg once daily in the morning\nCycle: 4 weeks\n",
    hCG: "hCG\n\n500 IU subcutaneously twice a week for 8 weeks.\n",
    tianeptine: "Tianeptine for mood\n\nTake 25 mg of tianeptine three times a day for 8 weeks.\n",
    yohimbine: "Yohimbine for stubborn fat\n\n0.2 mg/kg before fasted cardio, once a day, for 6 weeks.\n",
    "a SARM": "Ostarine (MK-2866) cycle\n\n- Dose: 20 mg once daily\n- Cycle: 8 weeks\n",
    "a blend of secretagogues":
      "GHRP-6 + CJC-1295 blend\n\n100 mcg of each subcutaneously three times a day for 12 weeks.\n",
    kratom: "Kratom for energy\n\nTake 5 g of kratom powder three times a day.\n",
    DMSO: "DMSO\n\nDrink 5 mL of DMSO in water once daily for 4 weeks.\n",
    "colloidal silver": "Colloidal silver\n\nTake 10 mL daily by mouth for 3 months.\n",
    MMS: "MMS protocol 1000\n\nTake 3 drops of activated MMS every hour, 8 hours a day, for 3 weeks.\n",
    "insulin for muscle": "Insulin for muscle\n\nInject 10 IU of insulin after training, daily, for 4 weeks.\n",
    "thyroid hormone for losing weight":
      "Levothyroxine for weight loss\n\nTake 100 mcg of levothyroxine each morning for 8 weeks.\n",
    laetrile: "Laetrile against cancer\n\n500 mg three times a day by mouth.\n",
    borax: "The borax protocol\n\nTake 500 mg of borax in a litre of water daily.\n",
    turpentine: "Turpentine cleanse\n\nTake 5 mL of turpentine on sugar twice weekly.\n",
    nicotine: "Nicotine for focus\n\n2 mg of nicotine three times daily.\n",
  }
  for (const [what, text] of Object.entries(pages))
    it(`${what}: a hazard that is named, or that nothing is known`, () => {
      const { findings, unknown } = checked(text)
      const named = findings.some(
        (f) =>
          (f.severity === "stop" || f.severity === "caution") &&
          /^(?:product\/(?:not-plannable|hazard)|dose\/)/u.test(f.code),
      )
      expect(named || unknown.length > 0).toBe(true)
    })
  const lethal = [
    "DNP",
    "lithium",
    "tianeptine",
    "a SARM",
    "kratom",
    "DMSO",
    "colloidal silver",
    "MMS",
    "insulin for muscle",
    "thyroid hormone for losing weight",
    "laetrile",
    "borax",
    "turpentine",
  ]
  for (const what of lethal)
    it(`${what}: no plan is made of it, and that leads`, () => {
      const { lead } = checked(pages[what] ?? "")
      expect([lead[0]?.code, lead[0]?.severity]).toEqual(["product/not-plannable", "stop"])
    })
  it("Rybelsus without a route is a tablet, by the facts", () => {
    const over = (dose: string) =>
      checked(`Rybelsus\n\n- Dose: ${dose} once daily\n`).findings.filter((f) => f.code === "dose/over-ceiling")
    expect([over("25 mg").length, over("30 mg").length]).toEqual([0, 1])
  })
})

describe("what nobody knows", () => {
  it("is named in the page's order: the title, what carries a dose, what stands in a stack", () => {
    expect(names("Vorantane\n\n- Dose: 50 mg once daily\n- Stack with: Noopept, Zyloprine\n")).toEqual([
      "Vorantane",
      "Zyloprine",
    ])
    expect(names("Zorvexin\n\nZorvexin 5 mg twice a day for 4 weeks with Quelbrin 10 mg.\n")).toEqual([
      "Zorvexin",
      "Quelbrin",
    ])
  })

  it("is never a heading, a way of living or what the facts know", () => {
    expect(names("Semax\n\nNeuropeptides\n\nDose: 300 mcg twice a day, intranasal\n")).toEqual([])
  })

  it("is said in one sentence", () => {
    expect(unknownSentence(["X", "Y"])).toBe(
      "Posology knows nothing about X and Y: nothing below says whether they, their doses or their partners are harmful.",
    )
    expect(unknownSentence(["X"])).toBe(
      "Posology knows nothing about X: nothing below says whether X, its dose or its partners are harmful.",
    )
    expect(unknownSentence([])).toBeUndefined()
  })
})

describe("what leads", () => {
  it("is at most five of the findings' sentences, the gravest first, one a reason", () => {
    const { lead, findings } = checked(
      "Oxycodone\n\nTake 100 mg of oxycodone every 4 hours for 2 weeks.\n\nTake 100 mg of oxycodone every 6 hours for 3 weeks.\n",
    )
    expect(lead.length).toBeLessThanOrEqual(5)
    expect(lead[0]?.severity).toBe("stop")
    for (const f of lead) expect(findings).toContain(f)
    expect(new Set(lead.map((f) => f.basis[0]?.fact ?? f.message)).size).toBe(lead.length)
  })
})
