import type { Before } from "../desk/state.ts"

/** Nobody has lived longer. */
export const OLDEST = 130

/** The answers as the use case takes them; an age that is no whole number of years anybody has lived is left out, and the form says so. */
export const saidBefore = ({ yes, no, years, medicines }: Before) => ({
  conditions: [...yes],
  notConditions: no.filter((id) => id !== "medicines" || medicines.length === 0),
  medicines: [...medicines],
  ...(/^\d{1,3}$/.test(years.trim()) && Number(years) <= OLDEST ? { years: Number(years) } : {}),
})
