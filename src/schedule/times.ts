import { nightEndsMinute } from "../base/index.ts"
import type { TimeRule } from "./schedule.ts"

/** "08:30" as minutes from the start of the day it belongs to: a time before 04:00 is late in the night before, 00:30 is minute 1470. */
export const minuteOf = (time: string): number => {
  const [h = "0", m = "0"] = time.split(":")
  const minute = Number.parseInt(h, 10) * 60 + Number.parseInt(m, 10)
  return minute < nightEndsMinute ? minute + 1440 : minute
}

/** The minutes of a day at which something is due, in order; empty for rules that no wall clock decides. */
export const minutesOf = (rule: TimeRule): readonly number[] => {
  if ("at" in rule) return [...new Set(rule.at.map(minuteOf))].sort((a, b) => a - b)
  if ("spread" in rule) {
    const from = minuteOf(rule.from)
    const span = minuteOf(rule.to) - from
    const gaps = rule.spread - 1
    return Array.from({ length: rule.spread }, (_, i) => from + (gaps === 0 ? 0 : Math.floor((span * i) / gaps)))
  }
  return []
}

/** The clock reading of such a minute: 1470 is "00:30". */
export const timeOf = (minute: number): string => {
  const m = minute % 1440
  const two = (n: number): string => `${n}`.padStart(2, "0")
  return `${two(Math.floor(m / 60))}:${two(m % 60)}`
}
