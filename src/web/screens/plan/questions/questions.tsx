import { Link } from "wouter"
import { Entry } from "../../../kit/form/entry.tsx"
import { Notes } from "../../../kit/parts/note.tsx"
import { worstFirst } from "../../../kit/sheet/sheet.ts"
import type { Before } from "../../../wire/desk/state.ts"
import type { BeforeAnswer } from "../../../wire/worker/views.ts"

type Props = {
  readonly asked: BeforeAnswer
  readonly before: Before
  readonly wrong: string | undefined
  readonly say: (before: Before) => void
}

/** Questions to tick with yes. Nothing that is left unticked counts as a no: it was not answered, and widens nothing. */
export const Questions = ({ asked, before, wrong, say }: Props) => {
  const { yes, years, medicines } = before
  const said = yes.length + medicines.length + (years.trim() === "" ? 0 : 1)
  const yesNo = asked.questions.filter((q) => q.kind === "yes-no" && (q.id !== "thyroid" || yes.includes("endocrine")))
  return (
    <>
      <section className="before" aria-label="Questions about your health">
        <p>
          {said === 0
            ? `Questions about your health: none of ${asked.questions.length} answered yet`
            : `Questions about your health: ${said} answered`}
        </p>
        <p className="soft small">
          A yes can only hold a plan back, and names the fact it rests on. What is left open counts as not answered, and
          nothing was checked about it. Your answers stay on this device.
        </p>
        <ul>
          {yesNo.map(({ id, question }) => (
            <Tick
              key={id}
              ticked={yes.includes(id)}
              set={(on) => say({ ...before, yes: withOrWithout(yes, id, on) })}
              words={question}
            />
          ))}
        </ul>
        {yes.includes("stroke-now") && (
          <p role="alert">
            <b>Call the emergency number now.</b> <Link href="/help">Numbers by country</Link>
          </p>
        )}
        {asked.questions.some((q) => q.kind === "years") && (
          <Entry
            name="Your age in years"
            hint="No plan is made for anybody under 18."
            value={years}
            set={(to) => say({ ...before, years: to })}
            wrong={wrong}
          />
        )}
        <details>
          <summary>Medicines you take{medicines.length > 0 ? `: ${medicines.length}` : ""}</summary>
          <ul>
            {asked.medicines.map(({ id, name, examples }) => (
              <Tick
                key={id}
                ticked={medicines.includes(id)}
                set={(on) => say({ ...before, medicines: withOrWithout(medicines, id, on) })}
                words={examples.length > 0 ? `${name} (${examples.join(", ")})` : name}
              />
            ))}
          </ul>
        </details>
      </section>
      {asked.findings.length > 0 && (
        <div role="status">
          <Notes findings={worstFirst(asked.findings)} shown={4} />
        </div>
      )}
    </>
  )
}

const withOrWithout = (list: readonly string[], one: string, on: boolean): readonly string[] =>
  on ? [...list, one] : list.filter((x) => x !== one)

type TickProps = { readonly ticked: boolean; readonly set: (on: boolean) => void; readonly words: string }

const Tick = ({ ticked, set, words }: TickProps) => (
  <li>
    <label className="choice">
      <input type="checkbox" checked={ticked} onChange={(e) => set(e.target.checked)} />
      <span>{words}</span>
    </label>
  </li>
)
