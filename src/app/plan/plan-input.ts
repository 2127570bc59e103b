import { z } from "zod"
import { routes } from "../../base/index.ts"
import { pageInput } from "../page/page-input.ts"
import { typedProtocol } from "./entered.ts"

const text = z.string().optional()
const calendarLabel = z
  .string()
  .trim()
  .regex(
    /^[^\p{Cc}\u2028\u2029]{1,60}$/u,
    "expected a name for the calendar on one line and of at most 60 characters, such as Morning drops",
  )

/** The choices a plan is made from, as they are typed. Amounts carry their unit; nothing is filled in for what is left out. */
export const planInput = z.strictObject({
  page: pageInput.optional(),
  /** Which of the page's protocols, from 1. */
  protocol: z.number().int().optional(),
  /** A protocol typed in, instead of a page. */
  typed: typedProtocol.optional(),
  /** A FHIR MedicationRequest (R4 or R5), instead of a page. Of several dosages `protocol` says which. */
  fhir: z.unknown().optional(),
  route: z.enum(routes),
  product: text,
  strength: text,
  volume: text,
  vial: text,
  diluent: text,
  /** Capsules or tablets: "500mg per capsule". */
  each: text,
  /** How many of them one container holds. */
  pieces: z.number().int().min(1).max(10_000).optional(),
  permits: z.array(z.enum(routes)).optional(),
  /** What is taken, where the page does not name it. */
  compound: text,
  /** Who prescribed it, for a prescription that is typed in. */
  prescriber: text,
  /** Partners of the page that are taken with it, and those that are not. */
  taking: z.array(z.string()).default([]),
  notTaking: z.array(z.string()).default([]),
  /** What was said to warnings, by code: that somebody was asked, or that the plan goes on without. */
  answers: z.record(z.string(), z.enum(["asked", "go-on"])).optional(),
  confirmStrength: text,
  device: text,
  drop: text,
  spray: text,
  syringe: text,
  measure: text,
  /** Presses that a new spray bottle loses before its first dose. */
  priming: z.number().int().min(0).max(100).optional(),
  /** What stays in a syringe and its needle at every dose, or in a spray bottle at its end. */
  deadSpace: text,
  dose: text,
  times: z.array(z.string()).default([]),
  /** Taken only when needed, instead of at times of day. */
  asNeeded: z
    .strictObject({ atMost: z.number().int().min(1).max(24), hoursApart: z.number().int().min(0).max(24) })
    .optional(),
  weekdays: z.array(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])).optional(),
  start: z.string(),
  weeks: z.number().int().min(1).max(520).optional(),
  days: z.number().int().min(1).max(3640).optional(),
  rest: text,
  cycles: z.number().int().min(1).max(100).default(1),
  zone: z.string(),
  zoneRule: z.enum(["home", "wherever"]).optional(),
  weight: text,
  /** Questions answered with yes, or conditions as the facts name them. */
  conditions: z.array(z.string()).default([]),
  /** Questions answered with no, by id; "medicines" for none taken. */
  notConditions: z.array(z.string()).default([]),
  /** The person's age. */
  years: z.number().int().min(0).max(130).optional(),
  /** Classes of medicines, or medicines, that are taken besides. */
  medicines: z.array(z.string()).default([]),
  /** How many containers the page's price buys. */
  pack: z.number().int().min(1).optional(),
  inUseDays: z.number().int().min(1).optional(),
  stock: z.number().int().min(0).optional(),
  leadDays: z.number().int().min(0).optional(),
  expiry: text,
  /** What the plan is called in a calendar: the person's own word, which need not name the substance. */
  label: calendarLabel.optional(),
})
export type PlanInput = z.output<typeof planInput>

/** The same as it is called: what a FHIR request settles may be left out, and whatever is said goes before it. */
export const planCall = planInput.extend({
  route: planInput.shape.route.optional(),
  start: text,
  zone: text,
  times: z.array(z.string()).optional(),
  cycles: planInput.shape.cycles.unwrap().optional(),
})
