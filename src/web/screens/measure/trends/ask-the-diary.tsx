import { useState } from "react"
import type { PlanId } from "../../../../base/index.ts"
import { Select } from "../../../kit/form/entry.tsx"
import { Asked, useCall } from "../../../wire/api/index.ts"

type Chosen = "" | "self" | "plan" | "coin"
type Props = { readonly plan: PlanId; readonly outcome: string }

/** From the diary to the answer. Where an opened trial has the days, its coin chose them; else who did has to be said first, because the answer
 *  depends on it. */
export const AskTheDiary = ({ known, ...of }: Props & { readonly known: boolean }) =>
  known ? (
    <section className="stack" aria-label="What the diary shows">
      <h2>What the trial’s days show</h2>
      <Found {...of} />
    </section>
  ) : (
    <AskWho {...of} />
  )

const AskWho = ({ plan, outcome }: Props) => {
  const [chosen, setChosen] = useState<Chosen>("")
  const [asked, setAsked] = useState<Exclude<Chosen, ""> | null>(null)
  return (
    <section className="stack" aria-label="What the diary shows">
      <h2>What these days show</h2>
      <Select
        name="Who chose which days had a dose?"
        value={chosen}
        set={(by) => {
          setChosen(by as Chosen)
          setAsked(null)
        }}
        options={[
          ["", "Say who"],
          ["self", "I did, as it came"],
          ["plan", "The plan, fixed beforehand"],
          ["coin", "A coin or a computer, by chance"],
        ]}
      />
      <div className="row">
        <button
          type="button"
          className="button main tall"
          disabled={chosen === ""}
          onClick={() => setAsked(chosen === "" ? null : chosen)}
        >
          Work it out
        </button>
      </div>
      {asked !== null && <Found plan={plan} outcome={outcome} chosen={asked} />}
    </section>
  )
}

const Found = ({ chosen, ...of }: Props & { readonly chosen?: Exclude<Chosen, ""> }) => (
  <Asked of={useCall("analyse-diary", { ...of, ...(chosen ? { chosen } : {}) })} waiting="Working it out …">
    {(answer) => (
      <div role="status" className="stack">
        <p className="lede">{answer.sentence}</p>
        {answer.notes.map((note) => (
          <p key={note} className="small soft">
            {note}
          </p>
        ))}
      </div>
    )}
  </Asked>
)
