import type { UseRow } from "../format/use.ts"

/** What regimens are for. The order matters where a heading names two: the first match is its headline. */
export const uses: readonly UseRow[] = [
  {
    id: "stroke",
    name: "stroke and brain injury",
    words: ["stroke", "ischaem", "ischem", "brain injur", "schlaganfall", "ictus", "инсульт"],
  },
  { id: "adhd", name: "attention deficit", words: ["adhd", "attention deficit", "hyperactiv", "impulse"] },
  { id: "depression", name: "depression and mood", words: ["depress", "mood"] },
  { id: "anxiety", name: "anxiety", words: ["anxiety", "anxiolytic", "anxious"] },
  {
    id: "neurodegeneration",
    name: "neurodegenerative disease",
    words: ["neurodegen", "alzheimer", "parkinson", "dementia"],
  },
  { id: "optic", name: "optic nerve disease", words: ["optic nerve", "glaucoma", "retinopath"] },
  { id: "cortisol", name: "cortisol", words: ["cortisol"] },
  { id: "oxidative", name: "oxidative damage", words: ["oxidative"] },
  {
    id: "cognition",
    name: "cognition and memory",
    words: ["cognit", "memory", "learning", "mental clarity", "attention", "focus", "concentrat", "nootropic"],
  },
  {
    id: "fatigue",
    name: "fatigue and stress",
    words: ["fatigue", "stamina", "stress", "asthenia", "burnout", "tired"],
  },
]
