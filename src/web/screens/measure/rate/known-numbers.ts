import type { Diary } from "../../../../follow/index.ts"

/** A number that was written down before: its name, unit and good direction as said last. */
export type Known = { readonly name: string; readonly unit: string | null; readonly better: "higher" | "lower" | null }

/** What numbers this diary has, the latest first, as far as this device carries it. */
export const knownNumbers = (diary: Diary): readonly Known[] => {
  const found = new Map<string, Known>()
  for (const { event } of diary.entries.all().toReversed()) {
    if (event.kind !== "measurement") continue
    const key = event.instrument.toLowerCase()
    const there = found.get(key)
    found.set(key, {
      name: there?.name ?? event.instrument,
      unit: there ? there.unit : event.unit,
      better: there?.better ?? event.better ?? null,
    })
  }
  return [...found.values()].slice(0, 8)
}
