import { useMemo } from "react"
import { useDesk } from "../desk/desk.tsx"
import { useAnswer } from "../desk/use-answer.ts"
import { InHandForm } from "../hand/in-hand-form.tsx"
import { BeforeForm } from "../questions/before-form.tsx"
import { NoPage } from "../shell/no-page.tsx"
import type { Opened } from "../worker/opened.ts"
import { ChoicesForm } from "./choices-form.tsx"
import { firstChoices } from "./first-choices.ts"
import { KeepPlan } from "./keep-plan.tsx"
import { PlanPaper } from "./plan-paper.tsx"
import { TakeAway } from "./take-away.tsx"

/** One protocol, one bottle, a person's choices: the plan, or the plain no. */
export const PlanScreen = () => {
  const { desk } = useDesk()
  if (desk.page.status !== "read" || desk.page.opened.protocols.length === 0) return <NoPage />
  return <Planning opened={desk.page.opened} />
}

const Planning = ({ opened }: { readonly opened: Opened }) => {
  const { desk, act } = useDesk()
  const zone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, [])
  const protocol = opened.protocols[desk.choices.protocol]
  // What the page itself states is laid out as the least it states; route, dose and bottle are for the person to choose.
  const choices = useMemo(
    () => (protocol ? firstChoices(protocol, desk.choices, new Date()) : desk.choices),
    [protocol, desk.choices],
  )
  const corrected = desk.corrections.length
  const bottle = useAnswer("bottle", { label: desk.label, corrected })
  const plan = useAnswer("plan", { label: desk.label, choices, zone, corrected })
  const problem = plan.state === "problem" ? plan.problem : null
  const row =
    bottle.state === "answered"
      ? bottle.value.rows.find((r) => r.protocol === choices.protocol && r.route === choices.route)
      : undefined

  // A heading of the page is the seller's, and stands in quotes behind the compound.
  const called = protocol?.name ? `the page calls it “${protocol.name}”` : null
  const name = [protocol?.compound, called].filter(Boolean).join(": ") || "Plan"

  return (
    <div className="sheet">
      <div className="page-head">
        <h1>Plan</h1>
        <p className="lede">
          Exactly what to take, when, and out of what. A plan may stay below what the page states, and never goes above
          it.
        </p>
      </div>
      <div className="bench">
        <form className="form" aria-label="Your choices" onSubmit={(e) => e.preventDefault()}>
          <fieldset>
            <legend>The protocol</legend>
            <Protocols
              opened={opened}
              chosen={choices.protocol}
              choose={(p) => act({ type: "choose", part: { protocol: p } })}
            />
          </fieldset>
          <fieldset>
            <legend>Before you plan</legend>
            <BeforeForm
              protocol={choices.protocol}
              before={choices.before}
              wrong={problem?.path === "years" ? problem.message : undefined}
              say={(before) => act({ type: "choose", part: { ...choices, before } })}
            />
          </fieldset>
          <fieldset>
            <legend>Your bottle</legend>
            <InHandForm opened={opened} problem={problem} />
          </fieldset>
          {protocol && (
            <fieldset>
              <legend>How you take it</legend>
              <ChoicesForm
                protocol={protocol}
                choices={choices}
                offered={row?.choices ?? []}
                problem={problem}
                zone={zone}
                choose={(part) => act({ type: "choose", part: { ...choices, ...part } })}
              />
            </fieldset>
          )}
        </form>
        <section className="result" aria-live="polite" aria-label="The plan">
          {plan.state === "answered" ? (
            <PlanPaper
              planned={plan.value}
              name={name}
              times={choices.times.split(/[\s,;]+/).filter(Boolean)}
              zone={zone}
            >
              <div className="row actions">
                <KeepPlan plan={plan.value.plan} name={name} choices={choices} zone={zone} />
                <TakeAway choices={choices} zone={zone} />
              </div>
            </PlanPaper>
          ) : (
            <p className="waiting soft">{problem ? problem.message : "Working it out …"}</p>
          )}
        </section>
      </div>
    </div>
  )
}

type ProtocolsProps = {
  readonly opened: Opened
  readonly chosen: number
  readonly choose: (protocol: number) => void
}

const Protocols = ({ opened, chosen, choose }: ProtocolsProps) => (
  <div className="entry">
    <label htmlFor="plan-protocol" className="hidden">
      Protocol
    </label>
    <select id="plan-protocol" value={chosen} onChange={(e) => choose(Number(e.target.value))}>
      {opened.protocols.map((p, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a protocol is known by its place on the page
        <option key={i} value={i}>
          {i + 1}. {p.name ?? p.compound ?? "Without a name"}
        </option>
      ))}
    </select>
  </div>
)
