import {
  exact,
  type Finding,
  inBase,
  minus,
  type Problem,
  type Quantity,
  quantity,
  showQuantity,
} from "../base/index.ts"
import type { Need } from "./asked.ts"
import { diluentsFor } from "./diluent.ts"
import { stop } from "./findings.ts"
import { countOf, type Portion } from "./portion.ts"
import type { Delivered, DeliverRequest } from "./request.ts"
import { sayCount, sayDraw } from "./say.ts"

/** Nothing is delivered. `asked` is echoed; everything else is empty. */
export const refused = (asked: Quantity, why: Finding, reachable: readonly Quantity[] = []): Delivered => ({
  delivery: {
    asked,
    delivered: null,
    error: null,
    possible: false,
    instruction: "",
    count: null,
    unit: null,
    volume: null,
    instillations: null,
    reachable,
    band: null,
    tenfold: null,
  },
  findings: [why],
  holds: null,
})

/** What kept a dose from being compared with a portion, as a refusal. */
export const fromProblem = (p: Problem): Finding =>
  stop(
    p.code,
    p.code.startsWith("strength/") ? "product" : "dose",
    p.message,
    "what is needed to measure this dose out",
  )

/** The dose falls between two whole counts. */
export const between = (request: DeliverRequest, need: Need, portion: Portion): Finding => {
  const below = need.portions.floor()
  const above = need.portions.ceil()
  const say = (n: Quantity["value"]): string => {
    const amount = need.say(n)
    const off = minus(amount, need.dose)
    const sign = inBase(off).compare(0) > 0 ? "+" : ""
    return `${sayPortions(request, countOf(n), portion)} = ${showQuantity(amount)} (${sign}${showQuantity(off)})`
  }
  const options = (below.compare(0) > 0 ? [below, above] : [above])
    .filter((n) => portion.most === null || n.compare(portion.most) <= 0)
    .map(say)
  const holds = showQuantity(need.say(exact(1)))
  return stop(
    "deliver/between-portions",
    "dose",
    `${showQuantity(need.dose)} is not a whole number of ${request.device.kind === "syringe" ? "this barrel’s lines" : `${portion.unit}s`} of ${holds} each; nearest: ${options.join(", ")}.${otherDiluent(request, need)}`,
    `a way to give ${showQuantity(need.dose)} exactly`,
  )
}

/** A syringe is read by its units and volume; its lines are not units on every barrel. */
const sayPortions = ({ device }: DeliverRequest, count: number, { unit }: Portion): string =>
  device.kind === "syringe"
    ? sayDraw(quantity(inBase(device.mark).mul(exact(count)), "uL"), device)
    : sayCount(count, unit)

/** More portions than anybody takes: a unit was mistaken. */
export const uncountable = (need: Need, portion: Portion): Finding =>
  stop(
    "deliver/uncountable",
    "dose",
    `${showQuantity(need.dose)} would take more ${portion.unit}s than anybody can count out; check the dose and its unit.`,
    "a dose that this device could measure out",
  )

/** The dose is more than the device or the container holds. */
export const tooMuch = (request: DeliverRequest, need: Need, portion: Portion, most: number): Finding =>
  stop(
    "deliver/over-capacity",
    "dose",
    `${showQuantity(need.dose)} does not fit: this device and container give at most ${showQuantity(need.say(exact(most)))} at once.`,
    `room for ${sayPortions(request, countOf(need.portions.ceil()), portion)}`,
  )

/** For a vial and an insulin barrel: with how much diluent the same dose would land on a line. */
const otherDiluent = ({ product, device }: DeliverRequest, { dose }: Need): string => {
  if (product.contents.kind !== "powder" || device.kind !== "syringe") return ""
  const [first, second] = diluentsFor(product.contents.amount, dose, device, mixable)
  if (!first) return ""
  const volumes = [first, ...(second ? [second] : [])].map((c) => showQuantity(c.diluent)).join(" or ")
  return ` A vial mixed with ${volumes} would put this dose on a printed line.`
}

// What people mix in: a small vial holds three millilitres, and a tenth of one can be measured in.
const mixable = { least: quantity("1/2", "mL"), most: quantity(3, "mL"), step: quantity("1/10", "mL") }
