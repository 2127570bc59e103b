import type { Route } from "../../../base/index.ts"
import { routes } from "../../../base/index.ts"
import { allCompounds, foldText, planBarOf } from "../../../reference/index.ts"
import { routeOfCode } from "../codes.ts"
import type { Concept, ReadRequest } from "./shape.ts"

/** What a concept says in words; null for one that only codes. */
export const sayConcept = (c: Concept): string | null =>
  c.text ??
  c.coding?.find((x) => x.display !== undefined)?.display ??
  c.coding?.find((x) => x.code !== undefined)?.code ??
  null

/** The routes a concept names, by its text and by SNOMED CT: none where Posology has no word for it, more than one where text and code part. */
export const routesIn = (c: Concept | undefined): readonly Route[] => {
  if (c === undefined) return []
  const coded = (c.coding ?? []).flatMap(({ code }) => (code === undefined ? [] : (routeOfCode.get(code) ?? [])))
  const words = [c.text, ...(c.coding ?? []).map((x) => x.display)].flatMap((w) =>
    w === undefined ? [] : [w.toLowerCase()],
  )
  const said = words.flatMap((w) => {
    const bare = w.replace(/\s*(route|use|administration)\b.*$/u, "").trim()
    return routes.find((r) => r === bare) ?? spoken[bare] ?? []
  })
  return [...new Set([...coded, ...said])]
}

const spoken: Readonly<Record<string, Route>> = {
  nasal: "intranasal",
  "by mouth": "oral",
  po: "oral",
  sc: "subcutaneous",
  im: "intramuscular",
  iv: "intravenous",
}

/** What a request is for, in its own words: the text of the medication, or what its reference shows. */
export const medicationIn = (r: ReadRequest): string | null => {
  const concept = r.medicationCodeableConcept ?? r.medication?.concept
  if (concept !== undefined) return sayConcept(concept)
  const reference = r.medicationReference ?? r.medication?.reference
  if (reference?.display !== undefined) return reference.display
  const id = /^#(.+)$/.exec(reference?.reference ?? "")?.[1]
  const code = r.contained?.find((c) => id !== undefined && c.id === id)?.code
  return typeof code === "object" && code !== null ? sayConcept(code as Concept) : null
}

/** The compound a medication's text is about: "Semax nasal drops 0.1 %" is Semax. The text itself where it names none that is known, or more
 *  than one, and where it names a barred one, so that nothing beside the name lifts the bar. */
export const compoundIn = (medication: string): string => {
  if (planBarOf(medication)) return medication
  const text = foldText(medication)
  const named = allCompounds.filter((c) => c.names.some((name) => text.includes(foldText(name))))
  const [only] = named
  return only !== undefined && named.length === 1 ? (only.names[0] ?? medication) : medication
}

/** Names the members of an object that nobody has read. */
export const leftOver = (of: object, held: ReadonlySet<string>, where: string, notHeld: string[]): void => {
  for (const [key, value] of Object.entries(of)) {
    if (held.has(key) || value === undefined) continue
    const plain = ["string", "number", "boolean"].includes(typeof value) ? ` ${`${value}`.slice(0, 200)}` : ""
    notHeld.push(`${where}${key}${plain}`)
  }
}
