import { scaleLinear, scaleLog, scalePoint, scaleUtc } from "d3-scale"
import { sayShortDay } from "../words/dates.ts"

/** What an axis shows. Where nothing else is said, d3-scale chooses the ticks; `at` names them, `say` writes them. */
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
  const [from, to] = range
  const wanted = Math.max(2, Math.floor(Math.abs(to - from) / gap))
  switch (axis.kind) {
    case "names": {
      const scale = scalePoint<string>(axis.names, [Math.min(from, to), Math.max(from, to)]).padding(0.5)
      const px = (place: Place) => scale(`${place}`) ?? Number.NaN
      return { px, ticks: axis.names.map((n) => ({ px: px(n), words: n })), range }
    }
    case "time": {
      const scale = scaleUtc([noon(axis.from), noon(axis.to)], [from, to])
      const px = (place: Place) => scale(typeof place === "number" ? new Date(place) : noon(place))
      const say = axis.say ?? sayShortDay
      // Marks finer than a day would all carry the same date.
      const days = scale.ticks(wanted).map((d) => d.toISOString().slice(0, 10))
      return { px, ticks: [...new Set(days)].map((d) => ({ px: px(d), words: say(d) })), range }
    }
    default: {
      const scale = (axis.kind === "log" ? scaleLog : scaleLinear)([...axis.domain], [from, to])
      const px = (place: Place) => scale(Number(place))
      const write = axis.say ?? ((v: number) => v.toLocaleString("en"))
      const at = axis.at?.filter((v) => v >= axis.domain[0] && v <= axis.domain[1]) ?? tidyTicks(axis, scale, wanted)
      return { px, ticks: at.map((v) => ({ px: px(v), words: write(v) })), range }
    }
  }
}

// A day is drawn at its middle, so that no zone can push it onto the one before.
const noon = (iso: string): Date => new Date(`${iso.slice(0, 10)}T12:00:00Z`)

type Ticking = { readonly ticks: (n: number) => number[] }

/** Over several decades d3 offers every digit of each; then only 1, 2 and 5 of a decade are kept, or the decades alone. */
const tidyTicks = (axis: Axis, scale: Ticking, wanted: number): readonly number[] => {
  const all = scale.ticks(wanted)
  if (axis.kind !== "log" || all.length <= wanted) return all
  const leading = (v: number) => Math.round(v / 10 ** Math.floor(Math.log10(v) + 1e-9))
  const some = all.filter((v) => [1, 2, 5].includes(leading(v)))
  return some.length <= wanted ? some : some.filter((v) => leading(v) === 1)
}
