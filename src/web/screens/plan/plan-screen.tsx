import { useMemo, useState } from "react"
import { Link } from "wouter"
import type { ProtocolAnswer } from "../../../app/index.ts"
import { Mark } from "../../kit/parts/mark.tsx"
import { useDay } from "../../kit/parts/use-day.ts"
import { forEyes } from "../../kit/words/micro.ts"
import { shortName } from "../../kit/words/short.ts"
import { useDesk } from "../../wire/desk/desk.tsx"
import { NoPage } from "../../wire/desk/no-page.tsx"
import type { Choices } from "../../wire/desk/state.ts"
import { useAnswer } from "../../wire/desk/use-answer.ts"
import type { Opened } from "../../wire/worker/opened.ts"
import { ChoicesForm } from "./choices-form.tsx"
import { firstChoices, type Suggested, suggested } from "./first-choices.ts"
import { InHandForm } from "./hand/in-hand-form.tsx"
import { missingIn } from "./keep-missing.tsx"
import { KeepPlan } from "./keep-plan.tsx"
import { planName, shortPlanName } from "./plan-name.ts"
import { NoPlan, PlanPaper } from "./plan-paper.tsx"
import { BeforeForm } from "./questions/before-form.tsx"
import { TakeAway } from "./take-away.tsx"
import { ToAnswer } from "./to-answer.tsx"

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
  const [touched, setTouched] = useState<{ readonly of: number; readonly fields: readonly Suggested[] }>(untouched)
  const [called, setCalled] = useState({ of: -1, name: "" })
  const { choices, ours } = useMemo(() => {
    const own = touched.of === desk.choices.protocol ? touched.fields : []
    return protocol ? firstChoices(protocol, desk.choices, own, new Date()) : { choices: desk.choices, ours: [] }
  }, [protocol, desk.choices, touched])
  const choose = (part: Partial<Choices>) => {
    const of = desk.choices.protocol
    const now = suggested.filter((f) => f in part)
    setTouched((was) => ({ of, fields: [...(was.of === of ? was.fields : []), ...now] }))
    act({ type: "choose", part })
  }
  const corrected = desk.corrections.length
  const bottle = useAnswer("bottle", { label: desk.label, corrected })
  const plan = useAnswer("plan", { label: desk.label, choices, zone, today: useDay(zone), corrected })
  const problem = plan.state === "problem" ? plan.problem : null
  const row =
    bottle.state === "answered"
      ? bottle.value.rows.find((r) => r.protocol === choices.protocol && r.route === choices.route)
      : undefined

  const about = opened.about[desk.choices.protocol]
  const noPlan = about?.noPlan ?? null

  const from = desk.page.status === "read" ? desk.page.source.kind : "given"
  const by = from === "typed" ? "typed" : "page"

  return (
    <div className="sheet">
      <div className="page-head">
        <h1>Plan</h1>
        {about?.nothingKnown && (
          <section className="first" aria-label="What matters most">
            <p className="unknown">
              <Mark of="unknown" word /> {forEyes(about.nothingKnown)}
            </p>
          </section>
        )}
        <p className="lede">
          Exactly what to take, when, and out of what. A plan never goes above what the page states.
        </p>
        <p className="row">
          <Link href={from === "example" ? "/example" : "/"}>Back to what was found</Link>
        </p>
      </div>
      <div className="bench">
        <form className="form" aria-label="Your choices" onSubmit={(e) => e.preventDefault()}>
          <ToAnswer
            planned={plan.state === "answered" && noPlan === null ? plan.value : null}
            toAnswer={plan.state === "answered" ? missingIn(plan.value.plan, choices.answers, null) : []}
            missing={noPlan === null ? (problem?.message ?? null) : "No plan, and why"}
          />
          <fieldset>
            <legend>The protocol</legend>
            <Protocols
              opened={opened}
              chosen={choices.protocol}
              choose={(p) => act({ type: "choose", part: { protocol: p } })}
            />
          </fieldset>
          {noPlan === null && (
            <>
              <fieldset>
                <legend>Your bottle</legend>
                <InHandForm opened={opened} problem={problem} />
              </fieldset>
              {protocol && (
                <fieldset>
                  <legend>How you take it</legend>
                  <ChoicesForm
                    protocol={protocol}
                    typed={from === "typed"}
                    named={
                      plan.state !== "answered" || !plan.value.plan.findings.some((f) => f.code === "plan/no-compound")
                    }
                    choices={choices}
                    offered={row?.choices ?? []}
                    problem={problem}
                    zone={zone}
                    ours={ours}
                    choose={choose}
                  />
                </fieldset>
              )}
              <fieldset>
                <legend>Your health</legend>
                <BeforeForm
                  protocol={choices.protocol}
                  before={choices.before}
                  wrong={problem?.path === "years" ? problem.message : undefined}
                  say={(said) => choose({ before: said })}
                />
              </fieldset>
            </>
          )}
        </form>
        <section className="result" id="the-plan" tabIndex={-1} aria-live="polite" aria-label="The plan">
          {noPlan !== null ? (
            <NoPlan why={noPlan} />
          ) : plan.state === "answered" ? (
            <PlanPaper
              planned={plan.value}
              name={planName(protocol, plan.value.plan.delivery.delivered, by)}
              times={timesOf(choices)}
              zone={zone}
              said={choices.answers}
              say={(codes, answer) =>
                choose({ answers: { ...choices.answers, ...Object.fromEntries(codes.map((code) => [code, answer])) } })
              }
            >
              <NotYours ours={ours} />
              {protocol?.routes.length === 0 && by === "page" && (
                <p className="small">
                  <b>Yours, not the page’s:</b> the route.
                </p>
              )}
              <div className="row actions">
                <KeepPlan
                  plan={plan.value.plan}
                  current={plan.current}
                  name={
                    called.of === choices.protocol
                      ? called.name
                      : shortPlanName(plan.value.plan.compound ?? protocol?.compound ?? null, timesOf(choices))
                  }
                  call={(name) => setCalled({ of: choices.protocol, name })}
                  choices={choices}
                  zone={zone}
                  answer={(code, said) => choose({ answers: { ...choices.answers, [code]: said } })}
                />
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

const timesOf = ({ times }: Choices): readonly string[] => times.split(/[\s,;]+/).filter(Boolean)

const untouched = { of: -1, fields: [] }

const words: Readonly<Record<Suggested, string>> = {
  times: "times of day",
  start: "first day",
  cycles: "number of courses",
}

/** What the plan rests on without anybody having said it. */
const NotYours = ({ ours }: { readonly ours: readonly Suggested[] }) =>
  ours.length === 0 ? null : (
    <p className="small">
      <b>Not chosen by you yet:</b> {ours.map((f) => words[f]).join(", ")}. They are our suggestion; change what does
      not fit.
    </p>
  )

/** The substance and its dose first; how the page calls it comes after. */
const sayOption = ({ regimens }: Opened, p: ProtocolAnswer, i: number): string => {
  const line = regimens[i]
  const [what = "Substance not named", dose] = forEyes(line?.said ?? p.compound ?? "").split(" · ")
  return [what, dose, line?.name && `“${shortName(line.name)}”`].filter(Boolean).join(" · ")
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
          {i + 1}. {sayOption(opened, p, i)}
        </option>
      ))}
    </select>
  </div>
)
