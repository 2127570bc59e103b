import type { ScaleSpec } from "./scale.ts"

/** The questionnaire on anxiety that belongs to the PHQ family. Its text may be shown by anybody; it is not ours. */
export const gad7: ScaleSpec = {
  id: "gad-7",
  name: "GAD-7",
  items: [
    "Feeling nervous, anxious, or on edge",
    "Not being able to stop or control worrying",
    "Worrying too much about different things",
    "Trouble relaxing",
    "Being so restless that it is hard to sit still",
    "Becoming easily annoyed or irritable",
    "Feeling afraid, as if something awful might happen",
  ],
  citation: "R. L. Spitzer, K. Kroenke, J. B. W. Williams, B. Löwe, Archives of Internal Medicine 166 (2006) 1092",
  licence: "no permission is required to reproduce, translate, display or distribute it (notice of Pfizer Inc.)",
  change: "about 4 points (recalled; no source located yet)",
}
