/** What the value behind a label is about. A label in no table is a name: of a regimen, a tier or a compound. */
export type Field =
  | "dose"
  | "frequency"
  | "cycle"
  | "rest"
  | "route"
  | "timing"
  | "stack"
  | "benefits"
  | "maximum"
  | "phase"
  | "steps"
  | "tier"
  | "compound"
  | "duration"
  | "strength"
  | "none"

const table: Readonly<Record<Field, readonly string[]>> = {
  dose: [
    "dosage",
    "dose",
    "dosing",
    "typical dose",
    "typical dosage",
    "recommended dose",
    "recommended dosage",
    "target dose",
    "dose range",
    "dosage range",
    "standard dose",
    "standard dosage",
    "daily dose",
    "amount",
    "dosing protocol",
    "dosage protocol",
    "common dose",
    "common dosage",
    "usual dose",
    "effective dose",
    "suggested dose",
    "adult dose",
    "adults",
    "dose per injection",
    "weekly dose",
    "research dose",
    "research dosage",
    "suggested dosage",
    "typical range",
    "range",
  ],
  frequency: [
    "frequency",
    "how often",
    "dosing frequency",
    "injection frequency",
    "administration frequency",
    "schedule",
    "dosing schedule",
  ],
  cycle: [
    "cycle",
    "cycle length",
    "cycle duration",
    "cycle pattern",
    "cycling",
    "course",
    "course length",
    "on cycle",
    "typical cycle",
    "protocol length",
    "length",
    "treatment length",
    "recommended cycle",
    "cycle protocol",
  ],
  duration: ["duration", "treatment duration", "duration of use", "length of use"],
  rest: ["rest", "rest period", "off", "off cycle", "washout", "break", "breaks", "time off"],
  route: [
    "administration",
    "route",
    "routes",
    "route of administration",
    "administration route",
    "routes of administration",
    "method",
    "administration method",
    "delivery",
    "injection type",
    "how to take",
  ],
  timing: [
    "timing",
    "best time",
    "optimal timing",
    "time",
    "time of day",
    "when",
    "when to take",
    "best taken",
    "dosing time",
  ],
  stack: [
    "stacking",
    "stack",
    "stacks with",
    "stacks well with",
    "synergies",
    "synergy",
    "combine with",
    "combines with",
    "pairs with",
    "pairs well with",
    "works well with",
    "combinations",
    "best stacked with",
    "common stacks",
    "optimal stack",
    "stacking options",
    "composition",
    "components",
    "blend of",
  ],
  benefits: [
    "expected benefits",
    "benefits",
    "best for",
    "uses",
    "common uses",
    "good for",
    "expected effects",
    "expected results",
    "purpose",
    "often used for",
    "key benefits",
  ],
  maximum: ["maximum", "maximum dose", "max dose", "max", "maximum daily dose", "upper limit"],
  phase: [
    "loading",
    "loading dose",
    "loading phase",
    "maintenance",
    "maintenance dose",
    "maintenance phase",
    "initial",
    "initially",
    "starting dose",
    "initial dose",
    "start",
    "starting",
    "induction",
    "taper",
  ],
  steps: ["weeks", "week", "month", "months", "days", "day", "period", "time period"],
  tier: [
    "tier",
    "level",
    "approach",
    "experience",
    "experience level",
    "stage",
    "user level",
    "group",
    "population",
    "goal / use",
    "condition",
    "indication",
    "use case",
    "application",
    "protocol",
    "use",
  ],
  compound: ["compound", "product", "peptide", "drug", "medication", "supplement", "brand", "agent", "form"],
  strength: ["size", "strength", "vial", "vial size", "concentration", "format", "specifications"],
  none: [
    "half-life",
    "half life",
    "storage",
    "target",
    "targets",
    "pathways",
    "mechanism",
    "molecular weight",
    "sequence",
    "origin",
    "cost",
    "price",
    "notes",
    "note",
    "side effects",
    "warning",
    "important",
    "total",
    "total weekly dose",
    "weekly total",
    "daily total",
    "total per cycle",
    "cycles per year",
    "onset",
    "effects",
    "shelf life",
    "reconstitution",
    "diluent",
    "mixing",
    "final concentration",
    "risk",
    "key rule",
    "monitoring",
    "research",
    "study",
    "studies",
    "bioavailability",
    "half-life (injected)",
  ],
}

const fields = new Map<string, Field>()
for (const field of Object.keys(table) as Field[]) for (const label of table[field]) fields.set(label, field)

/** The field a label names, or null when it is a name. Case, brackets and marks at its ends do not matter. */
export const fieldOf = (label: string): Field | null => {
  const plain = label
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^\p{L}\p{N}/-]+/gu, " ")
    .trim()
  const known = fields.get(plain)
  if (known !== undefined) return known
  // "Side effects (common)", "Dosage for adults": the label word first, few words after it.
  const words = plain.split(" ")
  return words.length <= 4 && words[1] === "for" ? (fields.get(words[0] ?? "") ?? null) : null
}
