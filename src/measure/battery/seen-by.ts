import type { InstrumentId } from "../instrument.ts"

/** What a construct is seen by, as far as a person can at home. */
export type SeenBy = {
  /** Outcomes by instrument, the one that says most first. */
  readonly sees: readonly { readonly instrument: InstrumentId; readonly outcome: string }[]
  /** One sentence: what can be seen at best, or why nothing can. */
  readonly atBest: string
}

const see = (instrument: InstrumentId, outcome: string) => ({ instrument, outcome })

/** By the names of constructs in the reference facts. A construct that is not here is measured by nobody at home. */
const seen: Readonly<Record<string, SeenBy>> = {
  "verbal or list learning": {
    sees: [see("word-list", "immediate"), see("word-list", "delayed")],
    atBest:
      "How many of fifteen new words stay at once and after half an hour. Every day has another list and practice helps for weeks, so only weeks can be compared.",
  },
  "working memory": {
    sees: [see("two-back", "d-prime")],
    atBest: "How well letters of two steps ago are told from others. Practice helps for about four sessions.",
  },
  "sustained attention plus rating": {
    sees: [see("pvt-b", "speed"), see("ratings", "clarity")],
    atBest:
      "How fast and steadily one answers for three minutes, and how clear one says one's head is. The rating follows what one expects; poor sleep and coffee move both.",
  },
  attention: {
    sees: [see("pvt-b", "speed")],
    atBest:
      "How fast and steadily one answers for three minutes: staying attentive, not everything that is called attention. Scores of a questionnaire filled in elsewhere can be entered as numbers.",
  },
  "response inhibition": {
    sees: [see("go-no-go", "commission-errors")],
    atBest:
      "How often one presses where one should hold. A single session repeats poorly, so it takes many of them to see anything.",
  },
  hyperactivity: {
    sees: [],
    atBest:
      "Not measurable here: there is no task for it. Scores of a questionnaire filled in elsewhere can be entered as numbers.",
  },
  "depressive symptoms": {
    sees: [see("phq-9", "total"), see("ratings", "mood")],
    atBest:
      "A questionnaire over two weeks, once a week at most, and how one's mood is now. Both follow what one expects. Neither is a reason to change or stop a treatment.",
  },
  "anxiety symptoms": {
    sees: [see("gad-7", "total"), see("ratings", "calm")],
    atBest:
      "A questionnaire over two weeks, once a week at most, and how calm one is now. Both follow what one expects.",
  },
  resilience: {
    sees: [],
    atBest:
      "Not measurable here: it changes over months, and no questionnaire on it is free to be shown here. A score taken elsewhere can be entered as a number.",
  },
  "mental fatigue": {
    sees: [see("ratings", "fatigue"), see("pvt-b", "speed")],
    atBest: "How tired one says one is, and how fast and steadily one answers. Sleep and work move both.",
  },
  "perceived stress": {
    sees: [see("ratings", "calm")],
    atBest: "How calm one says one is now. What happens in life moves it more than anything one takes.",
  },
}

/** What a construct is seen by; nothing where it is not known here. */
export const seenBy = (construct: string): SeenBy | undefined => seen[construct]
