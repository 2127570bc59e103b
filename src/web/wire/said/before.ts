import type { Before } from "../desk/state.ts"

/** The answers as the use case takes them; an age that is no whole number is left out, and the form says so. */
export const saidBefore = ({ yes, years, medicines }: Before) => ({
  conditions: [...yes],
  medicines: [...medicines],
  ...(/^\d{1,3}$/.test(years.trim()) ? { years: Number(years) } : {}),
})
