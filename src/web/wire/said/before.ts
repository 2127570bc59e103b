import type { Before } from "../desk/state.ts"

/** The answers as the use case takes them; an age that is no whole number is left out, and the form says so. */
export const saidBefore = ({ yes, no, years, medicines }: Before) => ({
  conditions: [...yes],
  notConditions: no.filter((id) => id !== "medicines" || medicines.length === 0),
  medicines: [...medicines],
  ...(/^\d{1,3}$/.test(years.trim()) ? { years: Number(years) } : {}),
})
