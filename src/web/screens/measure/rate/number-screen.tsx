import { type FormEvent, useState } from "react"
import { useHashLocation } from "wouter/use-hash-location"
import { toScore } from "../../../../app/index.ts"
import { epochDay } from "../../../../base/index.ts"
import { type Diary, dayIn } from "../../../../follow/index.ts"
import { Entry, Select } from "../../../kit/form/entry.tsx"
import { asTyped } from "../../../kit/words/number.ts"
import { diaryHere, zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import type { WithDiary } from "../with-diary.ts"
import { type Known, knownNumbers } from "./known-numbers.ts"

type Said = {
  readonly name: string
  readonly value: string
  readonly unit: string
  readonly better: "" | "higher" | "lower"
}

/** A number read off something: what it is, how much, in which unit, and which direction is the good one. */
export const NumberScreen = ({ here }: WithDiary) => {
  const [, go] = useHashLocation()
  const known = knownNumbers(here.folded.diary)
  const [said, setSaid] = useState<Said>(() => {
    const name = askedByTrial(here.folded.diary)
    return { name, value: "", unit: "", better: "", ...asBefore(known, name) }
  })
  const [tried, setTried] = useState(false)
  const set = (part: Partial<Said>) => setSaid({ ...said, ...part })
  const named = (name: string) => set({ name, ...asBefore(known, name) })
  const number = asTyped(said.value.trim())
  const whole = number.ok && /^-?\d{1,15}(\.\d{1,15})?$/u.test(number.value)
  const ready = said.name.trim() !== "" && whole
  const keep = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!ready || !number.ok) return
    const body = {
      kind: "measurement" as const,
      instrument: said.name.trim(),
      score: number.value,
      unit: said.unit.trim() || null,
      ...(said.better === "" ? {} : { better: said.better }),
    }
    void diaryHere()
      .log([{ body }])
      .then(() => go("/measure"))
  }
  return (
    <>
      <div className="page-head">
        <h1>A number</h1>
        <p className="lede">
          Weight, pulse, blood pressure, steps, a value from a laboratory, a score taken elsewhere.
        </p>
      </div>
      <form className="stack number" onSubmit={keep}>
        {known.length > 0 && <Names known={known} choose={named} />}
        <Entry
          name="What it is"
          value={said.name}
          set={named}
          wrong={tried && said.name.trim() === "" ? "Say what it is." : undefined}
        />
        <div className="pair">
          <Entry
            name="How much"
            value={said.value}
            set={(value) => set({ value })}
            wrong={wrongNumber(tried, whole, number)}
          />
          <Entry
            name="Unit"
            value={said.unit}
            set={(unit) => set({ unit })}
            hint="kg, mmHg, per minute; blank for none"
          />
        </div>
        <Select
          name="Which direction is the good one?"
          value={said.better}
          set={(better) => set({ better: better as Said["better"] })}
          options={[
            ["", "Not said"],
            ["higher", "Higher is better"],
            ["lower", "Lower is better"],
          ]}
        />
        <div className="row">
          <button type="submit" className="button main">
            Keep it
          </button>
        </div>
      </form>
    </>
  )
}

const asBefore = (known: readonly Known[], name: string): Partial<Said> => {
  const before = known.find((k) => k.name.toLowerCase() === name.trim().toLowerCase())
  return before ? { unit: before.unit ?? "", better: before.better ?? "" } : {}
}

/** The number that a running trial waits for today; blank where there is none. */
const askedByTrial = (diary: Diary): string => {
  const today = epochDay(dayIn(Date.now(), zoneHere()))
  return toScore(diary, today).find((s) => s.by === "number" && !s.done)?.primary ?? ""
}

const wrongNumber = (tried: boolean, whole: boolean, number: ReturnType<typeof asTyped>): string | undefined => {
  if (!tried || whole) return undefined
  return number.ok ? "A plain number, such as 81.4." : number.problem.message
}

const Names = ({ known, choose }: { readonly known: readonly Known[]; readonly choose: (name: string) => void }) => (
  <div className="entry">
    <span className="label">Written down before</span>
    <div className="chips">
      {known.map((k) => (
        <button key={k.name} type="button" className="button small" onClick={() => choose(k.name)}>
          {k.name}
        </button>
      ))}
    </div>
  </div>
)
