import { useState } from "react"
import type { Analysis, PowerOptions } from "../../../../learn/index.ts"
import { Entry } from "../../../kit/form/entry.tsx"
import { figure, percent } from "../../../kit/words/figure.ts"
import { useJob } from "../../../wire/jobs/use-job.ts"

/** What another trial on the same person could find, simulated in workers with the errors that this diary suggests. */
export const Again = ({ answer }: { readonly answer: Analysis }) => {
  const [pairs, setPairs] = useState("12")
  const [block, setBlock] = useState("7")
  const [effect, setEffect] = useState("0.5")
  const [asked, setAsked] = useState<PowerOptions | null>(null)
  const workers = Math.max(1, Math.min(4, navigator.hardwareConcurrency ?? 1))
  const working = useJob("power", asked, workers)
  const number = (text: string) => (text.trim() === "" ? Number.NaN : Number(text))
  const rho = Math.max(0, Math.min(0.95, Number(answer.nuisance.rho.mean.toFixed(2))))
  return (
    <section className="stack again">
      <h2>What would another trial find?</h2>
      <p className="soft">
        Two thousand trials are simulated and analysed as this one was, on days that resemble each other as yours do
        (autocorrelation {figure(rho)}).
      </p>
      <form
        className="pair"
        aria-label="Another trial"
        onSubmit={(e) => {
          e.preventDefault()
          setAsked({
            pairs: number(pairs),
            blockDays: number(block),
            effect: number(effect),
            rho,
            trials: 2000,
            seed: 1,
          })
        }}
      >
        <Entry name="Pairs of blocks" value={pairs} set={setPairs} />
        <Entry name="Days in a block" value={block} set={setBlock} />
        <Entry name="True effect, in usual spreads from day to day" value={effect} set={setEffect} />
        <div className="entry end">
          {working.state === "working" ? (
            <button type="button" className="button" onClick={() => setAsked(null)}>
              Stop
            </button>
          ) : (
            <button type="submit" className="button">
              Simulate
            </button>
          )}
        </div>
      </form>
      <div aria-live="polite">
        {working.state === "working" && (
          <p className="row">
            <progress max={working.of || 1} value={working.done} aria-label="Trials simulated" />
            <span className="soft">
              {working.done} of {working.of || 2000} trials
            </span>
          </p>
        )}
        {working.state === "problem" && <p className="soft">{working.problem.message}</p>}
        {working.state === "answered" && (
          <p className="found">
            {percent(working.value.power)} of such trials would find it, and {percent(working.value.falsePositive)}{" "}
            would cry wolf if there were nothing; the interval would be {figure(working.value.meanWidth)} usual spreads
            wide.{" "}
            {working.value.weeksFor80 === null
              ? "Two years of such blocks would not find it four times in five."
              : `Found four times in five after ${working.value.weeksFor80} weeks of such blocks.`}
          </p>
        )}
      </div>
    </section>
  )
}
