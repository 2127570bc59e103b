import { contains, quote, type Span } from "../../base/index.ts"
import { whereOf } from "../doses.ts"
import { isFirstAid } from "../first-aid.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import {
  asAddressed,
  asCondition,
  deniesHelp,
  headsChild,
  headsOffer,
  headsPregnancy,
  leavesTreatment,
  offers,
  offersAnimalProduct,
  offersInPregnancy,
  offersToChild,
  treatsAlone,
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
    code: "claim/emergency-use",
    message:
      "The page says that no help need be called. In an emergency call the emergency number now, whatever a page says, and take nothing from it.",
    tells: deniesHelp,
  },
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
  codes: [...new Set(["claim/self-harm", "claim/first-aid", ...kinds.map((k) => k.code)])],
  looksFor: "emergencies, children, pregnancy and treatments to leave, in every sentence",
  at: (page) => {
    if (tellsTheLabel(page)) return []
    const told = new Set<string>()
    const { sentences } = page
    return sentences.flatMap((s, n) => {
      const before = n === 0 ? "" : wordsOf(page, sentences[n - 1] ?? s)
      const own = wordsOf(page, s)
      if (own.endsWith("? ")) return []
      const words = `${before.endsWith("? ") ? asCondition(before) || asAddressed(before) : ""}${own}`
      const under = headed(page, s.span)
      const emergency =
        offers(words) || treatsAlone(words) || (under.some((u) => !u.byName) && headsOffer(words))
          ? page.facts.emergencyRowIn(words)
          : undefined
      const places = under.length > 0 ? under.map((u) => u.i) : [placeOf(page, s.span)]
      const saying = [
        ...(emergency && isFirstAid(page, emergency, n)
          ? [
              {
                code: "claim/first-aid",
                severity: "caution" as const,
                message: `The page tells what to give in an emergency until help comes. It is no regimen: call for help first. ${emergency.wording}`,
                basis: [page.facts.basis(emergency, emergency.wording)],
              },
            ]
          : emergency
            ? [
                {
                  code: emergency.id === "self-harm" ? "claim/self-harm" : "claim/emergency-use",
                  message: `The page offers something for ${emergency.name} as a thing to do by oneself. ${emergency.wording}`,
                  basis: [page.facts.basis(emergency, emergency.wording)],
                },
              ]
            : []),
        ...kinds
          .filter((k) => k.tells(words) || (under.length > 0 && k.heads?.(words)))
          .map(({ code, message }) => ({ code, message, basis: [] })),
      ]
      return saying.flatMap((one) =>
        places.flatMap((place) => {
          const key = `${one.code} ${one.message} ${place}`
          if (told.has(key)) return []
          told.add(key)
          return [found(page, { severity: "stop", ...one, dimension: "claim", protocol: place, spans: [s.span] })]
        }),
      )
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

type Headed = { readonly i: number; readonly byName: boolean }

/** The regimens that a line stands over: as their own name, as the heading nearest above them, or as the line before that ends with a colon. */
const headed = (page: Page, span: Span): readonly Headed[] =>
  followed(page).flatMap(({ p, i }): readonly Headed[] => {
    if (whereOf(p, "name").some((n) => contains(span, n) || contains(n, span))) return [{ i, byName: true }]
    const first = whereOf(p, "dose")[0]?.[0] ?? p.span[0]
    if (span[1] > first) return []
    const between = page.reading.text.slice(span[1], first)
    const colon = /:\s*$/.test(quote(page.reading.text, span)) || /^\s*:/.test(between)
    const above = page.reading.sections.filter((s) => s.span[0] <= first).at(-1)
    const over =
      (colon && (between.match(/\n/g) ?? []).length <= 2) || (above !== undefined && contains(span, above.span))
    return over ? [{ i, byName: false }] : []
  })

/** The one protocol a sentence stands in; none where it stands in no one of them. */
const placeOf = (page: Page, span: Span): number | null => {
  const inside = followed(page).filter(({ p }) => contains(p.span, span))
  return inside.length === 1 ? (inside[0]?.i ?? null) : null
}
