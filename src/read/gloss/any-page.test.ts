import fc from "fast-check"
import { expect, test } from "vitest"
import { quote, type Span } from "../../base/index.ts"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"

const pieces =
  "Dosierung: 250 µg zweimal täglich\n@## Zyklus\n@- 4 Wochen, danach 2 Wochen Pause\n@| Produkt | Dosis |\n|---|---|\n| Zink | 15 mg |\n@dos veces al día @cada 12 horas @durante 4 semanas @- **Dosis:** 5 mg\n@Дозировка: 5 мг 2 раза в день\n@курс 10 дней, перерыв 2 недели @через день @# Titel\n@und die der das ist nicht für @el los las de que y en un @1.000 mg @0,5 мг @½ @(@|@\n\n@bis @a @до @–@**@<p>@\u00ad@2-mal @je @по ".split(
    "@",
  )

const spansIn = (value: unknown): readonly Span[] => {
  if (Array.isArray(value)) return value.flatMap(spansIn)
  if (typeof value !== "object" || value === null) return []
  return [...("span" in value ? [value.span as Span] : []), ...Object.values(value).flatMap(spansIn)]
}

test("any page in these languages is read without throwing, quotes itself, and shows no word of the gloss", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
      fc.constantFrom("text" as const, "markdown" as const, "html" as const),
      (parts, kind) => {
        const r = read({ text: parts.join(""), kind }, { sha256 })
        if (!r.ok) return
        const { text, page, sections } = r.value
        for (const [a, z] of spansIn(r.value)) expect(0 <= a && a <= z && z <= text.length).toBe(true)
        for (const m of [...page.compounds, ...page.benefits, ...page.stack, ...page.claims])
          expect(quote(text, m.span)).toBe(m.value)
        expect(
          JSON.stringify([page, sections, r.value.protocols], (_, v) => (typeof v === "bigint" ? String(v) : v)),
        ).not.toMatch(/\bzq\p{L}/iu)
      },
    ),
    { numRuns: 400 },
  )
})
