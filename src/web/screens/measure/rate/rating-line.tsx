import { type ChangeEvent, useId, useState } from "react"
import type { RatingItem } from "../../../../measure/index.ts"

type Props = {
  readonly item: RatingItem
  /** Null while it is not answered. */
  readonly value: number | null
  /** Told a whole number from 0 to 100 and the time of the event. */
  readonly answer: (value: number, at: number) => void
}

/** One question on a line from 0 to 100. Nothing is marked on the line before somebody answers, so that no answer is suggested; a number can
 *  be typed beside it instead. */
export const RatingLine = ({ item, value, answer }: Props) => {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const slide = (e: ChangeEvent<HTMLInputElement>) => {
    setTyped(null)
    answer(Number(e.target.value), e.timeStamp)
  }
  const type = (e: ChangeEvent<HTMLInputElement>) => {
    const text = e.target.value.replace(/\D/gu, "").slice(0, 3)
    setTyped(text)
    if (text !== "" && Number(text) <= 100) answer(Number(text), e.timeStamp)
  }
  const wrong = typed !== null && typed !== "" && Number(typed) > 100
  return (
    <div className="entry rating">
      <label htmlFor={id}>{item.asks}</label>
      <div className="line">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={1}
          className={value === null ? "open" : undefined}
          value={value ?? 50}
          aria-valuetext={value === null ? "not answered" : `${value} of 100; 0 is ${item.low}, 100 is ${item.high}`}
          onChange={slide}
          // A press on the very middle changes nothing, and is an answer all the same.
          onPointerUp={(e) => value === null && answer(Number(e.currentTarget.value), e.timeStamp)}
          onKeyDown={(e) => value === null && (e.key === " " || e.key === "Enter") && slideTo(e, answer)}
        />
        <input
          type="text"
          inputMode="numeric"
          aria-label={`${item.asks} As a number from 0 to 100`}
          aria-invalid={wrong || undefined}
          autoComplete="off"
          value={typed ?? (value === null ? "" : `${value}`)}
          onChange={type}
          onBlur={() => setTyped(null)}
        />
      </div>
      <p className="ends small soft" aria-hidden="true">
        <span>0 {item.low}</span>
        <span>100 {item.high}</span>
      </p>
      {wrong && <span className="wrong">A number from 0 to 100.</span>}
    </div>
  )
}

const slideTo = (
  e: { readonly currentTarget: HTMLInputElement; readonly timeStamp: number; readonly preventDefault: () => void },
  answer: Props["answer"],
) => {
  e.preventDefault()
  answer(Number(e.currentTarget.value), e.timeStamp)
}
