import type { PlanAnswer } from "../../app/index.ts"

/** One thing that is asked of a page, as the flags of the command line. */
export type Ask = Readonly<Record<string, string>>

const nasal: Ask = {
  route: "intranasal",
  product: "semax-0.1-3ml",
  "confirm-strength": "0.1%",
  device: "dropper-50ul",
  dose: "300mcg",
}
/** A vial that is said to permit the needle. */
export const needle: Ask = {
  route: "subcutaneous",
  vial: "5mg",
  diluent: "2mL",
  permits: "subcutaneous",
  "confirm-strength": "5mg/2mL",
  device: "u100-1ml",
  dose: "250mcg",
}
const spoon: Ask = {
  route: "oral",
  strength: "10mg/mL",
  volume: "100mL",
  permits: "oral",
  "confirm-strength": "10mg/mL",
  device: "dropper-50ul",
  dose: "10mg",
}

const regimen = (name: string, dose: string, routes: string, more = "") =>
  `${name}\nDosage: ${dose} per dose, once daily\nCycle: 2 weeks\nAdministration: ${routes}\n${more}\n`
const semax = (name: string, routes: string, more = "") =>
  `Semax\n\nProtocols\n\n1. ${regimen(name, "300 mcg", routes, more)}`
const htp = (more: string) => `5-HTP\n\nProtocols\n\n1. ${regimen("Evening", "10 mg", "Oral", more)}`

/** Every stop of a check: a page that draws it, an ask that it refuses, and one of the same page that it does not. */
export const stops: Readonly<Record<string, { readonly page: string; readonly refused: Ask; readonly free?: Ask }>> = {
  "claim/emergency-use": {
    page: `${semax("Calm study", "Intranasal")}\n2. ${regimen("Stroke recovery", "300 mcg", "Intranasal")}`,
    refused: { ...nasal, protocol: "2" },
    free: { ...nasal, protocol: "1" },
  },
  "product/not-plannable": {
    page: `Dihexa\n\nProtocols\n\n1. ${regimen("Memory", "10 mg", "Oral")}`,
    refused: spoon,
  },
  "route/not-permitted": {
    page: semax("Calm study", "Intranasal or subcutaneous injection"),
    refused: needle,
    free: nasal,
  },
  "stack/not-stackable": {
    page: semax("Calm study", "Intranasal", "Stacking: Can be combined with Noopept or Dihexa"),
    refused: { ...nasal, taking: "Dihexa" },
    free: nasal,
  },
  "stack/pair-contraindicated": {
    page: htp("Stacking: Combine with phenelzine"),
    refused: spoon,
    free: { ...spoon, "not-taking": "phenelzine" },
  },
  "dose/ten-times-ceiling": {
    page: `Modafinil\n\nProtocols\n\n1. ${regimen("Focus", "5 g", "Oral")}\n2. ${regimen("Calm", "10 mg", "Oral")}`,
    refused: { ...spoon, protocol: "1" },
    free: { ...spoon, protocol: "2" },
  },
  "claim/self-harm": {
    page: semax("Calm study", "Intranasal", "\nTake Semax for suicidal thoughts."),
    refused: nasal,
  },
  "claim/stops-treatment": {
    page: semax("Calm study", "Intranasal", "\nStop your antidepressants when you begin."),
    refused: nasal,
  },
  "claim/for-a-child": {
    page: semax("Calm study", "Intranasal", "\nGive it to your child before school."),
    refused: nasal,
  },
  "claim/in-pregnancy": {
    page: semax("Calm study", "Intranasal", "\nIt is ideal in pregnancy."),
    refused: nasal,
  },
  "product/for-animals": {
    page: semax("Calm study", "Intranasal", "\nUse the horse paste from the feed store."),
    refused: nasal,
  },
  "stack/pair-major": {
    page: htp("Stacking: Can be combined with L-Theanine or Tianeptine"),
    refused: { ...spoon, taking: "Tianeptine" },
    free: { ...spoon, "not-taking": "Tianeptine" },
  },
}

/** Stops that a plan says in words of its own, before it asks what a check found. */
export const planCodes: Readonly<Record<string, string>> = {
  "claim/emergency-use": "plan/emergency",
  "product/not-plannable": "plan/barred-compound",
  "route/not-permitted": "route/injection-not-permitted",
}

/** When every plan of these tests is taken. */
export const when = { times: "08:00", start: "2026-12-01", weeks: "2", zone: "Africa/Johannesburg" }
/** The moment at which it is asked. */
export const at = "2026-11-28T12:00:00Z"

/** What a person declares, each with the surfaces' own words for it. */
export const declared: Readonly<Record<string, { readonly page: string; readonly refused: Ask }>> = {
  age: { page: semax("Calm study", "Intranasal"), refused: { ...nasal, age: "16" } },
  pregnancy: { page: semax("Calm study", "Intranasal"), refused: { ...nasal, condition: "pregnancy" } },
  seizures: { page: semax("Calm study", "Intranasal"), refused: { ...nasal, condition: "seizures" } },
  "a stroke now": { page: semax("Calm study", "Intranasal"), refused: { ...nasal, condition: "stroke-now" } },
  "St John's wort with sertraline": {
    page: `St John's wort\n\nProtocols\n\n1. ${regimen("Mood", "10 mg", "Oral")}`,
    refused: { ...spoon, medicine: "sertraline" },
  },
  breastfeeding: { page: semax("Calm study", "Intranasal"), refused: { ...nasal, condition: "breastfeeding" } },
  ...Object.fromEntries(
    ["the pill", "ciclosporin", "warfarin"].map((medicine) => [
      `St John's wort with ${medicine}`,
      {
        page: `St John's wort\n\nProtocols\n\n1. ${regimen("Mood", "10 mg", "Oral")}`,
        refused: { ...spoon, medicine },
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      ["Caffeine", "10 g"],
      ["Vitamin D", "500,000 IU"],
      ["Ashwagandha", "18 g"],
      ["Iodine", "2 g"],
    ].map(([name, dose]) => [
      `${name}, ${dose}`,
      { page: `${name}\n\nProtocols\n\n1. ${regimen("Daily", dose ?? "", "Oral")}`, refused: spoon },
    ]),
  ),
  "an opioid overdose": {
    page: semax("For an opioid overdose at home", "Intranasal"),
    refused: nasal,
  },
  "coming off lithium": {
    page: semax("Calm study", "Intranasal", "\nSemax lets you come off your lithium."),
    refused: nasal,
  },
  "a veterinary vial": {
    page: semax("Calm study", "Intranasal", "\nBuy the veterinary vial, it is the same."),
    refused: nasal,
  },
  "melatonin, 500 mg": {
    page: `Melatonin\n\nProtocols\n\n1. ${regimen("Night", "500 mg", "Oral")}`,
    refused: spoon,
  },
  ...Object.fromEntries(
    ["paroxetine", "Prozac", "rasagiline", "methylene blue", "maoi", "Nardil", "linezolid"].map((medicine) => [
      `5-HTP with ${medicine}`,
      { page: htp(""), refused: { ...spoon, medicine } },
    ]),
  ),
}

/** A page that is refused whatever is asked of it. */
export const always: Readonly<Record<string, { readonly page: string; readonly refused: Ask }>> = Object.fromEntries(
  [
    "DNP",
    "Oxycodone",
    "Lithium",
    "Insulin",
    "Methotrexate",
    "Xylazine",
    "Methylene blue",
    "Tianeptine",
    "Fentanyl",
    "7-OH",
    "NovoRapid",
    "Euthyrox",
    "Liothyronine",
    "Ephedra",
    "Potassium chloride",
    "Digoxin",
    "Tramadol",
    "Laetrile",
    "Borax",
    "Kratom",
  ].map((name) => [name, { page: `${name}\n\nProtocols\n\n1. ${regimen("Daily", "10 mg", "Oral")}`, refused: spoon }]),
)

/** A page and an ask as the table of use cases takes them. */
export const planInput = (page: string, ask: Ask): Readonly<Record<string, unknown>> => {
  const { times, weeks, start, zone } = when
  const {
    protocol,
    permits,
    taking,
    "not-taking": notTaking,
    "confirm-strength": confirmStrength,
    medicine,
    condition,
    age,
    ...words
  } = ask
  return {
    ...words,
    page: { content: page, as: "text" },
    times: [times],
    weeks: Number(weeks),
    start,
    zone,
    confirmStrength,
    ...(protocol ? { protocol: Number(protocol) } : {}),
    ...(permits ? { permits: [permits] } : {}),
    taking: taking ? [taking] : [],
    notTaking: notTaking ? [notTaking] : [],
    medicines: medicine ? [medicine] : [],
    conditions: condition ? [condition] : [],
    ...(age ? { years: Number(age) } : {}),
  }
}

/** Whether nothing is planned, with the code of the stop that refuses it among those given. */
export const refusedBy = ({ delivery, doses, findings }: PlanAnswer): readonly string[] =>
  delivery.possible || doses.length > 0 || delivery.reachable.length > 0
    ? []
    : findings.filter((f) => f.severity === "stop").map((f) => f.code)
