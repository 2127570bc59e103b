import { found } from "../found.ts"
import type { Look } from "../look.ts"

const species =
  / (?:rats?|mice|mouse|rodents?|animals?|monkeys?|dogs?|rabbits?|in vitro|cell|cells|humans?|people|patients|volunteers|participants|healthy (?:adults|men|women)|subjects) /u

/** Mechanisms told as if they were known in people, without the species they were seen in. */
export const mechanismWithoutSpecies: Look = {
  codes: ["claim/mechanism-without-species"],
  looksFor: "the species in which a mechanism was seen",
  at: (page) => {
    const told = page.reading.page.mechanisms.filter(
      (m) => !page.sentences.some((s) => s.span[0] <= m.span[0] && m.span[0] < s.span[1] && species.test(s.folded)),
    )
    return told.length > 0
      ? [
          found(page, {
            code: "claim/mechanism-without-species",
            severity: "note",
            dimension: "claim",
            message:
              "The page tells how it acts and does not say in what that was seen: in people, in animals or in cells.",
            spans: told.map((m) => m.span),
            absent: "the species behind each mechanism",
          }),
        ]
      : []
  },
}
