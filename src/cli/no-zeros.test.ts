import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { main } from "./main.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-zeros-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const names = [
  "Halexin",
  "Orvatine",
  "KRL-22",
  "Zentopal",
  "Quibrel",
  "Testamin",
  "Vornadine",
  "Pelutride",
  "Xerolin",
  "MZ-410",
]

const bare = (name: string) => `${name}\n\nDosage: 5 mg once daily for 4 weeks\nRoute: oral\n`
/** A page that leaves little out, so that there is as little to find as there can be. */
const thorough = (name: string) => `${name}

Protocol 1
Dosage: 5 mg once daily for 4 weeks, then 2 weeks off
Route: oral
Maximum: 10 mg per day

Contraindications
Not in pregnancy or while breastfeeding, not under 18 or over 65 years, not under 50 kg, not with epilepsy or heart disease.

Interactions
Not together with antidepressants, blood thinners or alcohol.

Side effects
Headache, nausea. Stop at once and see a doctor when breathing is hard or the skin swells.

Storage
Keep at 2–8 °C; use within 28 days of opening. One tablet holds 5 mg.
`

const printed = async (...args: string[]): Promise<string> => {
  const out: string[] = []
  await main(args, { out: (t) => void out.push(t), err: (t) => void out.push(t) })
  return out.join("").replace(/\s+/g, " ")
}

/** What a calm page would say where nothing is known. */
const calm =
  /\b(?:0|no|zero) (?:stops?|cautions?|unknowns?|findings?|problems?|warnings?|to (?:be careful|know|ask))\b|✓|✔|\bnothing (?:was |to be )?(?:found|wrong)\b|\ball clear\b|\bsafe\b/i

test.each(names)("nothing that is said of %s counts zeros, and not knowing it stands first", async (name) => {
  for (const [kind, page] of Object.entries({ bare: bare(name), thorough: thorough(name) })) {
    const file = join(folder, `${name}-${kind}.txt`)
    writeFileSync(file, page)
    for (const form of [[], ["--ask"], ["--print"]]) {
      const text = await printed("check", file, ...form)
      expect(calm.exec(text)?.[0] ?? null, `${kind} ${form.join(" ")}`).toBeNull()
    }
    expect((await printed("check", file)).indexOf(`Posology knows nothing about ${name}`)).toBe(0)
  }
})
