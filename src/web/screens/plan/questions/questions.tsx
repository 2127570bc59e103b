import { useState } from "react"
import { Link } from "wouter"
import { Chips } from "../../../kit/form/chips.tsx"
import { Entry } from "../../../kit/form/entry.tsx"
import { Notes } from "../../../kit/parts/note.tsx"
import { worstFirst } from "../../../kit/sheet/sheet.ts"
import type { Before } from "../../../wire/desk/state.ts"
import { saidBefore } from "../../../wire/said/before.ts"
import type { BeforeAnswer } from "../../../wire/worker/views.ts"

type Props = {
  readonly asked: BeforeAnswer
  readonly before: Before
  readonly wrong: string | undefined
  readonly say: (before: Before) => void
}

/** Questions with yes and no. What has neither was not answered, counts as no answer and widens nothing. */
export const Questions = ({ asked, before, wrong, say }: Props) => {
  const { yes, no, years, medicines } = before
  const [open, setOpen] = useState(false)
  const shown = asked.questions.filter((q) => q.id !== "thyroid" || yes.includes("endocrine"))
  const done = shown.filter(({ id, kind }) =>
    kind === "years"
      ? saidBefore(before).years !== undefined
      : yes.includes(id) || no.includes(id) || (kind === "medicines" && medicines.length > 0),
  ).length
  const answer = (id: string) => (said: string) =>
    say({ ...before, yes: withOrWithout(yes, id, said === "yes"), no: withOrWithout(no, id, said === "no") })
  const said = (id: string) => (yes.includes(id) ? "yes" : no.includes(id) ? "no" : "")
  return (
    <>
      <section
        className="before"
        id="health"
        data-asked="health"
        tabIndex={-1}
        aria-label="Questions about your health"
      >
        <p>
          Questions about your health: {done === 0 ? "none" : done} of {shown.length} answered
        </p>
        <p className="soft small">
          A yes can only hold a plan back, and names the fact it rests on. What is left open counts as not answered, and
          nothing was checked about it. Your answers stay on this device.
        </p>
        {shown.map(({ id, question, kind }) =>
          kind === "yes-no" ? (
            <div key={id}>
              <Chips name={question} value={said(id)} options={yesNo} set={answer(id)} />
              {id === "stroke-now" && yes.includes(id) && (
                <p role="alert">
                  <b>Call the emergency number now.</b> <Link href="/help">Numbers by country</Link>
                </p>
              )}
            </div>
          ) : kind === "years" ? (
            <Entry
              key={id}
              name="Your age in years"
              hint="No plan is made for anybody under 18."
              value={years}
              set={(to) => say({ ...before, years: to })}
              wrong={wrong}
            />
          ) : (
            <div key={id}>
              <Chips
                name="Do you take medicines?"
                value={medicines.length > 0 ? "yes" : no.includes(id) ? "no" : open ? "yes" : ""}
                options={yesNo}
                set={(to) => {
                  setOpen(to === "yes")
                  say({ ...before, no: withOrWithout(no, id, to === "no"), medicines: to === "yes" ? medicines : [] })
                }}
              />
              {(open || medicines.length > 0) && (
                <ul aria-label="Medicines you take">
                  {asked.medicines.map((m) => (
                    <Tick
                      key={m.id}
                      ticked={medicines.includes(m.id)}
                      set={(on) =>
                        say({
                          ...before,
                          no: withOrWithout(no, id, false),
                          medicines: withOrWithout(medicines, m.id, on),
                        })
                      }
                      words={m.examples.length > 0 ? `${m.name} (${m.examples.join(", ")})` : m.name}
                    />
                  ))}
                </ul>
              )}
            </div>
          ),
        )}
      </section>
      {asked.findings.length > 0 && (
        <div role="status">
          <Notes findings={worstFirst(asked.findings)} shown={4} />
        </div>
      )}
    </>
  )
}

const yesNo = [
  ["yes", "Yes"],
  ["no", "No"],
  ["", "Not answered"],
] as const

const withOrWithout = (list: readonly string[], one: string, on: boolean): readonly string[] => [
  ...list.filter((x) => x !== one),
  ...(on ? [one] : []),
]

type TickProps = { readonly ticked: boolean; readonly set: (on: boolean) => void; readonly words: string }

const Tick = ({ ticked, set, words }: TickProps) => (
  <li>
    <label className="choice">
      <input type="checkbox" checked={ticked} onChange={(e) => set(e.target.checked)} />
      <span>{words}</span>
    </label>
  </li>
)
