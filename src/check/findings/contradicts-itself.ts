import { says } from "../../reference/index.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"

/** What a page may deny in one place and admit in another. Stems from the start of a word; a trailing space asks for the whole word. */
const opposites: readonly {
  readonly what: string
  readonly denied: readonly string[]
  readonly admitted: readonly string[]
}[] = [
  {
    what: "over-excitation",
    denied: ["over-excit", "overexcit", "overstimul", "over-stimul", "jitter"],
    admitted: ["over-excit", "overexcit", "overstimul", "over-stimul", "jitter", "irritab", "agitat", "restless"],
  },
  {
    what: "drowsiness",
    denied: ["drows", "sedation", "sleepiness"],
    admitted: ["drows", "sedation", "sleepiness", "somnol"],
  },
  { what: "dependence", denied: ["dependen", "addict", "habit-form"], admitted: ["dependen", "withdrawal", "addict"] },
  { what: "tolerance", denied: ["tolerance "], admitted: ["tolerance "] },
  {
    what: "insomnia",
    denied: ["insomnia", "sleep disturb"],
    admitted: ["insomnia", "sleep disturb", "trouble sleeping"],
  },
]

// A bare "not" is no denial of an effect: "do not combine with sedatives".
const denials = [
  "no ",
  "not cause",
  "not produce",
  "not lead",
  "without ",
  "never ",
  "free of ",
  "free from ",
  "lack of ",
]

/** The page denies an effect and lists it among its side effects. */
export const contradictsItself: Look = {
  codes: ["page/contradicts-itself"],
  looksFor: "an effect that the page denies in one place and lists in another",
  at: (page) => {
    const listed = page.reading.page.sideEffects
    const quiet = new Set(listed.map((s) => s.span[0]))
    return opposites.flatMap(({ what, denied, admitted }) => {
      const effect = listed.find((s) =>
        page.sentences.some(
          (t) => t.span[0] <= s.span[0] && s.span[1] <= t.span[1] && admitted.some((a) => says(t.folded, a)),
        ),
      )
      const claim = page.sentences.find((t) => !quiet.has(t.span[0]) && denies(t.folded, denied))
      if (!effect || !claim || (effect.span[0] >= claim.span[0] && effect.span[1] <= claim.span[1])) return []
      return [
        found(page, {
          code: "page/contradicts-itself",
          severity: "caution",
          dimension: "claim",
          message: `The page says in one place that there is no ${what}, and lists it, or what comes with it, as a side effect in another.`,
          spans: [claim.span, effect.span],
        }),
      ]
    })
  },
}

/** True when a denying word stands before the effect, at most six words away: "does not cause dependency, tolerance". */
const denies = (folded: string, stems: readonly string[]): boolean =>
  stems.some((stem) => {
    const at = folded.indexOf(` ${stem}`)
    if (at < 0) return false
    const before = ` ${folded.slice(0, at).trim().split(" ").slice(-6).join(" ")} `
    return denials.some((d) => before.includes(` ${d}`)) || folded.includes(` non-${stem}`)
  })
