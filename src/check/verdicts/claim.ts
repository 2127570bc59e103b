import { type Protocol, type Span, settled } from "../../base/index.ts"
import { whereOf } from "../doses.ts"
import type { Page } from "../page.ts"
import { benefitsOf, usesOf } from "../regimens.ts"
import type { Judged } from "./judged.ts"

/** What a protocol promises against studies in people and against contraindications; undefined where the facts hold nothing on the compound. */
export const judgeClaim = (page: Page, p: Protocol): Judged | undefined => {
  const compound = page.compoundOf(p)
  if (!compound) return undefined
  const { facts } = page
  const studies = facts.studiesOf(compound.id)
  if (studies.length === 0) return undefined
  const headline = usesOf(page, p)[0]
  const promised = facts.usesIn(`${settled(p.name) ?? ""}; ${benefitsOf(p)}`)
  if (!headline || promised.length === 0) return undefined
  const name = compound.names[0] ?? compound.id

  const excluded = facts
    .conditionsOf(compound.id)
    .filter((c) => c.level === "contraindicated" && facts.settled(c, "label"))
    .flatMap((c) => {
      const use = promised.find((u) => c.asks.includes(u.id))
      return use ? [{ c, use }] : []
    })
  const hit = excluded[0]
  if (hit) {
    return {
      verdict: "contradicts-label",
      why: `the page promises something for ${hit.use.name}, and label copies of ${name} list ${hit.c.condition} as a contraindication`,
      spans: promiseSpans(p, hit.use.words),
      basis: excluded.map(({ c }) => facts.basis(c, `${name}: ${c.condition} is a contraindication on label copies`)),
    }
  }
  const absent = facts.absencesOf(compound.id).filter((a) => promised.some((u) => a.uses.includes(u.id)))
  const missed = absent.map((a) => facts.basis(a, `looked for and not found in people: ${a.what}`, "study"))
  const tagged = studies.filter((s) => s.uses.includes(headline.id))
  const spans = promiseSpans(p, [])
  if (tagged.length === 0 || absent.some((a) => a.uses.includes(headline.id))) {
    return {
      verdict: "no-human-evidence",
      why: `no study of ${name} for ${headline.name} in people was found`,
      spans,
      basis: missed,
    }
  }
  return {
    verdict: "partly",
    why: `${tagged.length === 1 ? "one small or open study" : `${tagged.length} small or open studies`} of ${name} touched on ${headline.name}; none followed this regimen`,
    spans,
    basis: [
      ...tagged.map((s) =>
        facts.basis(
          s,
          `${s.year}, ${s.n === null ? "number not read" : `n = ${s.n}`}, ${s.population}: ${s.design}; ${s.limits}${s.hospital ? " (hospital use)" : ""}`,
          "study",
        ),
      ),
      ...missed,
    ],
  }
}

/** The benefits that hold one of the stems, or all of them, or the name. */
const promiseSpans = (p: Protocol, stems: readonly string[]): readonly Span[] => {
  const benefits = settled(p.benefits) ?? []
  const hit = benefits.filter((b) => stems.length === 0 || stems.some((s) => b.value.toLowerCase().includes(s)))
  return hit.length > 0 ? hit.map((b) => b.span) : whereOf(p, "name")
}
