import { type FormEvent, useState } from "react"
import { Link } from "wouter"
import { useHashLocation } from "wouter/use-hash-location"
import { standing } from "../../../../app/index.ts"
import { batteryPart, instrumentOf, scaleAnswers, scaleAsks, scaleNamed } from "../../../../measure/index.ts"
import { sayShortDay } from "../../../kit/words/dates.ts"
import { useDiaryHere, useNow, zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { keepSession } from "../keep.ts"
import { type Draft, draftOf, forgetDraft, keepDraft } from "./draft.ts"

/** A questionnaire over two weeks, once a week at most. An answer above zero to its question about harming oneself opens the help page at once,
 *  and again when the answers are kept; what was answered waits meanwhile. */
export const ScaleScreen = ({ scale: id }: { readonly scale: "phq-9" | "gad-7" }) => {
  const here = useDiaryHere()
  const now = useNow()
  const [, go] = useHashLocation()
  const [draft, setDraft] = useState<Draft>(() => draftOf(id))
  const [busy, setBusy] = useState(false)
  const spec = scaleNamed(id)
  const part = batteryPart(id, [])
  if (spec === undefined || part === undefined) throw new Error(`there is no questionnaire ${id}`)
  const { again } = standing(here.folded.diary, part, now, zoneHere())
  if (again !== null && !busy) return <NotYet name={spec.name} again={again} />
  const given = draft.answers.filter((a) => a !== null && a !== undefined).length
  const alarm = spec.helpItem !== undefined && (draft.answers[spec.helpItem - 1] ?? 0) > 0

  const answer = (item: number, value: number) => {
    const answers = spec.items.map((_, i) => (i === item ? value : (draft.answers[i] ?? null)))
    const next = { ...draft, answers }
    keepDraft(id, next)
    setDraft(next)
    if (item + 1 === spec.helpItem && value > 0) go("/help")
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (given === 0 || busy) return
    setBusy(true)
    const trials = spec.items.map((_, i) => ({ item: i + 1, value: draft.answers[i] ?? null }))
    const version = instrumentOf(id)?.version ?? 0
    void keepSession({ instrument: id, version, seed: 0, device: {}, trials }, draft.began).then(() => {
      forgetDraft(id)
      go(alarm ? "/help" : "/measure")
    })
  }
  return (
    <>
      <div className="page-head">
        <h1>{spec.name}</h1>
        <p className="lede">
          {scaleAsks} Nobody reads the answers but you. They are no diagnosis, and no reason to change or stop a
          treatment.
        </p>
      </div>
      <form className="stack scale" onSubmit={keep}>
        {spec.items.map((asks, i) => (
          <fieldset key={asks} className="entry">
            <legend>
              {i + 1}. {asks}
            </legend>
            <div className="answers">
              {scaleAnswers.map((words, value) => (
                <label key={words} className="choice">
                  <input
                    type="radio"
                    name={`item-${i + 1}`}
                    checked={draft.answers[i] === value}
                    onChange={() => answer(i, value)}
                  />
                  {words}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        {alarm && (
          <p role="alert">
            <strong>
              You do not have to be alone with this. <Link href="/help">Whom to call</Link> is there without a network.
            </strong>
          </p>
        )}
        <div className="row">
          <button type="submit" className="button main" disabled={given === 0 || busy}>
            Keep {given === spec.items.length ? "it" : `${given} of ${spec.items.length}`}
          </button>
          <span className="small soft">{spec.licence === "" ? "" : spec.citation}</span>
        </div>
      </form>
    </>
  )
}

const NotYet = ({ name, again }: { readonly name: string; readonly again: string }) => (
  <div className="page-head">
    <h1>{name}</h1>
    <p className="lede">
      It looks two weeks back, so once a week is the most that says anything. It is asked again from{" "}
      {sayShortDay(again)}.
    </p>
    <p>
      <Link href="/measure">Back to what is measured</Link>
    </p>
    <p>
      <Link href="/help">Whom to call, if it is hard right now</Link>
    </p>
  </div>
)
