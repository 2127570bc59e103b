import { useState } from "react"
import { Link } from "wouter"
import type { Answer } from "../../../../app/index.ts"
import { brand } from "../../../../base/index.ts"
import { sayDay } from "../../../kit/words/dates.ts"
import { Commitment } from "./commitment-paper.tsx"
import { GuessForm } from "./guess-form.tsx"
import { OpenSheet } from "./open-sheet.tsx"
import { UnblindSheet } from "./unblind-sheet.tsx"

type Props = { readonly status: Answer<"trial-status"> }

/** What may be seen of a running trial: the day, what was taken and scored so far, the next look, and the ways out. */
export const RunningView = ({ status: s }: Props) => {
  const [sheet, setSheet] = useState<"open" | "unblind" | null>(null)
  const close = () => setSheet(null)
  return (
    <>
      <dl className="facts">
        <dt>Today</dt>
        <dd>{s.today}</dd>
        <dt>Tomorrow</dt>
        <dd>{s.tomorrow}</dd>
        {s.block !== null && (
          <>
            <dt>Block</dt>
            <dd>
              {s.block} of {s.blocks}
            </dd>
          </>
        )}
        <dt>Doses</dt>
        <dd>
          {s.doses.due === 0 ? "none due yet" : `${s.doses.taken} of ${s.doses.due} whose time is over were taken`}
        </dd>
        <dt>Scores</dt>
        <dd>{s.lived === 0 ? "no day to score is over yet" : `${s.scored} of ${s.lived} days that are over`}</dd>
        <dt>Next look</dt>
        <dd>{s.nextLook === null ? "none" : `on ${sayDay(s.nextLook)}, when it is over`}</dd>
      </dl>
      <p className="soft">
        Later days look alike here, in every export and in your calendar until they come. What you measure is not shown
        beside doses before the end. Side effects and stop rules stand in <Link href="/today">Today</Link> as always.
      </p>
      {s.toGuess !== null && <GuessForm id={s.id} block={s.toGuess} arms={s.arms} />}
      <Marks marks={s.marks} />
      <div className="row ways-out">
        {s.blinded && s.block !== null && (
          <button type="button" className="button emergency-look" onClick={() => setSheet("unblind")}>
            Emergency: what am I taking?
          </button>
        )}
        <button type="button" className="button" onClick={() => setSheet("open")}>
          Stop the trial
        </button>
        {s.blinded && <Link href={`/trials/${s.id}/kit`}>Labels and preparation sheet</Link>}
        <Link href="/measure">What you measure</Link>
      </div>
      <details>
        <summary className="small">The commitment</summary>
        <Commitment hash={s.commitment} />
        <p className="small soft">
          Whoever holds it can tell afterwards that nothing was drawn again. Salt and order are shown when the trial is
          opened.
        </p>
      </details>
      {sheet === "open" && <OpenSheet status={s} close={close} />}
      {sheet === "unblind" && s.block !== null && (
        <UnblindSheet id={s.id} plan={brand(s.plan)} block={s.block} close={close} />
      )}
    </>
  )
}

/** What was not as settled, so far. */
export const Marks = ({ marks }: Pick<Answer<"trial-status">, "marks">) =>
  marks.length === 0 ? null : (
    <section className="stack" aria-label="What was not as settled">
      <h2>What was not as settled</h2>
      <ul className="marks">
        {marks.map((m) => (
          <li key={m.code + m.says}>{m.says}</li>
        ))}
      </ul>
    </section>
  )
