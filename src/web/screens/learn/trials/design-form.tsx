import { useId, useState } from "react"
import type { Answer } from "../../../../app/index.ts"
import { Entry } from "../../../kit/form/entry.tsx"
import { percent } from "../../../kit/words/figure.ts"
import type { Layout } from "./layout.ts"

export type Design = Answer<"design-trial">

type Props = { readonly design: Design | null; readonly layout: Layout; readonly set: (layout: Layout) => void }

/** How the days are laid out: the length of a block with what each length buys, and the rest behind a fold. */
export const DesignForm = ({ design, layout, set }: Props) => (
  <section className="stack" aria-labelledby="layout">
    <h2 id="layout">How long a block lasts</h2>
    {design !== null && design.otherwise.length > 1 && <Blocks design={design} layout={layout} set={set} />}
    <Rest layout={layout} set={set} design={design} />
  </section>
)

const Blocks = ({ design, layout, set }: Props & { readonly design: Design }) => {
  const name = useId()
  return (
    <>
      <p className="soft">
        The same days of your plan, laid out otherwise. Short blocks see more of what comes and goes within hours, and
        little of what builds up over days.
      </p>
      <div className="blocks" role="radiogroup" aria-labelledby="layout">
        {design.otherwise.map((o) => (
          <label key={o.blockDays} className="choice">
            <input
              type="radio"
              name={name}
              checked={layout.block === `${o.blockDays}`}
              onChange={() => set({ ...layout, block: `${o.blockDays}`, pairs: "" })}
            />
            <span>
              {o.blockDays === 1 ? "1 day" : `${o.blockDays} days`}
              <span className="soft">
                {" "}
                {o.pairs} {o.pairs === 1 ? "pair" : "pairs"}, {o.weeks} weeks: {percent(o.chance)} chance
              </span>
            </span>
          </label>
        ))}
      </div>
    </>
  )
}

/** What few people change. It is taken over when it is said, not at every key: each time a thousand trials are simulated. */
const Rest = ({ layout, set, design }: Props) => {
  const [typed, setTyped] = useState<Layout | null>(null)
  const now = typed ?? layout
  const type = (part: Partial<Layout>) => setTyped({ ...now, ...part })
  return (
    <details>
      <summary className="small">More about the layout</summary>
      <form
        className="stack"
        aria-label="The layout"
        onSubmit={(e) => {
          e.preventDefault()
          set(now)
          setTyped(null)
        }}
      >
        <div className="pair">
          <Entry name="Days in a block" value={now.block} set={(block) => type({ block })} />
          <Entry
            name="Pairs of blocks"
            value={now.pairs}
            set={(pairs) => type({ pairs })}
            hint={`Blank: as many as the plan has days for${design === null ? "" : `, now ${design.design.pairs}`}.`}
          />
          <Entry
            name="Days before, without anything"
            value={now.runIn}
            set={(runIn) => type({ runIn })}
            hint="Days to get used to measuring; blank for none."
          />
          <Entry
            name="First days of a block that are not scored"
            value={now.washout}
            set={(washout) => type({ washout })}
            hint={`Blank: by what is known of the substance${design === null ? "" : `, now ${design.design.washoutDays}`}.`}
          />
          <Entry
            name="Two amounts"
            value={now.amounts}
            set={(amounts) => type({ amounts })}
            hint="Blank: days with and days without. Or 300mcg, 600mcg: then every day has its dose."
          />
        </div>
        <div className="row">
          <button type="submit" className="button" disabled={typed === null}>
            Lay it out so
          </button>
        </div>
      </form>
    </details>
  )
}
