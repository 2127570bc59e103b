import { type ProtocolAnswer, usualRoutes } from "../../../app/index.ts"
import { Chips } from "../../kit/form/chips.tsx"
import { Entry } from "../../kit/form/entry.tsx"
import { Weekdays } from "../../kit/form/weekdays.tsx"
import { sayDose, sayFrequency, sayPeriod, sayRest, sayRoute } from "../../kit/words/protocol.ts"
import type { Choices } from "../../wire/desk/state.ts"
import type { Suggested } from "./first-choices.ts"

type Props = {
  readonly protocol: ProtocolAnswer
  readonly choices: Choices
  /** Doses that the bottle can make within the page's range. */
  readonly offered: readonly string[]
  readonly problem: { readonly path?: string; readonly message: string } | null
  readonly zone: string
  /** Which of the choices are laid out and not made. */
  readonly ours: readonly Suggested[]
  /** True where no page states it: a prescription, or what somebody was told. */
  readonly typed: boolean
  /** False where nobody has said yet what is taken. */
  readonly named: boolean
  readonly choose: (part: Partial<Choices>) => void
}

/** An example of how a dose is typed: the page's lowest, or none. */
const lowest = ({ dose }: ProtocolAnswer): string =>
  dose?.unit && dose.per === "dose" && !dose.perKg ? ` For example ${dose.low}${dose.unit}.` : " With its unit."

type PartnersProps = {
  readonly protocol: ProtocolAnswer
  readonly said: Choices["partners"]
  readonly say: (said: Choices["partners"]) => void
}

/** Whether each partner that the page names is taken too. What it joins by "and" is part of the regimen. */
const Partners = ({ protocol: { stack, stackJoin }, said, say }: PartnersProps) =>
  stackJoin === "and" ? (
    <p className="small">Part of this regimen: {stack.join(" and ")}.</p>
  ) : (
    stack.map((name) => (
      <Chips
        key={name}
        name={`Will you take ${name} with it?`}
        value={said[name] ?? ""}
        options={yesNo}
        set={(answer) => say({ ...said, [name]: answer === "yes" ? "yes" : "no" })}
      />
    ))
  )

const yesNo = [
  ["yes", "Yes"],
  ["no", "No"],
] as const

const inSteps = [
  ["steps", "Keep to its steps"],
  ["one", "One dose throughout"],
] as const

/** Whether the days of the week are for the person to say: so many a week, one of several sets of days, or no rhythm at all. */
const ownDays = ({ frequency: f }: ProtocolAnswer): boolean =>
  f === null || f.pattern?.type === "weekdays_alternatives" || (f.per === "week" && f.pattern === null)

/** Route, dose, times and course; beside each, what the page says. */
export const ChoicesForm = ({ protocol: p, choices: c, offered, problem, zone, ours, typed, named, choose }: Props) => {
  const wrong = (path: keyof Choices) => (problem?.path === path && c[path] !== "" ? problem.message : undefined)
  const page = (said: string | null | undefined) => (said ? `The page says ${said}.` : "The page does not say.")
  const few = offered.length > 0 && offered.length <= 12
  return (
    <div className="hand">
      {(!named || c.compound !== "") && p.compound === null && (
        <Entry
          name="What is taken"
          hint="The page does not name it. Read the name off the container."
          value={c.compound}
          set={(compound) => choose({ compound })}
          wrong={wrong("compound")}
        />
      )}
      {typed && (
        <Entry
          name="Who prescribed it"
          hint="Leave blank if nobody did. Some medicines are planned only as somebody prescribed them."
          value={c.prescriber}
          set={(prescriber) => choose({ prescriber })}
          wrong={wrong("prescriber")}
        />
      )}
      <Chips
        name={p.routes.length === 0 ? (typed ? "Route" : "Route (yours, not the page’s)") : "Route"}
        value={c.route}
        options={(p.routes.length === 0 ? usualRoutes : p.routes).map((r) => [r, sayRoute(r)] as const)}
        set={(route) => choose({ route })}
      />
      <Partners protocol={p} said={c.partners} say={(partners) => choose({ partners })} />
      {p.steps.length > 0 && (
        <Chips
          name="The page’s dose goes in steps"
          value={c.inSteps ? "steps" : c.dose === "" ? "" : "one"}
          options={inSteps}
          set={(as) => choose(as === "steps" ? { inSteps: true, dose: "" } : { inSteps: false })}
        />
      )}
      {!c.inSteps && few && (
        <Chips
          name="One dose"
          value={c.dose}
          options={offered.map((d) => [d, d] as const)}
          set={(dose) => choose({ dose })}
        />
      )}
      {!c.inSteps && (
        <Entry
          name={few ? "Or another dose" : "One dose"}
          hint={`${page(p.dose && sayDose(p.dose))}${few ? "" : lowest(p)}`}
          value={c.dose}
          set={(dose) => choose({ dose })}
          wrong={wrong("dose")}
        />
      )}
      {p.dose?.perKg && (
        <Entry
          name="Your weight"
          hint="Needed for a dose per kg: for example 70kg."
          value={c.weight}
          set={(weight) => choose({ weight })}
          wrong={wrong("weight")}
        />
      )}
      <Entry
        name="Times of day"
        hint={`${page(p.frequency && sayFrequency(p.frequency))} Times are those of ${zone}.`}
        value={c.times}
        ours={ours.includes("times")}
        set={(times) => choose({ times })}
        wrong={wrong("times")}
      />
      {ownDays(p) && (
        <Weekdays
          chosen={c.weekdays}
          blank={
            p.frequency === null
              ? "None chosen: every day."
              : "None chosen: as the page says, counted from the first day."
          }
          set={(weekdays) => choose({ weekdays })}
        />
      )}
      <div className="pair">
        <Entry
          name="First day"
          type="date"
          hint="In the past if you have begun."
          value={c.start}
          ours={ours.includes("start")}
          set={(start) => choose({ start })}
          wrong={wrong("start")}
        />
        <Entry
          name="Weeks"
          hint={page(p.cycle ? sayPeriod(p.cycle) : p.openEnded ? "it may go on" : null)}
          value={c.weeks}
          set={(weeks) => choose({ weeks })}
          wrong={wrong("weeks")}
        />
        <Entry
          name="Weeks of rest after"
          hint={page(p.rest && sayRest(p.rest))}
          value={c.rest}
          set={(rest) => choose({ rest })}
          wrong={wrong("rest")}
        />
        <Entry
          name="Courses"
          hint="More than one needs a rest between."
          value={c.cycles}
          ours={ours.includes("cycles")}
          set={(cycles) => choose({ cycles })}
          wrong={wrong("cycles")}
        />
      </div>
    </div>
  )
}
