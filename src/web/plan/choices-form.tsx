import type { ProtocolAnswer } from "../../app/index.ts"
import type { Choices } from "../desk/state.ts"
import { Entry } from "../hand/entry.tsx"
import { sayDose, sayFrequency, sayPeriod, sayRest, sayRoute } from "../words/protocol.ts"
import { Chips } from "./chips.tsx"
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
  readonly choose: (part: Partial<Choices>) => void
}

/** Route, dose, times and course; beside each, what the page says. */
export const ChoicesForm = ({ protocol: p, choices: c, offered, problem, zone, ours, choose }: Props) => {
  const wrong = (path: keyof Choices) => (problem?.path === path && c[path] !== "" ? problem.message : undefined)
  const page = (said: string | null | undefined) => (said ? `The page says ${said}.` : "The page does not say.")
  const few = offered.length > 0 && offered.length <= 12
  return (
    <div className="hand">
      {p.routes.length === 0 ? (
        <p className="soft small">The page does not say how it is taken; correct the route on the page first.</p>
      ) : (
        <Chips
          name="Route"
          value={c.route}
          options={p.routes.map((r) => [r, sayRoute(r)] as const)}
          set={(route) => choose({ route })}
        />
      )}
      {few && (
        <Chips
          name="One dose"
          value={c.dose}
          options={offered.map((d) => [d, d] as const)}
          set={(dose) => choose({ dose })}
        />
      )}
      <Entry
        name={few ? "Or another dose" : "One dose"}
        hint={`${page(p.dose && sayDose(p.dose))}${few ? "" : " For example 300mcg."}`}
        value={c.dose}
        set={(dose) => choose({ dose })}
        wrong={wrong("dose")}
      />
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
          ours={ours.includes("weeks")}
          set={(weeks) => choose({ weeks })}
          wrong={wrong("weeks")}
        />
        <Entry
          name="Weeks of rest after"
          hint={page(p.rest && sayRest(p.rest))}
          value={c.rest}
          ours={ours.includes("rest")}
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
