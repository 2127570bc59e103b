import { type FormEvent, useRef, useState } from "react"
import { useHashLocation } from "wouter/use-hash-location"
import { measuringOf } from "../../../../app/index.ts"
import { instrumentOf, ratingItems } from "../../../../measure/index.ts"
import { zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { keepSession } from "../keep.ts"
import type { WithDiary } from "../with-diary.ts"
import { RatingLine } from "./rating-line.tsx"

type Answered = { readonly value: number; readonly rt: number }

/** How one feels right now: each question a line from 0 to 100, answered with keys, finger or a number; what is not answered is left out. */
export const RatingsScreen = ({ here }: WithDiary) => {
  const [, go] = useHashLocation()
  const [began] = useState(() => new Date().toISOString())
  const [answers, setAnswers] = useState<Readonly<Record<string, Answered>>>({})
  const since = useRef(performance.now())
  const [busy, setBusy] = useState(false)
  const chosen = measuringOf(here.folded.diary, Date.parse(began), zoneHere()).parts.find(
    (p) => p.instrument === "ratings",
  )
  const items = ratingItems.filter((i) => chosen === undefined || chosen.outcomes.includes(i.item))
  const given = items.filter((i) => answers[i.item] !== undefined).length

  // The time to an answer runs from the answer before it; moving on along the same line is still that answer.
  const answer = (item: string, value: number, at: number) => {
    const before = answers[item]
    const rt = before?.rt ?? Math.max(0, Math.round(at - since.current))
    if (before === undefined) since.current = at
    setAnswers({ ...answers, [item]: { value, rt } })
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (given === 0 || busy) return
    setBusy(true)
    const trials = items.map(({ item }) => ({
      item,
      value: answers[item]?.value ?? null,
      rt: answers[item]?.rt ?? null,
    }))
    const version = instrumentOf("ratings")?.version ?? 0
    void keepSession({ instrument: "ratings", version, seed: 0, device: { screen: screenSize() }, trials }, began).then(
      () => go("/measure"),
    )
  }
  return (
    <>
      <div className="page-head">
        <h1>How you feel right now</h1>
        <p className="lede">
          Answer by feel, and do not look back at earlier days. What you leave out is kept as left out.
        </p>
      </div>
      <form className="stack ratings" onSubmit={keep}>
        {items.map((item) => (
          <RatingLine
            key={item.item}
            item={item}
            value={answers[item.item]?.value ?? null}
            answer={(value, at) => answer(item.item, value, at)}
          />
        ))}
        <div className="row">
          <button type="submit" className="button main" disabled={given === 0 || busy}>
            Keep {given === items.length ? "it" : `${given} of ${items.length}`}
          </button>
        </div>
      </form>
    </>
  )
}

const screenSize = (): string => `${window.innerWidth} x ${window.innerHeight}`
