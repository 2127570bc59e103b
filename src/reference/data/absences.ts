import type { AbsenceRow } from "../format/regimen.ts"
import { found } from "./basis.ts"

/** What was looked for in people and not found; that is not proof that it does not exist. */
export const absences: readonly AbsenceRow[] = [
  {
    id: "no-depression",
    compound: "semax",
    what: "depression",
    uses: ["depression"],
    ...found("medium", "gh-registry", "gh-gate"),
    note: "only rodent stress models found (Inozemtseva 2024)",
  },
  {
    id: "no-adhd",
    compound: "semax",
    what: "attention deficit in adults or children",
    uses: ["adhd"],
    ...found("medium", "gh-registry", "gh-gate"),
    note: "only a hypothesis paper (Tsai 2007, general knowledge) and a label indication for minimal brain dysfunction",
  },
  {
    id: "no-anxiety",
    compound: "semax",
    what: "anxiety",
    uses: ["anxiety"],
    ...found("medium", "gh-registry", "gh-gate"),
    note: "label copies contraindicate disorders with anxiety",
  },
  {
    id: "no-cortisol",
    compound: "semax",
    what: "an effect on cortisol",
    uses: ["cortisol"],
    ...found("medium", "gh-registry", "gh-gate"),
    note: "label says no hormonal activity; a secondary page says cortisol unchanged",
  },
  {
    id: "no-subcutaneous",
    compound: "semax",
    what: "use under the skin or by any other injection",
    uses: [],
    routes: ["subcutaneous", "intramuscular", "intravenous", "injection"],
    ...found("medium", "trimrx", "gh-semax-wiki", "gh-gate"),
  },
  {
    id: "no-neurodegeneration",
    compound: "semax",
    what: "neurodegenerative disease",
    uses: ["neurodegeneration"],
    ...found("medium", "gh-registry", "gh-gate"),
    note: "rodent only",
  },
  {
    id: "no-long-courses",
    compound: "semax",
    what: "courses of 4 to 12 weeks",
    uses: [],
    ...found("medium", "gh-registry", "gh-gate"),
  },
  {
    id: "no-stacks",
    compound: "semax",
    what: "use together with any other compound",
    uses: [],
    ...found("medium", "gh-registry", "gh-gate"),
    note: "no combination trial found",
  },
  {
    id: "no-oxidative",
    compound: "semax",
    what: "an effect on oxidative damage",
    uses: ["oxidative"],
    ...found("medium", "gh-registry"),
    note: "animal work only",
  },
]
