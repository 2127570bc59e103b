import { describe, expect, it } from "vitest"
import { sameAmount, showQuantity } from "../base/index.ts"
import {
  allCompounds,
  allDevices,
  allProducts,
  compoundNamed,
  deviceById,
  emergencyIn,
  limitOf,
  loadFacts,
  planBarOf,
  productById,
  shipped,
} from "./index.ts"

const strengthIn = (id: string): string => {
  const contents = productById(id)?.contents
  return contents?.kind === "solution" ? showQuantity(contents.strength) : ""
}

describe("the shipped facts", () => {
  it("hold against their schemas, with nothing left to fill in", async () => {
    const set = await loadFacts(shipped)
    expect(set.ok ? set.value : set.problems).toEqual(shipped)
  })

  it("know the products of the contract, each for the nose alone", () => {
    expect(["semax-0.1-3ml", "semax-1-3ml", "minisem-0.01-3ml", "selank-0.15-3ml"].map(strengthIn)).toEqual([
      "0.1 %",
      "1 %",
      "0.01 %",
      "0.15 %",
    ])
    expect(allProducts.every((p) => p.permits?.length === 1 && p.permits[0] === "intranasal")).toBe(true)
    expect(productById("semax-0.1")).toBeUndefined()
  })

  it("know the devices of the contract", () => {
    expect(allDevices.map((d) => d.id).sort()).toEqual(
      [
        "dropper-50ul",
        "spray-50ul",
        "spray-70ul",
        "spray-100ul",
        "spray-140ul",
        "u100-0.3ml-half",
        "u100-0.3ml",
        "u100-0.5ml",
        "u100-1ml",
      ].sort(),
    )
  })

  it("give every U-100 barrel ten microlitres a unit", () => {
    for (const id of ["u100-0.3ml-half", "u100-0.3ml", "u100-0.5ml", "u100-1ml"]) {
      const d = deviceById(id)
      if (d?.kind !== "syringe") throw new Error(id)
      expect(
        sameAmount({ value: d.mark.value.div(d.unitsPerMark), unit: d.mark.unit }, limitOf("syringe-precision")),
      ).toBe(true)
    }
  })

  it("find a compound by every name a page may print", () => {
    expect(compoundNamed("NA-1 (Tat-NR2B9c)")?.id).toBe("na-1")
    expect(compoundNamed("Rhodiola Rosea")?.id).toBe("rhodiola-rosea")
    expect(compoundNamed("5‑HTP")?.id).toBe("5-htp")
    expect(compoundNamed("water")).toBeUndefined()
    expect(allCompounds).toHaveLength(16)
  })

  it("bar a plan for the four compounds nobody can take at home, and for no other", () => {
    const barred = allCompounds.filter((c) => planBarOf(c.id)).map((c) => c.id)
    expect(barred.sort()).toEqual(["cerebrolysin", "dihexa", "na-1", "tianeptine"])
    expect(planBarOf("NA-1 (Tat-NR2B9c)")?.basis.unconfirmed).toBe(false)
  })

  it("see an emergency in a heading and not in a word that contains one", () => {
    expect(emergencyIn("Neuroprotection & Stroke Recovery")?.id).toBe("stroke")
    expect(emergencyIn("after a brain injury")?.id).toBe("head-injury")
    expect(emergencyIn("breaststroke training")).toBeUndefined()
    expect(emergencyIn("Focus")).toBeUndefined()
  })

  it("never use a word that judges for the reader", () => {
    // Sources are titles of other people's; in a list of open data, "works" are what a library holds; by `said` and `unless` pages are known.
    const pages = (key: string, value: unknown) => (key === "said" || key === "unless" ? [] : value)
    const ours = JSON.stringify({ ...shipped, sources: [], datasets: [] }, pages)
    expect(ours.match(/\b(?:safe|fake|works)\b/giu) ?? []).toEqual([])
  })
})

const own = {
  format: "posology/facts@1",
  version: "2026.11.22",
  sources: [{ id: "box", title: "the carton in hand", kind: "label" }],
  compounds: [
    {
      id: "glyx",
      names: ["Glyx"],
      class: {
        value: "made up for this test",
        sources: ["box"],
        confidence: "low",
        basis: "found",
        checkedOn: "2026-11-22",
      },
      status: [],
      risks: [],
    },
  ],
}

describe("a set of facts in a file", () => {
  it("loads when every row is whole", async () => {
    expect(await loadFacts(own)).toMatchObject({ ok: true, value: { compounds: [{ id: "glyx" }], products: [] } })
  })

  it("is refused with the path when a source dangles, a unit does not parse or a compound is not there", async () => {
    const row = { sources: ["box"], confidence: "low", basis: "found", checkedOn: "2026-11-22" }
    const broken = {
      ...own,
      compounds: [{ ...own.compounds[0], class: { ...own.compounds[0]?.class, sources: ["carton"] } }],
      products: [
        {
          id: "glyx-5",
          compound: "glix",
          name: "Glyx",
          form: "drops",
          strength: { value: "5 mg", ...row },
          volume: { value: "3 spoons", ...row },
          permits: { value: ["intranasal"], ...row },
        },
      ],
    }
    const loaded = await loadFacts(broken)
    expect(loaded.ok ? [] : loaded.problems.map((p) => p.code).sort()).toEqual([
      "reference/dangling-source",
      "reference/unit",
      "reference/unit",
      "reference/unknown-compound",
    ])
  })

  it("is refused when a row has no source, a date is no date or a field is misspelt", async () => {
    expect((await loadFacts({ ...own, compounds: [{ ...own.compounds[0], aliases: [] }] })).ok).toBe(false)
    expect((await loadFacts({ ...own, version: "1" })).ok).toBe(false)
    expect((await loadFacts({ ...own, sources: own.sources.concat(own.sources) })).ok).toBe(false)
    expect((await loadFacts([])).ok).toBe(false)
  })
})
