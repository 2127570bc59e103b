import type { Analysis } from "../../../../learn/index.ts"
import { figure, percent } from "../../../kit/words/figure.ts"

type Nullable<T extends { readonly d: unknown }> = Omit<T, "d"> & { readonly d: T["d"] | null }

type Figured = Pick<
  Analysis,
  | "fullExposure"
  | "fullExposureWhy"
  | "adjusted"
  | "n"
  | "missing"
  | "randomisation"
  | "randomisationInterval"
  | "chosen"
  | "needs"
  | "estimand"
> & { readonly effect: Nullable<Analysis["effect"]>; readonly ruledOut: Nullable<Analysis["ruledOut"]> }

/** The figures behind the sentence, folded. */
export const Figures = ({ answer: a }: { readonly answer: Figured }) => {
  const { effect, ruledOut } = a
  const scale = a.effect.unit === "raw" ? "" : ` (a ${a.effect.unit})`
  return (
    <details>
      <summary className="link">The figures</summary>
      <dl className="facts">
        <dt>Difference as lived</dt>
        <dd>
          {figure(effect.mean)}
          {scale}, 95 % from {figure(effect.q025)} to {figure(effect.q975)}
          {effect.d !== null &&
            `; in standard deviations of a day ${figure(effect.d.mean)}, from ${figure(effect.d.q025)} to ${figure(effect.d.q975)}`}
        </dd>
        <dt>At full exposure</dt>
        <dd>
          {a.fullExposure
            ? `${figure(a.fullExposure.mean)}, 95 % from ${figure(a.fullExposure.q025)} to ${figure(a.fullExposure.q975)}. ${a.fullExposureWhy}`
            : a.fullExposureWhy}
        </dd>
        {a.adjusted && (
          <>
            <dt>Adjusted</dt>
            <dd>
              {figure(a.adjusted.mean)}, 95 % from {figure(a.adjusted.q025)} to {figure(a.adjusted.q975)} (
              {a.adjusted.method}). {a.adjusted.assumption} {a.adjusted.sensitivity.sentence}
            </dd>
          </>
        )}
        <dt>Ruled out</dt>
        <dd>
          {ruledOut.benefitAbove > 0
            ? `a benefit above ${figure(ruledOut.benefitAbove)}${inSd(ruledOut.d?.benefitAbove)}`
            : "any benefit"}
          {", and "}
          {ruledOut.harmAbove > 0
            ? `a harm above ${figure(ruledOut.harmAbove)}${inSd(ruledOut.d?.harmAbove)}`
            : "any harm"}
        </dd>
        <dt>Chance of</dt>
        <dd>
          any benefit {percent(effect.probBenefit)}, a worthwhile one {percent(effect.probWorthwhile)}
        </dd>
        <dt>Days</dt>
        <dd>
          {a.n} scores, {a.missing === 0 ? "no day" : a.missing === 1 ? "one day" : `${a.missing} days`} without one
        </dd>
        <dt>By the coins</dt>
        <dd>
          {"notPossible" in a.randomisation
            ? a.randomisation.notPossible
            : `p = ${figure(a.randomisation.p)} over ${a.randomisation.draws} orders${a.randomisationInterval === null ? "" : `; differences from ${figure(a.randomisationInterval[0])} to ${figure(a.randomisationInterval[1])} are not rejected`}${a.chosen === "coin" ? "" : ", if a coin drew the order of each pair"}; no order of this design can give a one-sided p below ${figure(a.randomisation.smallestPossibleP)}`}
        </dd>
        {a.needs && (
          <>
            <dt>To settle it</dt>
            <dd>
              about {a.needs.morePairs} more {a.needs.morePairs === 1 ? "pair" : "pairs"} of such blocks would find half
              a standard deviation four times in five
            </dd>
          </>
        )}
      </dl>
      <p className="soft">{a.estimand}</p>
    </details>
  )
}

const inSd = (d: number | undefined): string => (d === undefined ? "" : ` (${figure(d)} times the usual spread)`)
