import type { ReleaseGateRow } from "../format/release-gate.ts"
import { found, recalled } from "./basis.ts"

/** What has to be read in its own source before it may be shown as settled. */
export const releaseGates: readonly ReleaseGateRow[] = [
  {
    id: "current-instruction",
    what: "the full current Russian instruction for 0.1 %, 1 % and 0.01 %: registration, the dose for children, the adult range, the dose for the optic nerve, the wording on seizures, and how long an opened bottle may be used",
    holds: ["L1", "L2", "L3", "L4", "L8", "semax+a-history-of-seizures"],
    ...recalled("medium"),
  },
  {
    id: "us-vote",
    what: "the advisory vote of 24 July 2026 on Semax and anything the US regulator did after it; the one page of results found is an unfilled template",
    holds: ["semax status US: compounding, after July 2026"],
    ...found("low", "trupeptide"),
  },
  {
    id: "semax-by-name",
    what: "Semax by name with the regulators of South Africa and Australia and with the anti-doping list; what stands here is inferred from general rules",
    holds: ["semax status ZA", "semax status AU", "semax status WADA"],
    ...found("low", "icc-s0", "sahpra-news", "tga-guide"),
  },
  {
    id: "issue-pages",
    what: "the page ranges of Current Neuropharmacology 17(10), CNS Neuroscience & Therapeutics 27(5) and Ageing Research Reviews 30",
    holds: ["curr-neuropharmacol", "cns-neurosci-ther", "ageing-res-rev"],
    ...recalled("medium"),
  },
  {
    id: "journal-of-stroke-research",
    what: "whether a Journal of Stroke Research exists under any ISSN",
    holds: ["Journal of Stroke Research"],
    ...found("medium", "gh-jsr"),
  },
  {
    id: "alcohol-study",
    what: "authors, dose and numbers of the 2008 study on alcohol, read as an abstract only",
    holds: ["alcohol2008", "semax+alcohol-use-disorder"],
    ...found("medium", "alcohol2008"),
  },
  {
    id: "bottle-and-mixing",
    what: "what stays in a spray bottle, and how long a home-mixed peptide keeps",
    holds: ["home-mixed-solution-in-use"],
    ...recalled("low"),
  },
  {
    id: "all-recalled",
    what: "every row that was recalled: above all the dose and label interactions of phenylpiracetam, how long 5-HTP stays, and the changes that count for a benefit",
    holds: [],
    ...recalled("low"),
  },
]
