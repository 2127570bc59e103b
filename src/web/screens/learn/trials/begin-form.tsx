import { type FormEvent, useState } from "react"
import type { Answer } from "../../../../app/index.ts"
import { Chips } from "../../../kit/form/chips.tsx"
import { Entry, Select } from "../../../kit/form/entry.tsx"
import { newId, useCall, useSend } from "../../../wire/api/index.ts"
import { zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { Worthwhile } from "../trial/worthwhile.tsx"
import type { Design } from "./design-form.tsx"
import { choosable } from "./outcome-choice.ts"

type Props = {
  readonly plan: Answer<"open-plan">
  readonly design: Design["design"]
  /** True while the layout that was chosen last is still being worked out. */
  readonly waiting: boolean
  readonly begun: (started: Answer<"start-trial">) => void
}

const OWN = "own"

/** What is settled before the first dose and never afterwards: the outcome, its direction, the size worth having, and who fills the containers. */
export const BeginForm = ({ plan, design, waiting, begun }: Props) => {
  const outcomes = useCall("outcomes", {})
  const all = choosable(outcomes.state === "answered" ? outcomes.value.outcomes : [])
  const [said, setSaid] = useState({ outcome: "", own: "", better: "", worthwhile: "0.2sd", preparer: "", start: "" })
  const [id] = useState(newId)
  const { send, busy, wrong } = useSend("start-trial")
  const set = (part: Partial<typeof said>) => setSaid({ ...said, ...part })
  const primary = said.outcome === OWN ? said.own.trim() : said.outcome
  const missing =
    primary === ""
      ? "Say what the answer is about."
      : said.better === ""
        ? "Say which way is better."
        : said.worthwhile.trim() === ""
          ? "Say the smallest difference worth having."
          : null

  const start = async (event: FormEvent) => {
    event.preventDefault()
    const { better, worthwhile, preparer, start: from } = said
    if (missing !== null || (better !== "higher" && better !== "lower")) return
    const reply = await send({
      id,
      design,
      plan: plan.id,
      primary,
      better,
      worthwhile: worthwhile.trim(),
      zone: zoneHere(),
      ...(preparer.trim() === "" ? {} : { preparer: preparer.trim() }),
      ...(from === "" ? {} : { start: from }),
    })
    if (reply.ok) begun(reply.value)
  }

  return (
    <form className="stack begin" aria-labelledby="begin" onSubmit={(e) => void start(e)}>
      <h2 id="begin">Settle it, and begin</h2>
      <p className="soft">None of this can be changed once it has begun; a second thought is written beside it.</p>
      <Select
        name="The answer is about"
        value={said.outcome}
        set={(outcome) => set({ outcome, better: all.find((o) => o.name === outcome)?.better ?? "" })}
        options={[
          ["", "Choose one score …"],
          ...all.map((o) => [o.name, o.words] as const),
          [OWN, "A number that I write down"],
        ]}
      />
      {said.outcome === OWN && (
        <Entry
          name="What you call it"
          value={said.own}
          set={(own) => set({ own })}
          hint="For example weight or pulse."
        />
      )}
      <Chips
        name="Better is"
        value={said.better}
        options={[
          ["higher", "higher"],
          ["lower", "lower"],
        ]}
        set={(better) => set({ better })}
      />
      <details>
        <summary className="small">Another size, another first day, or somebody who fills containers</summary>
        <div className="stack">
          <Worthwhile
            name="Smallest difference worth having"
            value={said.worthwhile}
            set={(worthwhile) => set({ worthwhile })}
          />
          <Entry
            name="First day"
            type="date"
            value={said.start}
            set={(from) => set({ start: from })}
            hint="Blank: the plan’s own first day, or tomorrow."
          />
          <Entry
            name="Key of the one who fills the containers"
            value={said.preparer}
            set={(preparer) => set({ preparer })}
            hint="Their age recipient, age1…; a pharmacist or somebody you trust. Without one you know which days are on, and whatever is found is drug and expectation together."
          />
        </div>
      </details>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong.problem.message}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button main tall" disabled={missing !== null || busy || waiting}>
          Draw the order and begin
        </button>
        <span className="small soft" aria-live="polite">
          {missing ?? "The order is drawn once, sealed, and committed to."}
        </span>
      </div>
    </form>
  )
}
