import { describe, expect, it } from "vitest"
import {
  as,
  brand,
  type Device,
  type DeviceId,
  type DiaryEvent,
  type EventId,
  exact,
  inBase,
  instant,
  type PlanId,
  type PracticeId,
  type Product,
  parseQuantity,
  showExact,
  showQuantity,
} from "../../base/index.ts"
import { allDevices, allProducts } from "../../reference/index.ts"
import { firstPerson } from "../index.ts"
import { chosenDevice, chosenProduct } from "../plan/in-hand.ts"
import { TestHouse } from "../testing/house.ts"

const DAY = 86_400_000
const start = instant("2026-12-01T08:00:00Z").epochMilliseconds

const at = (ms: number): string => new Date(ms).toISOString()

type Hand = Readonly<Record<string, unknown>>
const products: readonly Hand[] = [
  ...allProducts.map((p) => ({ product: p.id, route: p.permits?.[0] ?? "oral", confirmStrength: strengthOn(p) })),
  { vial: "5mg", diluent: "2mL", permits: ["subcutaneous"], route: "subcutaneous", confirmStrength: "5mg" },
  { vial: "10mg", diluent: "4mL", permits: ["subcutaneous"], route: "subcutaneous", confirmStrength: "10mg" },
  { strength: "2mg/mL", volume: "10mL", permits: ["oral"], route: "oral", confirmStrength: "2mg/mL" },
  { strength: "1mg/mL", volume: "5mL", permits: ["intranasal"], route: "intranasal", confirmStrength: "1mg/mL" },
]
const devices: readonly Hand[] = [
  ...allDevices.map((d) => ({ device: d.id })),
  { syringe: "u100-0.3mL-half" },
  { syringe: "u40-1mL", deadSpace: "0.07mL" },
  { device: "u100-0.5ml", deadSpace: "0.03mL" },
  { spray: "100uL" },
  { spray: "100uL", priming: 5 },
  { spray: "70uL", priming: 3, deadSpace: "0.2mL" },
  { drop: "40uL" },
  { measure: "1mL in 0.1mL" },
]

function strengthOn(p: Product): string {
  return p.contents.kind === "solution" ? showQuantity(p.contents.strength) : ""
}

/** One portion of a device in uL. */
const portion = (d: Device) =>
  d.kind === "dropper" ? d.drop : d.kind === "spray" ? d.actuation : d.kind === "whole" ? null : d.mark

const plan = brand<PlanId>("one")
const zone = "UTC"
const uL = (text: string | null | undefined) => {
  const q = parseQuantity(text ?? "")
  return q.ok ? inBase(q.value) : exact(Number.NaN)
}

const whole = (hand: Hand) => {
  const product = chosenProduct(hand)
  const device = chosenDevice(hand)
  if (!product.ok || !product.value || !device.ok) throw new Error(JSON.stringify(hand))
  return { contents: product.value.contents, device: device.value }
}

/** The dose that ten portions of a device hold, in mcg, or in IU. */
const doseOf = (hand: Hand) => {
  const { contents, device } = whole(hand)
  const p = portion(device)
  if (p === null || contents.kind === "units") return null
  const volume = inBase(p).mul(4)
  const each = contents.kind === "solution" ? contents.strength : null
  // In uL: a strength of 1 mg/mL is 1 mcg/uL.
  const perUl =
    each === null
      ? contents.kind === "powder" && contents.diluent
        ? as(contents.amount, "mcg").value.div(inBase(contents.diluent))
        : null
      : mcgPerUl(showQuantity(each))
  return perUl === null ? null : { mcg: volume.mul(perUl), volume }
}

const mcgPerUl = (text: string) => {
  const percent = /^([\d.]+) ?%$/.exec(text)?.[1]
  if (percent !== undefined) return exact(percent).mul(10)
  const [, n, unit] = /^([\d./]+) ?(mg|mcg)\/mL$/.exec(text) ?? []
  return n === undefined ? null : unit === "mg" ? exact(n) : exact(n).div(1000)
}

/** What a route is measured with; any other pair is refused, which is tested where it is refused. */
const fits = (route: unknown, kind: Device["kind"]): boolean =>
  route === "intranasal"
    ? kind === "dropper" || kind === "spray"
    : route === "subcutaneous"
      ? kind === "syringe"
      : kind === "measure"
const cases = products.flatMap((p) =>
  devices.map((d): Hand => ({ ...p, ...d })).filter((hand) => fits(hand.route, whole(hand).device.kind)),
)

const label = (hand: Hand) => ({
  strength: String(hand.confirmStrength),
  ...(hand.vial ? { holds: String(hand.diluent) } : {}),
})

const doseAt = (ms: number, amount: string): DiaryEvent => ({
  id: brand<EventId>(`dose-${ms}`),
  person: firstPerson,
  practice: brand<PracticeId>("home"),
  device: brand<DeviceId>("test"),
  at: new Date(ms).toISOString(),
  zone,
  kind: "dose-taken",
  plan,
  due: null,
  amount,
  site: null,
})

/** The plan, or null where this device cannot measure this product. */
const planned = async (hand: Hand, days: number) => {
  const dose = doseOf(hand)
  if (dose === null) return null
  const mcg = showExact(dose.mcg)
  const choices = {
    typed: { compound: "Compound V", dose: { low: Number(mcg), high: Number(mcg), unit: "mcg", per: "dose" } },
    ...hand,
    dose: `${mcg} mcg`,
    times: ["08:00"],
    start: "2026-12-01",
    days,
    zone,
  } as never
  const home = new TestHouse(at(start - DAY))
  const answer = await home.ask("plan", choices)
  return answer.delivery.possible ? { home, answer, choices, dose } : null
}

describe("plan and stock of every product with every device", () => {
  it.each([1, 7, 100])(
    "agree after %i doses on what is left and on how many containers",
    async (doses) => {
      let fitted = 0
      for (const hand of cases) {
        const made = await planned(hand, doses)
        if (made === null) continue
        fitted++
        const { home, answer, choices, dose } = made
        await home.ask("save-plan", { id: plan, choices })
        const { contents, device } = whole(hand)
        const content =
          contents.kind === "solution" ? contents.volume : contents.kind === "powder" ? contents.diluent : null
        const full = uL(content && showQuantity(content))
        const opening =
          device.kind === "spray"
            ? inBase(device.actuation)
                .mul(device.priming ?? 0)
                .add(device.deadVolume ? inBase(device.deadVolume) : 0)
            : exact(0)
        const each = dose.volume.add(device.kind === "syringe" && device.deadSpace ? inBase(device.deadSpace) : 0)
        const outs: string[] = []
        let left = exact(0)
        let containers = 0
        let waiting: DiaryEvent[] = []
        for (let i = 0; i < doses; i++) {
          if (i === 0 || left.compare(each) < 0) {
            containers++
            home.now = at(start + i * DAY - 60_000)
            if (i > 0) await home.ask("open-container", { plan, zone, ...label(hand) })
            left = full.sub(opening)
          }
          waiting.push(doseAt(start + i * DAY, answer.delivery.delivered ?? ""))
          left = left.sub(each)
          if (left.compare(each) >= 0 && i < doses - 1) continue
          home.now = at(start + i * DAY + 60_000)
          await home.ask("log", { events: waiting })
          waiting = []
          const stock = (await home.ask("stock", {})).plans[0]
          const c = stock?.containers.find((k) => k.current)
          const told = JSON.stringify([hand, i, c])
          expect(uL(c?.left).equals(left), told).toBe(true)
          expect(c?.unknown, told).toEqual([])
          outs.push(stock?.runsOut ?? "never")
        }
        const said = JSON.stringify(hand)
        const stock = (await home.ask("stock", {})).plans[0]
        expect(stock?.containers.length, said).toBe(answer.supply.containers)
        expect(containers, said).toBe(answer.supply.containers)
        expect(outs, said).toEqual(answer.marks.filter((m) => m.what === "bottle out").map((m) => m.date))
      }
      expect(fitted).toBeGreaterThan(20)
    },
    120_000,
  )
})

/** Capsules and tablets by what one holds, how many a container holds, and how many make a dose. */
const counted: readonly (Hand & { readonly take: number })[] = ["capsule", "tablet"].flatMap((piece) =>
  [
    ["5mg", 30, 1],
    ["500mg", 60, 2],
    ["2.5mg", 7, 2],
    ["250mcg", 100, 3],
    ["1000IU", 10, 1],
  ].map(([each, pieces, take]) => ({
    each: `${each} per ${piece}`,
    pieces,
    take: Number(take),
    route: "oral",
    confirmStrength: `${each} per ${piece}`,
  })),
)

describe("plan and stock of capsules and tablets, taken whole", () => {
  it.each([1, 7, 100])(
    "agree after %i doses on what is left and on how many containers",
    async (doses) => {
      for (const { take, ...hand } of counted) {
        const { contents } = whole(hand)
        if (contents.kind !== "units" || contents.count === null) throw new Error(JSON.stringify(hand))
        const amount = showQuantity({ ...contents.each, value: contents.each.value.mul(take) })
        const low = Number(showExact(contents.each.value.mul(take)))
        const choices = {
          typed: { compound: "Compound V", dose: { low, high: low, unit: contents.each.unit, per: "dose" } },
          ...hand,
          dose: amount,
          times: ["08:00"],
          start: "2026-12-01",
          days: doses,
          zone,
        } as never
        const home = new TestHouse(at(start - DAY))
        const answer = await home.ask("plan", choices)
        const said = JSON.stringify([hand, answer.delivery, answer.findings.map((f) => f.message)])
        expect(answer.delivery.possible, said).toBe(true)
        await home.ask("save-plan", { id: plan, choices })
        let left = 0
        let containers = 0
        for (let i = 0; i < doses; i++) {
          home.now = at(start + i * DAY - 60_000)
          if (i === 0 || left < take) {
            containers++
            if (i > 0)
              await home.ask("open-container", {
                plan,
                zone,
                ...label(hand),
                holds: `${contents.count} ${contents.unit}`,
              })
            left = contents.count
          }
          home.now = at(start + i * DAY + 60_000)
          await home.ask("log", { events: [doseAt(start + i * DAY, answer.delivery.delivered ?? "")] })
          left -= take
        }
        const stock = (await home.ask("stock", {})).plans[0]
        const current = stock?.containers.find((c) => c.current)
        expect([said, current?.left, current?.unknown]).toEqual([said, `${left} ${contents.unit}`, []])
        expect([said, stock?.containers.length, containers]).toEqual([
          said,
          answer.supply.containers,
          answer.supply.containers,
        ])
      }
    },
    120_000,
  )
})

describe("what is lost besides the doses", () => {
  const vial = products.find((p) => p.vial === "5mg") ?? {}

  it("is null and asked for, never none, where nobody has said it", async () => {
    const bare = [{ device: "u100-0.5ml" }, { syringe: "u100-1mL" }]
    for (const device of bare) {
      const made = await planned({ ...vial, ...device }, 7)
      expect(made?.answer.supply.primingLoss).toBeNull()
      expect(made?.answer.supply.ask.join(" ")).toContain("stays in the syringe and its needle at every dose")
    }
    const spray = await planned({ ...products[products.length - 1], spray: "100uL" }, 7)
    expect(spray?.answer.supply.primingLoss).toBeNull()
    expect(spray?.answer.supply.ask.join(" ")).toContain("lose to priming")
  })

  it("is what was stated, for every dose of a syringe and every bottle of a spray", async () => {
    const made = await planned({ ...vial, device: "u100-0.5ml", deadSpace: "0.07mL" }, 7)
    expect(made?.answer.supply.primingLoss).toBe("490 uL")
    const spray = await planned({ ...products[products.length - 1], spray: "100uL", priming: 5 }, 7)
    expect(spray?.answer.supply.primingLoss).toBe("500 uL")
  })

  it.each([
    [{ device: "u100-0.5ml", priming: 5 }, "device/priming"],
    [{ device: "u100-0.5ml", deadSpace: "7mL" }, "device/dead-space"],
    [{ device: "u100-0.5ml", deadSpace: "7mg" }, "device/dead-space"],
    [{ drop: "50uL", deadSpace: "0.07mL" }, "device/dead-space"],
  ])("is refused where it cannot be: %o", (said, code) => {
    const device = chosenDevice(said)
    expect(device.ok ? "done" : device.problem.code).toBe(code)
  })
})
