import { define } from "../../engine/lexicon.ts"

/** Times of day in one word. The value is how the reading says it. */
define("when", {
  morning: "morning",
  mornings: "morning",
  am: "morning",
  midday: "midday",
  noon: "noon",
  afternoon: "afternoon",
  afternoons: "afternoon",
  evening: "evening",
  evenings: "evening",
  pm: "evening",
  night: "night",
  nocte: "night",
  mane: "morning",
  bedtime: "bedtime",
  breakfast: "breakfast",
  lunch: "lunch",
  dinner: "dinner",
  fasted: "fasted",
})
