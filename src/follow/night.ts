import { nightEndsMinute, zoneClock } from "../base/index.ts"

/** The day a moment (milliseconds since 1970) belongs to for somebody in `zone`, in days since 1970: until 04:00 it is still the day before. */
export const dayOfMoment = (ms: number, zone: string): number => {
  const { day, minute } = zoneClock(zone).wallOf(ms)
  return minute < nightEndsMinute ? day - 1 : day
}
