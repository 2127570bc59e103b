import {
  compareQuantity,
  daysBetween,
  dimensionOf,
  exact,
  type Finding,
  fail,
  gather,
  ok,
  type PlainDate,
  type Protocol,
  parseDate,
  parseQuantity,
  parseTime,
  parseZone,
  type Quantity,
  quantity,
  type Reading,
  type Result,
} from "../../base/index.ts"
import { ownQuestions, ownWarnings } from "../../check/index.ts"
import type { PlanRequest } from "../../plan/index.ts"
import { done, type Outcome, wrongCall } from "../use-case.ts"
import { againstNo, answeredBefore, notAsked } from "./answered-before.ts"
import { withCompound } from "./compound-said.ts"
import { chosenDevice, chosenProduct } from "./in-hand.ts"
import { obeyed } from "./obey/obeyed.ts"
import { isOwn, ownReading } from "./obey/own-reading.ts"
import type { PlanInput } from "./plan-input.ts"
import type { Regimen } from "./regimen.ts"

/** A person's choices for a plan, without the page they are about. */
export type PlanChoices = Omit<PlanInput, "page" | "typed" | "fhir">

/** One of the protocols of a reading: number `asked`, from 1, or the only one there is. */
export const regimenOf = (reading: Reading, asked: number | undefined): Outcome<Regimen> => {
  const index = whichProtocol(reading, asked)
  if (!index.ok) return wrongCall(index.problem)
  const { protocols, text, page } = reading
  const protocol = protocols[index.value]
  if (protocol === undefined) throw new Error(`a reading without its protocol ${index.value}`)
  if (isOwn(reading)) return done({ ...ownRegimen(protocol, null), index: index.value, reading })
  return done({
    protocol,
    index: index.value,
    text,
    price: page.price[0] ?? null,
    reading,
    prescriber: null,
    said: [],
  })
}

/** A regimen that no page states: typed in, or of a prescription. */
export const ownRegimen = (protocol: Protocol, prescriber: string | null): Regimen => ({
  protocol,
  index: null,
  text: null,
  price: null,
  reading: ownReading([protocol]),
  prescriber,
  said: [],
})

const whichProtocol = ({ protocols }: Reading, asked: number | undefined): Result<number> => {
  const many = protocols.length
  if (many === 0)
    return fail(
      "plan/no-protocol",
      "This page states no regimen that could be planned; give one with --protocol-file.",
      { path: "protocol" },
    )
  if (asked === undefined)
    return many === 1
      ? ok(0)
      : fail("plan/which-protocol", `The page states ${many} protocols; say which one with --protocol 1 to ${many}.`, {
          path: "protocol",
        })
  return asked >= 1 && asked <= many
    ? ok(asked - 1)
    : fail(
        "plan/no-such-protocol",
        `There is no protocol ${asked}: the page states ${many}; say --protocol 1 to ${many}.`,
        { path: "protocol" },
      )
}

/** The choices as they were typed, worked into what a plan is made of, with what a check says of it on the day `today`; the first that cannot be used is
 *  the problem, with its name as `path`. */
export const planRequestOf = (input: PlanChoices, stated: Regimen, today: PlainDate): Result<PlanRequest> => {
  const parts = parsed(input, today)
  if (!parts.ok) return parts
  const no = againstNo(input)
  if (!no.ok) return no
  const from = withCompound(stated, input, parts.value.product)
  if (!from.ok) return from
  const checked = obeyed(from.value.reading, {
    protocol: from.value.protocol,
    index: from.value.index ?? 0,
    route: input.route,
    taking: input.taking,
    notTaking: input.notTaking,
    prescriber: from.value.prescriber,
    today,
  })
  return checked.ok ? ok(requestOf(input, from.value, parts.value, checked.value)) : checked
}

/** How far from today a first day may lie: who begins later plans later, and an older one is a slip. */
const AHEAD_DAYS = 731
const BEHIND_DAYS = 36_525

const firstDay = (text: string, today: PlainDate): Result<PlainDate> => {
  const start = parseDate(text)
  if (!start.ok) return start
  const ahead = daysBetween(today, start.value)
  return ahead > AHEAD_DAYS || ahead < -BEHIND_DAYS
    ? fail(
        "plan/start",
        `${text} is no first day: it lies more than ${ahead > 0 ? "two years ahead" : "a hundred years back"}.`,
        {
          path: "start",
        },
      )
    : start
}

type Parsed = ReturnType<typeof parsed> extends Result<infer T> ? T : never

const parsed = (input: PlanChoices, today: PlainDate) =>
  gather({
    product: chosenProduct(input),
    device: chosenDevice(input),
    dose: optional(input.dose, parseQuantity),
    times: list(input.times, parseTime),
    start: firstDay(input.start, today),
    length: lengthOf(input),
    rest: optional(input.rest, parseLength),
    zone: parseZone(input.zone),
    weight: optional(input.weight, parseWeight),
    expiry: optional(input.expiry, parseDate),
  })

/** The choices with the regimen they are about and what a check says of both. */
const requestOf = (
  input: PlanChoices,
  from: Regimen,
  { expiry, ...choices }: Parsed,
  checked: readonly Finding[],
): PlanRequest => {
  const taken = [...new Set([...input.medicines, ...(from.besides ?? [])])]
  const said = { ...input, medicines: taken }
  const before = [
    ...ownWarnings(from.reading, from.protocol, said),
    ...answeredBefore(said, from.protocol, choices.product),
  ]
  const raised = ownQuestions(from.reading, from.protocol)
  return {
    ...choices,
    checked,
    prescriber: from.prescriber,
    protocol: from.protocol,
    index: from.index,
    text: from.text,
    unread: from.reading.unread,
    route: input.route,
    confirmedStrength: input.confirmStrength ?? null,
    cycles: input.cycles,
    ...(input.asNeeded ? { asNeeded: input.asNeeded } : {}),
    ...(input.weekdays ? { weekdays: input.weekdays } : {}),
    ...(input.zoneRule ? { rule: input.zoneRule } : {}),
    answered: [...before, ...notAsked(input, from.protocol, choices.product, raised)],
    supply: {
      inUseDays: input.inUseDays ?? null,
      stock: input.stock ?? null,
      leadDays: input.leadDays ?? null,
      expiry,
      price: from.price && {
        amount: exact(from.price.amount),
        currency: from.price.currency,
        containers: input.pack ?? null,
      },
    },
  }
}

const optional = <T>(value: string | undefined, parse: (text: string) => Result<T>): Result<T | null> =>
  value === undefined ? ok(null) : parse(value)

const list = <T>(values: readonly string[], parse: (text: string) => Result<T>): Result<readonly T[]> => {
  const out: T[] = []
  for (const v of values) {
    const r = parse(v)
    if (!r.ok) return r
    out.push(r.value)
  }
  return ok(out)
}

const lengthOf = ({ weeks, days }: PlanChoices): Result<PlanRequest["length"]> =>
  weeks !== undefined && days === undefined
    ? ok({ n: weeks, unit: "week" })
    : days !== undefined && weeks === undefined
      ? ok({ n: days, unit: "day" })
      : fail("plan/length", "Say how long the course is, with --weeks or with --days.", { path: "weeks" })

/** Body weights that a plan is made for without asking, in kilograms; beyond them a unit or a digit is more likely to be wrong. */
const WEIGHTS = { least: quantity(20, "kg"), most: quantity(300, "kg") } as const

/** A body weight: a mass that a person of any size may have. */
const parseWeight = (value: string): Result<Quantity> => {
  const weight = parseQuantity(value)
  if (!weight.ok) return weight
  if (dimensionOf(weight.value) !== "mass" || weight.value.value.compare(0) <= 0)
    return fail("plan/weight", `"${value}" is not a body weight; write for example 70kg.`, { path: "weight" })
  return compareQuantity(weight.value, WEIGHTS.least) < 0 || compareQuantity(weight.value, WEIGHTS.most) > 0
    ? fail(
        "plan/weight",
        `Is "${value}" the body weight? Doses for each kilogram are worked out for 20 to 300 kg; look at the number and its unit.`,
        { path: "weight" },
      )
    : weight
}

/** "2w", "10 days", "1 week". */
const parseLength = (value: string): Result<PlanRequest["length"]> => {
  const m = /^(\d{1,4})\s*(d|days?|w|weeks?)$/i.exec(value.trim())
  return m
    ? ok({ n: Number(m[1]), unit: m[2]?.toLowerCase().startsWith("w") ? "week" : "day" })
    : fail("plan/rest", `"${value}" is not a length; write for example 2w or 10d.`, { path: "rest" })
}
