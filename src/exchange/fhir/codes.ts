import { type Device, isInjection, type Product, type Route } from "../../base/index.ts"

// Codes of SNOMED CT as HL7 lists them: FHIR R4 (4.0.1), value sets route-codes and medication-form-codes, read 2026-11-28.
// What stands in neither goes out as text alone: a code that is nearly right is a wrong one.
export const SNOMED = "http://snomed.info/sct"

export type Coding = { system: string; code: string; display: string }
export type Concept = { text: string; coding?: Coding[] }

type Row = readonly [code: string, display: string]

const routes: Readonly<Partial<Record<Route, Row>>> = {
  intranasal: ["46713006", "Nasal route"],
  subcutaneous: ["34206005", "Subcutaneous route"],
  intramuscular: ["78421000", "Intramuscular route"],
  intravenous: ["47625008", "Intravenous route"],
  oral: ["26643006", "Oral route"],
  sublingual: ["37839007", "Sublingual route"],
  topical: ["6064005", "Topical route"],
}

/** Which route a SNOMED CT code names. */
export const routeOfCode: ReadonlyMap<string, Route> = new Map(
  Object.entries(routes).map(([route, [code]]) => [code, route as Route]),
)

const forms = {
  nasalDrops: ["385153006", "Nasal drops solution"],
  nasalSpray: ["385158002", "Nasal spray solution"],
  injection: ["385219001", "Injection solution"],
  injectionPowder: ["385223009", "Powder for injection solution"],
  oralDrops: ["385019009", "Oral drops solution"],
  oralSolution: ["385023001", "Oral solution"],
  sublingualSpray: ["385074009", "Sublingual spray"],
  skin: ["385108009", "Cutaneous solution"],
  skinSpray: ["385106008", "Cutaneous solution spray"],
  capsule: ["385049006", "Capsule"],
  tablet: ["385055001", "Tablet"],
  sublingualTablet: ["385084005", "Sublingual tablet"],
} as const satisfies Record<string, Row>

const coding = ([code, display]: Row): Coding => ({ system: SNOMED, code, display })

/** A route in words and, where it has one, by its code. "injection" leaves the site open, and no code says that. */
export const routeConcept = (route: Route): Concept => {
  const row = routes[route]
  return { text: route, ...(row ? { coding: [coding(row)] } : {}) }
}

/** The form that a product has by its contents, its route and what it is measured with; in words alone where no code says just that. */
export const formConcept = ({ contents }: Product, device: Device, route: Route): Concept => {
  const row = formRow(contents.kind === "units" ? contents.unit : contents.kind, device.kind, route)
  return row ? { text: row[1].toLowerCase(), coding: [coding(row)] } : { text: plainForm(contents) }
}

type Kind = "solution" | "powder" | "capsule" | "tablet"

const formRow = (kind: Kind, device: Device["kind"], route: Route): Row | undefined => {
  if (kind === "capsule") return route === "oral" ? forms.capsule : undefined
  if (kind === "tablet")
    return route === "oral" ? forms.tablet : route === "sublingual" ? forms.sublingualTablet : undefined
  if (isInjection(route)) return kind === "powder" ? forms.injectionPowder : forms.injection
  return kind === "powder" ? undefined : liquids[`${route} ${device}`]
}

const liquids: Readonly<Record<string, Row>> = {
  "intranasal dropper": forms.nasalDrops,
  "intranasal spray": forms.nasalSpray,
  "oral dropper": forms.oralDrops,
  "oral syringe": forms.oralSolution,
  "oral measure": forms.oralSolution,
  "sublingual spray": forms.sublingualSpray,
  "topical dropper": forms.skin,
  "topical spray": forms.skinSpray,
}

const plainForm = (c: Product["contents"]): string => (c.kind === "units" ? c.unit : c.kind)
