import { type FormEvent, useState } from "react"
import { useHashLocation } from "wouter/use-hash-location"
import { mostMinutes, runInSessions } from "../../../../measure/index.ts"
import { diaryHere } from "../../../wire/outbox/use-diary-here.ts"
import type { WithDiary } from "../with-diary.ts"
import { Choice } from "./choice.tsx"
import { bodyOf, type Choosing, choosingOf, minutesOf, movedUp, type Row, withRest, wrongWith } from "./chosen.ts"
import { Promised } from "./promised.tsx"

/** What is measured from now on: from what a page promises to what sees it, then chosen and ordered by the person, in eight minutes a day at most. */
export const ChooseScreen = ({ here }: WithDiary) => {
  const [, go] = useHashLocation()
  const [said, setSaid] = useState<Choosing>(() => choosingOf(here.folded.diary))
  const wrong = wrongWith(said)
  const set = (i: number, part: Partial<Row>) =>
    setSaid({ ...said, rows: said.rows.map((r, at) => (at === i ? { ...r, ...part } : r)) })
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (wrong === null)
      void diaryHere()
        .log([{ body: bodyOf(said) }])
        .then(() => go("/measure"))
  }
  return (
    <>
      <div className="page-head">
        <h1>What you measure</h1>
        <p className="lede">
          At most {mostMinutes} minutes a day, in your order. The first {runInSessions} sessions are to get used to it:
          do them before the first day that counts.
        </p>
      </div>
      <Promised plans={here.folded.plans} take={(parts) => setSaid({ ...said, rows: withRest(parts) })} />
      <form className="stack choosing" onSubmit={keep}>
        <fieldset className="entry">
          <legend>Chosen, in this order</legend>
          <ul className="parts">
            {said.rows.map((row, i) => (
              <Choice
                key={row.instrument}
                row={row}
                first={i === 0}
                set={(part) => set(i, part)}
                up={() => setSaid({ ...said, rows: movedUp(said.rows, i) })}
              />
            ))}
          </ul>
        </fieldset>
        <div className="entry">
          <label htmlFor="measure-from">Every day from this time on</label>
          <input
            id="measure-from"
            type="time"
            value={said.from}
            onChange={(e) => setSaid({ ...said, from: e.target.value })}
          />
          <span className="hint">The same hour every day. Blank for any.</span>
        </div>
        <div className="row">
          <button type="submit" className="button main tall" disabled={wrong !== null}>
            Keep this
          </button>
          <p role="status">{wrong ?? `${minutesOf(said.rows)} minutes a day.`}</p>
        </div>
      </form>
    </>
  )
}
