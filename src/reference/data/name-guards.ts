/** Words that make another thing of a name that stands before or after them: the body's own hormone, a syringe, a battery. */
type NameGuard = {
  readonly names: readonly string[]
  readonly after: readonly string[]
  /** A word, or two words, right before it. */
  readonly before: readonly string[]
}

const measured = ["level", "levels", "test", "tests", "blood", "panel"]
const bodys = [
  ...measured,
  ..."sensitivity sensitivities resistance secretion response signal signalling signaling spike spikes receptor receptors like".split(
    " ",
  ),
  ..."syringe syringes needle needles pen resistant sensitive sensitiser sensitizer sensitizing secreting releasing releaser".split(
    " ",
  ),
  ..."secretagogue secretagogues release production function metabolism pathway pathways dependent independent mimetic".split(
    " ",
  ),
  ..."axis pulse pulses peptide peptides stimulating rush support balance boost booster boosters optimisation optimization".split(
    " ",
  ),
]
const own =
  "fasting lower lowers raise raises raised high low endogenous natural serum your 100 40 boosts boost boosting".split(
    " ",
  )

const inTheAir =
  "free poisoning tested content levels level toxicity contamination contaminants vapor vapour amalgam exposure fillings cadmium lead mercury arsenic".split(
    " ",
  )

/** Held against names of bars and hazards wherever they are found inside a longer name or in running text. */
export const nameGuards: readonly NameGuard[] = [
  {
    names: ["bleach"],
    after: ["bath", "baths", "hair", "free", "teeth"],
    before: ["hair", "no", "tooth", "to", "without"],
  },
  { names: ["yew", "hemlock"], after: ["chair", "tree", "trees", "wood", "spruce", "bark", "hedge"], before: [] },
  {
    names: ["mercury", "arsenic", "cadmium", "thallium", "cyanide", "antimony", "uranium"],
    after: inTheAir,
    before: [
      ..."for heavy no low without trace removes remove detect avoid lead cadmium mercury arsenic metals".split(" "),
      ..."free of|free from|levels of|traces of|amounts of|such as|lead and|mercury and|cadmium and|arsenic and|lead or|mercury or|cadmium or|arsenic or".split(
        "|",
      ),
    ],
  },
  {
    names: [
      "insulin",
      "growth hormone",
      "human growth hormone",
      "hgh",
      "igf 1",
      "adrenaline",
      "epinephrine",
      "thyroid hormone",
      "estradiol",
      "oestradiol",
      "progesterone",
      "testosterone",
      "oxytocin",
      "melatonin",
      "hydrocortisone",
    ],
    after: [...bodys, "fragment", "frag"],
    before: own,
  },
  {
    names: ["lithium"],
    after: ["battery", "batteries", "ion", "orotate", "aspartate", "grease", "cell", "cells"],
    before: [],
  },
  {
    names: ["dnp"],
    after: ["aprn", "fnp", "rn", "program", "programme", "degree"],
    before: ["msn", "rn", "phd", "aprn"],
  },
  {
    names: ["hydrogen peroxide"],
    after: ["3", "mouthwash", "wipes", "cleaner", "rinse"],
    before: ["with", "using", "endogenous"],
  },
  { names: ["paracetamol", "apap"], after: ["machine"], before: [] },
  { names: ["melanotan"], after: ["i", "1"], before: [] },
  { names: ["iodine"], after: ["deficiency", "value"], before: ["povidone", "radioactive"] },
  { names: ["caffeine"], after: ["free"], before: ["no", "without"] },
  { names: ["potassium chloride", "potassium citrate"], after: ["buffer", "buffered"], before: [] },
]
