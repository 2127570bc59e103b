import { ticks } from "d3-array"
import { sayShortDay } from "../words/dates.ts"

/** What an axis shows. Where nothing else is said, d3-array chooses the ticks; `at` names them, `say` writes them. */
export type Axis =
  | (Measured & { readonly kind: "linear" | "log" })
  /** Days as ISO dates. */
  | {
      readonly kind: "time"
      readonly label: string
      readonly from: string
      readonly to: string
      readonly say?: (iso: string) => string
    }
  /** Named places at even distances, in the order given: from the left, or from the top. */
  | { readonly kind: "names"; readonly label: string; readonly names: readonly string[] }

type Measured = {
  readonly label: string
  /** Lowest and highest value; on a log axis both above zero. */
  readonly domain: readonly [number, number]
  readonly at?: readonly number[]
  readonly say?: (value: number) => string
}

/** A place on an axis: a number, or a name or ISO date on an axis that has those. */
export type Place = number | string

export type Tick = { readonly px: number; readonly words: string }

/** An axis laid over pixels. */
export type Scale = {
  /** The pixel of a place; NaN for a place the axis does not have. */
  readonly px: (place: Place) => number
  readonly ticks: readonly Tick[]
  readonly range: readonly [number, number]
}

/** Lays an axis from one pixel to another, with about one tick every `gap` pixels. */
export const scaleOf = (axis: Axis, range: readonly [number, number], gap: number): Scale => {
  const wanted = Math.max(2, Math.floor(Math.abs(range[1] - range[0]) / gap))
  switch (axis.kind) {
    case "names": {
      const [from, to] = [Math.min(...range), Math.max(...range)]
      const px = (place: Place) => {
        const i = axis.names.indexOf(`${place}`)
        return i < 0 ? Number.NaN : from + ((i + 0.5) / axis.names.length) * (to - from)
      }
      return { px, ticks: axis.names.map((n) => ({ px: px(n), words: n })), range }
    }
    case "time": {
      const days: readonly [number, number] = [dayOf(axis.from), dayOf(axis.to)]
      const place = along(days, range)
      const px = (p: Place) => place(typeof p === "number" ? p / DAY_MS : dayOf(p))
      const say = axis.say ?? sayShortDay
      return { px, ticks: dayTicks(days, wanted).map((d) => ({ px: place(d), words: say(isoOf(d)) })), range }
    }
    default: {
      const log = axis.kind === "log"
      const of = (v: number) => (log ? Math.log(v) : v)
      const place = along([of(axis.domain[0]), of(axis.domain[1])], range)
      const px = (p: Place) => place(of(Number(p)))
      const write = axis.say ?? ((v: number) => v.toLocaleString("en"))
      const at =
        axis.at?.filter((v) => v >= axis.domain[0] && v <= axis.domain[1]) ??
        (log ? decades(axis.domain, wanted) : ticks(...axis.domain, wanted))
      return { px, ticks: at.map((v) => ({ px: px(v), words: write(v) })), range }
    }
  }
}

const along =
  ([a, b]: readonly [number, number], [from, to]: readonly [number, number]) =>
  (v: number): number =>
    // A hundredth of a pixel is nothing to an eye, and the same on every machine.
    Math.round((from + ((v - a) / (b - a)) * (to - from)) * 100) / 100

const DAY_MS = 86_400_000

const dayOf = (iso: string): number => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS)
const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** Every day, or every second, every week … from the first on: steps a reader counts in. */
const dayTicks = ([from, to]: readonly [number, number], wanted: number): readonly number[] => {
  const steps = [1, 2, 7, 14, 28, 56, 91, 182, 364]
  const step = steps.find((s) => (to - from) / s <= wanted) ?? Math.ceil((to - from) / wanted)
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)
}

/** 1 to 9 of every decade where there is room; else 1, 2 and 5; else the decades alone. Within less than two such, even steps. */
const decades = ([low, high]: readonly [number, number], wanted: number): readonly number[] => {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))]
  const these = (digits: readonly number[]) =>
    Array.from({ length: to - from + 1 }, (_, i) => digits.map((d) => Number(`${d}e${from + i}`)))
      .flat()
      .filter((v) => v >= low && v <= high)
  const all = these([1, 2, 3, 4, 5, 6, 7, 8, 9])
  if (all.length < 2) return ticks(low, high, wanted)
  const some = these([1, 2, 5])
  return all.length <= wanted ? all : some.length <= wanted ? some : these([1])
}
