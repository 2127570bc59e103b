import { contains, quote, type Span } from "../../base/index.ts"
import { whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import {
  headsChild,
  headsOffer,
  headsPregnancy,
  leavesTreatment,
  offers,
  offersAnimalProduct,
  offersInPregnancy,
  offersToChild,
} from "../offers.ts"
import type { Page, Sentence } from "../page.ts"
import { followed, tellsTheLabel } from "../regimens.ts"

type Told = {
  readonly code: string
  readonly message: string
  readonly tells: (words: string) => boolean
  /** The same of a heading, where a dose stands under it. */
  readonly heads?: (words: string) => boolean
}

const kinds: readonly Told[] = [
  {
    code: "claim/stops-treatment",
    message:
      "The page tells its reader to leave a treatment. Stop nothing because of a page: call whoever prescribed it, and in danger the emergency number.",
    tells: leavesTreatment,
  },
  {
    code: "claim/for-a-child",
    message:
      "The page offers a dose for a child. No plan is made for one: call a paediatrician, and after a dose was given a poisons line or the emergency number.",
    tells: offersToChild,
    heads: headsChild,
  },
  {
    code: "claim/in-pregnancy",
    message:
      "The page recommends it in pregnancy or while breastfeeding. No plan is made for that: call the doctor or midwife who looks after the pregnancy.",
    tells: offersInPregnancy,
    heads: headsPregnancy,
  },
  {
    code: "product/for-animals",
    message:
      "The page offers a product that is made for animals. It is not for people: whoever took it calls a poisons line or the emergency number.",
    tells: offersAnimalProduct,
  },
]

/** What the page tells or offers anywhere in its text that belongs to somebody else's hands: an emergency, a treatment to leave, a child, pregnancy, an animal's medicine. */
export const toldTo: Look = {
  codes: ["claim/emergency-use", "claim/self-harm", ...kinds.map((k) => k.code)],
  looksFor: "emergencies, children, pregnancy and treatments to leave, in every sentence",
  at: (page) => {
    if (tellsTheLabel(page)) return []
    const told = new Set<string>()
    return page.sentences.flatMap((s) => {
      const words = wordsOf(page, s)
      if (words.endsWith("? ")) return []
      const heading = heads(page, s.span)
      const emergency = offers(words) || (heading && headsOffer(words)) ? page.facts.emergencyRowIn(words) : undefined
      const place = placeOf(page, s.span)
      const saying = [
        ...(emergency
          ? [
              {
                code: emergency.id === "self-harm" ? "claim/self-harm" : "claim/emergency-use",
                message: `The page offers something for ${emergency.name} as a thing to do by oneself. ${emergency.wording}`,
                basis: [page.facts.basis(emergency, emergency.wording)],
              },
            ]
          : []),
        ...kinds
          .filter((k) => k.tells(words) || (heading && k.heads?.(words)))
          .map(({ code, message }) => ({ code, message, basis: [] })),
      ]
      return saying.flatMap((one) => {
        const key = `${one.code} ${one.message} ${place}`
        if (told.has(key)) return []
        told.add(key)
        return [found(page, { ...one, severity: "stop", dimension: "claim", protocol: place, spans: [s.span] })]
      })
    })
  },
}

/** A sentence in bare words, and its question mark. */
const wordsOf = (page: Page, s: Sentence): string => {
  const raw = quote(page.reading.text, s.span)
  const bare = ` ${raw
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.,]+|[.,](?!\d)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()} `
  return raw.trimEnd().endsWith("?") ? `${bare.trimEnd()}? ` : bare
}

/** Whether a line stands over a dose: it is the regimen's own name, the heading nearest above it, or the line before it that ends with a colon. */
const heads = (page: Page, span: Span): boolean =>
  followed(page).some(({ p }) => {
    if (whereOf(p, "name").some((n) => contains(span, n) || contains(n, span))) return true
    const first = whereOf(p, "dose")[0]?.[0] ?? p.span[0]
    if (span[1] > first) return false
    const between = page.reading.text.slice(span[1], first)
    const colon = /:\s*$/.test(quote(page.reading.text, span)) || /^\s*:/.test(between)
    if (colon && (between.match(/\n/g) ?? []).length <= 2) return true
    const above = page.reading.sections.filter((s) => s.span[0] <= first).at(-1)
    return above !== undefined && contains(span, above.span)
  })

/** The one protocol a sentence stands in; none where it stands in no one of them. */
const placeOf = (page: Page, span: Span): number | null => {
  const inside = followed(page).filter(({ p }) => contains(p.span, span))
  return inside.length === 1 ? (inside[0]?.i ?? null) : null
}
