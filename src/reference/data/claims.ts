import type { ClaimInput } from "../format/claim.ts"
import { found } from "./basis.ts"

const semax = (
  id: string,
  claim: string,
  said: ClaimInput["said"],
  rest: Omit<ClaimInput, "id" | "compound" | "claim" | "said">,
): ClaimInput => ({ id, compound: "semax", claim, said, ...rest })

/** Claims that pages make about Semax, held against label copies and human studies. A trailing space asks for the whole word. */
export const claims: readonly ClaimInput[] = [
  semax(
    "C01",
    "was developed in Russia and is an analogue of ACTH(4-10)",
    [
      ["develop", "russia"],
      ["acth", "analog"],
      ["adrenocorticotropic", "deriv"],
    ],
    {
      verdict: "supported",
      judged: "strictly it is ACTH(4-7) with Pro-Gly-Pro",
      ...found("high", "semaxint-hist", "wiki-de"),
    },
  ),
  semax("C02", "comes in 0.1 % and 1 %", [["0.1%", "1%"]], {
    verdict: "supported",
    judged: "both strengths are registered as nasal drops",
    ...found("high", "lbl-pharmday", "lbl-catalogapp"),
  }),
  semax(
    "C03",
    "at 1 % is for more intense cognitive effects",
    [
      ["1%", "cognit"],
      ["1%", "intens"],
      ["1%", "stronger"],
      ["concentrated", "cognit"],
    ],
    {
      verdict: "contradicts-label",
      judged:
        "label copies give the 1 % strength for acute stroke, transient ischaemic attack and head injury, in hospital",
      unless: ["stroke"],
      ...found("high", "lbl-003", "lbl-1pct-seiz"),
    },
  ),
  semax(
    "C04",
    "raises BDNF and NGF",
    [
      ["bdnf", "ngf"],
      ["bdnf", "upregulat"],
      ["bdnf", "increas"],
      ["bdnf", "rais"],
      ["bdnf", "boost"],
      ["bdnf", "enhanc"],
      ["bdnf", "modulat"],
    ],
    {
      verdict: "partly",
      judged: "shown in rodents; in people one open study of stroke patients saw more BDNF in plasma",
      ...found("high", "dolotov2006b", "shadrina2010", "gusev2018"),
    },
  ),
  semax("C05", "improves dopamine and serotonin activity", [["dopamin", "seroton"]], {
    verdict: "partly",
    judged: "shown in rodents only",
    ...found("high", "eremin2005"),
  }),
  semax(
    "C06",
    "treats stroke or helps recovery from it",
    [
      ["stroke", "recover"],
      ["stroke", "treat"],
      ["stroke", "rehabilit"],
    ],
    {
      verdict: "partly",
      judged: "non-randomised hospital studies under a regimen of their own; not a matter for self-treatment",
      ...found("medium", "gusev1997", "gusev2018"),
    },
  ),
  semax("C07", "treats ADHD", [["adhd"], ["attention deficit"]], {
    verdict: "no-human-evidence",
    judged: "no trial was found in children or adults; label copies name minimal brain dysfunction in children",
    unless: ["no trial", "not been studied"],
    ...found("medium", "gh-registry", "lbl-nootropicsbase"),
  }),
  semax("C08", "treats depression", [["depression"], ["antidepressant effect"], ["antidepressant-like"]], {
    verdict: "no-human-evidence",
    judged: "only studies in rats were found",
    unless: ["in rats", "in rodents", "not been studied"],
    ...found("medium", "inozemtseva2024", "gh-registry"),
  }),
  semax("C09", "treats neurodegenerative disease", [["neurodegenerat"], ["alzheimer"], ["parkinson"]], {
    verdict: "no-human-evidence",
    judged: "only rodent work was found, and label copies name no such indication",
    unless: ["in rats", "in rodents", "not been studied"],
    ...found("medium", "gh-registry"),
  }),
  semax("C10", "helps with anxiety", [["anxiety"], ["anxiolytic", "semax"]], {
    verdict: "contradicts-label",
    judged: "label copies list disorders with anxiety among the contraindications",
    unless: [
      "contraindicat",
      "do not use",
      "avoid",
      "side effect",
      "may cause",
      "can cause",
      "increased anxiety",
      "increase in anxiety",
      "more anxiety",
      "worsen",
    ],
    ...found("high", "lbl-nootropicsbase", "lbl-shram"),
  }),
  semax(
    "C11",
    "causes no dependence or tolerance",
    [
      ["not ", "dependen"],
      ["no ", "dependen"],
      ["without", "dependen"],
      ["not ", "tolerance"],
      ["no ", "tolerance"],
      ["non-addict"],
      ["nonaddict"],
      ["not addict"],
      ["non-habit"],
    ],
    {
      verdict: "no-human-evidence",
      judged:
        "no study of dependence, tolerance or withdrawal in people was found, and one 2008 study raises a question about craving for alcohol",
      unless: ["not been studied", "no study", "no data"],
      ...found("medium", "alcohol2008", "gh-gate"),
    },
  ),
  semax(
    "C12",
    "suits long-term use",
    [["long-term use"], ["long term use"], ["suitable", "long-term"], ["used indefinitely"]],
    {
      verdict: "contradicts-label",
      judged: "label copies give courses of 3 to 14 days for everyday uses and 10 days in hospital",
      unless: ["not been studied", "not studied", "unknown", "avoid", "no data", "unclear", "not recommended"],
      ...found("high", "lbl-shram", "lbl-ruspills1"),
    },
  ),
  semax("C13", "is non-toxic", [["non-toxic"], ["nontoxic"], ["not toxic"], ["no toxicity"]], {
    verdict: "partly",
    judged:
      "a label copy uses nearly the same word; staff of the US regulator found the substance not well characterised",
    ...found("medium", "lbl-pharmday", "peptidemark"),
  }),
  semax("C14", "has only the side effects listed", [], {
    verdict: "contradicts-label",
    judged: "label copies list contraindications, and the page lists none",
    seenBy: "page/no-contraindication",
    ...found("high", "lbl-nootropicsbase"),
  }),
  semax("C15", "may be injected under the skin as well as taken by the nose", [], {
    verdict: "no-human-evidence",
    judged: "no study of injected Semax in people was found",
    seenBy: "route/not-studied",
    ...found("medium", "trimrx", "gh-gate"),
  }),
  semax("C16", "lowers cortisol", [["cortisol"]], {
    verdict: "no-human-evidence",
    judged: "no such finding in people was located; a label copy says the molecule has no hormonal activity",
    unless: ["no effect on cortisol", "unchanged"],
    ...found("medium", "lbl-pharmday", "pepacademy-safety"),
  }),
  semax("C17", "lowers oxidative damage", [["oxidative"]], {
    verdict: "no-human-evidence",
    judged: "only animal work was found",
    unless: ["in rats", "in rodents", "in animals"],
    ...found("medium", "gh-registry"),
  }),
  semax("C18", "causes no over-excitation", [], {
    verdict: "internally-inconsistent",
    judged: "the page lists it among its own side effects",
    seenBy: "page/contradicts-itself",
    ...found("high", "seed"),
  }),
  semax("C19", "is widely used in Russia", [["widely", "russia"], ["used in russia"], ["russian medical"]], {
    verdict: "supported",
    judged: "it is a registered prescription medicine there and stood on the list of vital medicines",
    ...found("medium", "semaxint-hist", "lbl-talk-inn"),
  }),
  semax(
    "C20",
    "prevents cognitive decline with age",
    [
      ["prevent", "age-related"],
      ["prevent", "cognitive decline"],
      ["prevent", "ageing"],
      ["prevent", "aging"],
    ],
    {
      verdict: "no-human-evidence",
      judged: "no study in people was found",
      ...found("medium", "gh-semax-wiki"),
    },
  ),
]
