import { type Dose, type Period, type Protocol, type Rest, type Step, settled, showExact } from "../../base/index.ts"
import { sayDose, sayFrequency, sayPeriod, sayRest } from "./words.ts"

/** A protocol as the page that says exactly this and nothing else: reading it gives the protocol again. */
export const say = (p: Protocol): string => {
  const name = settled(p.name) ?? "Protocol"
  const dose = settled(p.dose)
  const frequency = settled(p.frequency)
  const stack = settled(p.stack)?.map((m) => m.value)
  const maximum = settled(p.maximum)
  const increment = settled(p.increment)
  const lines: (string | null)[] = [
    `# ${settled(p.compound) ?? "Unnamed"}`,
    "",
    "## Dosing",
    "",
    `### ${name}`,
    p.steps.length > 0 || (dose === undefined && frequency === undefined)
      ? null
      : `Dosage: ${[dose && said(dose), frequency && sayFrequency(frequency)].filter((s) => s).join(", ")}`,
    ...p.steps.map(sayStep),
    course(settled(p.cycle), settled(p.cycleMinimum), settled(p.reassess) ?? false, settled(p.openEnded) ?? false),
    rest(settled(p.rest)),
    labelled("Timing", settled(p.timesOfDay)?.join(", ")),
    labelled("Administration", settled(p.routes)?.join(", ")),
    maximum === undefined ? null : `Maximum: at most ${said(maximum)}`,
    increment === undefined ? null : `Titration: increase by ${said(increment.by)} every ${sayPeriod(increment.every)}`,
    stack === undefined ? null : `Stacking: combine with ${stack.join(p.stackJoin === "or" ? " or " : ", ")}`,
    labelled(
      "Expected Benefits",
      settled(p.benefits)
        ?.map((m) => m.value)
        .join(", "),
    ),
  ]
  return lines.filter((l) => l !== null).join("\n")
}

const said = (d: Dose): string => sayDose({ ...d, low: showExact(d.low), high: showExact(d.high) })

const labelled = (label: string, words: string | undefined): string | null =>
  words === undefined || words === "" ? null : `${label}: ${words}`

const sayStep = (s: Step): string => {
  const weeks = s.from === null ? null : `${s.unit}s ${s.from}${s.to === null ? "+" : `-${s.to}`}: `
  const what = [s.dose && said(s.dose), s.frequency && sayFrequency(s.frequency)].filter((x) => x).join(", ")
  return `${weeks === null ? "" : weeks.charAt(0).toUpperCase() + weeks.slice(1)}${what}`
}

const course = (
  cycle: Period | undefined,
  least: Period | undefined,
  reassess: boolean,
  open: boolean,
): string | null => {
  const parts = [
    cycle === undefined ? "" : sayPeriod(cycle),
    least === undefined ? "" : `for at least ${sayPeriod(least)}`,
    open ? "ongoing" : "",
    reassess ? "followed by reassessment" : "",
  ].filter((s) => s !== "")
  return parts.length === 0 ? null : `Cycle: ${parts.join(", ")}`
}

const rest = (r: Rest | undefined): string | null =>
  r === undefined ? null : `Break: ${r === "unspecified" ? "followed by a rest period" : sayRest(r)}`
