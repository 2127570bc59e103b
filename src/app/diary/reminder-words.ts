import { compareTimes, fail, instant, inZone, ok, type PlainTime, parseTime, type Result } from "../../base/index.ts"
import type { Reminder } from "../contract/reminder.ts"
import type { Told } from "../ports/push-port.ts"

/** Hours in which nothing is told; over midnight when `to` comes before `from`. */
export type Quiet = { readonly from: PlainTime; readonly to: PlainTime }

/** Reads "22:00-07:00". Problem: `remind/quiet`. */
export const parseQuiet = (text: string): Result<Quiet> => {
  const [a = "", b = "", ...more] = text.split("-").map((t) => t.trim())
  const [from, to] = [parseTime(a), parseTime(b)]
  return from.ok && to.ok && more.length === 0 && compareTimes(from.value, to.value) !== 0
    ? ok({ from: from.value, to: to.value })
    : fail("remind/quiet", `"${text}" is no stretch of a day; write for example 22:00-07:00.`)
}

/** Whether it is quiet at a moment where the person is. What falls due meanwhile is told when it ends. */
export const isQuiet = ({ from, to }: Quiet, now: string, zone: string): boolean => {
  const time = inZone(instant(now), zone).toPlainTime()
  const past = compareTimes(time, from) >= 0
  const before = compareTimes(time, to) < 0
  return compareTimes(from, to) < 0 ? past && before : past || before
}

/** `whose` is the name of the person it is for, in a house of several. */
export const sayReminder = (r: Reminder, says: "nothing" | "what", whose: string | null = null): Told => {
  const time = r.at.slice(11, 16)
  const [due, missed] =
    says === "what" && !r.hushed
      ? [`${r.title}: ${r.amount}. ${r.instruction}.`, `${r.title}: ${r.amount} was due at ${time}.`]
      : ["It is written in your diary.", `Something was due at ${time}. It is written in your diary.`]
  const to = whose === null ? "" : `${whose}: `
  return r.tells === "due"
    ? { tag: r.tag, title: `${to}Due at ${time}`, body: r.tooClose ? `${due} ${r.tooClose}` : due }
    : { tag: r.tag, title: `${to}Nothing was logged`, body: `${missed} A dose that was missed is not made up for.` }
}

/** "Did it ring?": a reminder about nothing, in the place of no other. `now` is an ISO instant. */
export const sayTest = (now: string): Told => ({
  tag: `test/${now}`,
  title: "A test",
  body: "If you can read this, reminders reach you.",
})
