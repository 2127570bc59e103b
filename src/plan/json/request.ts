import { z } from "zod"
import { fail, ok, type Protocol, parseZone, type Result, routes } from "../../base/index.ts"
import { weekdays } from "../../schedule/index.ts"
import type { PlanRequest } from "../request.ts"
import { dateCodec, exactCodec, plainJson, quantityCodec, timeCodec } from "./codecs.ts"
import { protocolCodec } from "./protocol.ts"

const FORMAT = "posology/plan-request@1"

/** What a plan is made of, as JSON that {@link readRequest} reads back to the same plan. Amounts are exact text with a unit. */
export const showRequest = (request: PlanRequest): string =>
  JSON.stringify({ format: FORMAT, ...(plainJson(request) as object) }, null, 2)

/** Reads what {@link showRequest} wrote. A problem (`plan/json`) names the path of the first thing that is not as it should be. Nothing is planned by
 *  reading: the fixed rules and the strength lock stand before every plan made of it. */
export const readRequest = (text: string): Result<PlanRequest> => {
  const raw = json(text)
  if (raw === undefined) return fail("plan/json", "This is not JSON.")
  const parsed = requestCodec.safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.path.join(".") ?? ""
    return fail("plan/json", `${path === "" ? "The plan" : path}: ${issue?.message ?? "not understood"}.`, { path })
  }
  const { format: _, protocol, ...rest } = parsed.data
  const zone = parseZone(rest.zone)
  if (!zone.ok) return zone
  // Ids are branded strings, which only their own constructor makes; a file holds them as they were.
  return ok({ ...rest, protocol: protocol as Protocol | null } as PlanRequest)
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const route = z.enum(routes)
const whole = z.number().int()
const length = z.strictObject({ n: whole.min(1), unit: z.enum(["day", "week"]) })

const product = z.strictObject({
  id: z.string(),
  name: z.string(),
  compound: z.string().nullable(),
  contents: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("solution"), strength: quantityCodec, volume: quantityCodec.nullable() }),
    z.strictObject({ kind: z.literal("powder"), amount: quantityCodec, diluent: quantityCodec.nullable() }),
    z.strictObject({
      kind: z.literal("units"),
      unit: z.enum(["capsule", "tablet"]),
      each: quantityCodec,
      count: whole.nullable(),
    }),
  ]),
  permits: z.array(route).nullable(),
})

const named = { id: z.string(), name: z.string() }
const device = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("dropper"), ...named, drop: quantityCodec, tolerance: exactCodec }),
  z.strictObject({
    kind: z.literal("spray"),
    ...named,
    actuation: quantityCodec,
    tolerance: exactCodec,
    priming: whole.nullable(),
    deadVolume: quantityCodec.nullable(),
  }),
  z.strictObject({
    kind: z.literal("syringe"),
    ...named,
    scale: z.union([z.literal(100), z.literal(40)]),
    capacity: quantityCodec,
    mark: quantityCodec,
    unitsPerMark: exactCodec,
  }),
  z.strictObject({ kind: z.literal("measure"), ...named, capacity: quantityCodec, mark: quantityCodec }),
  z.strictObject({ kind: z.literal("whole"), ...named }),
])

const basis = z.strictObject({
  fact: z.string(),
  source: z.string(),
  confidence: z.enum(["high", "medium", "low"]),
  checkedOn: z.string(),
  unconfirmed: z.boolean(),
})

const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(["stop", "caution", "note", "unknown"]),
  dimension: z.enum(["dose", "course", "route", "claim", "reference", "stack", "product", "page"]),
  protocol: whole.nullable(),
  message: z.string(),
  spans: z.array(z.tuple([whole, whole])),
  quotes: z.array(z.string()),
  absent: z.string().nullable(),
  basis: z.array(basis),
})

const supply = z.strictObject({
  inUseDays: whole.nullish(),
  stock: whole.nullish(),
  leadDays: whole.nullish(),
  expiry: dateCodec.nullish(),
  price: z.strictObject({ amount: exactCodec, currency: z.string(), containers: whole.nullable() }).nullish(),
  spill: quantityCodec.nullish(),
})

const requestCodec = z.strictObject({
  format: z.literal(FORMAT),
  protocol: protocolCodec.nullable(),
  index: whole.nullable(),
  text: z.string().nullable(),
  route,
  product: product.nullable(),
  confirmedStrength: z.string().nullable(),
  device,
  dose: quantityCodec.nullable(),
  times: z.array(timeCodec),
  asNeeded: z.strictObject({ atMost: whole.min(1).max(24), hoursApart: whole.min(0).max(24) }).optional(),
  weekdays: z.array(z.enum(weekdays)).optional(),
  start: dateCodec,
  length,
  rest: length.nullable(),
  cycles: whole.min(1),
  zone: z.string(),
  rule: z.enum(["home", "wherever"]).optional(),
  weight: quantityCodec.nullish(),
  potency: z.strictObject({ iuPerMg: exactCodec, basis }).nullish(),
  conditions: z.array(z.string()).optional(),
  answered: z.array(finding).optional(),
  checked: z.array(finding),
  prescriber: z.string().nullish(),
  heldFrom: dateCodec.optional(),
  supply: supply.optional(),
})
