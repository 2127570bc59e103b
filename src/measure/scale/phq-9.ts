import type { ScaleSpec } from "./scale.ts"

/** The patient health questionnaire on low mood. Its text may be shown by anybody; it is not ours. */
export const phq9: ScaleSpec = {
  id: "phq-9",
  name: "PHQ-9",
  items: [
    "Little interest or pleasure in doing things",
    "Feeling down, depressed, or hopeless",
    "Trouble falling or staying asleep, or sleeping too much",
    "Feeling tired or having little energy",
    "Poor appetite or overeating",
    "Feeling bad about yourself, or that you are a failure or have let yourself or your family down",
    "Trouble concentrating on things, such as reading the newspaper or watching television",
    "Moving or speaking so slowly that other people could have noticed, or the opposite, being so fidgety or restless that you have been moving around a lot more than usual",
    "Thoughts that you would be better off dead, or of hurting yourself in some way",
  ],
  citation: "K. Kroenke, R. L. Spitzer, J. B. W. Williams, Journal of General Internal Medicine 16 (2001) 606",
  licence: "no permission is required to reproduce, translate, display or distribute it (notice of Pfizer Inc.)",
  change: "about 5 points (recalled; no source located yet)",
  helpItem: 9,
}
