import type { Answer } from "../../app/index.ts"
import { figure, percent } from "./figure.ts"
import { field, wrap } from "./lines.ts"

/** One person's answer as a page of text: the verdict, what is ruled out, and what to look at before believing it. */
export const analysisText = (a: Answer<"analyse">): string => {
  const { effect, ruledOut, naive } = a
  const lines = [
    wrap(`${a.outcome}: ${a.verdict}.`),
    "",
    wrap(a.sentence),
    ...(a.couldAlsoBe.length === 0
      ? []
      : ["", wrap(a.chosen === "coin" ? "It could also be:" : "What else would look the same:")]),
    ...a.couldAlsoBe.map((c) => wrap(c, "   - ")),
    "",
    wrap(a.estimand),
    "",
    field("lived", `${figure(effect.mean)}, 95 % from ${figure(effect.q025)} to ${figure(effect.q975)}`),
    ...(effect.d
      ? [field("in sd", `${figure(effect.d.mean)}, 95 % from ${figure(effect.d.q025)} to ${figure(effect.d.q975)}`)]
      : []),
    field(
      "chance of",
      `any benefit ${percent(effect.probBenefit)}, a worthwhile one ${percent(effect.probWorthwhile)}`,
    ),
    field("ruled out", `${above("benefit", ruledOut.benefitAbove)}, ${above("harm", ruledOut.harmAbove)}`),
    field(
      "full",
      a.fullExposure === null
        ? a.fullExposureWhy
        : `${figure(a.fullExposure.mean)}, 95 % from ${figure(a.fullExposure.q025)} to ${figure(a.fullExposure.q975)}, at full exposure. ${a.fullExposureWhy}`,
    ),
    ...(a.adjusted === null
      ? []
      : [
          field(
            "adjusted",
            `${figure(a.adjusted.mean)}, 95 % from ${figure(a.adjusted.q025)} to ${figure(a.adjusted.q975)} (${a.adjusted.method}). ${a.adjusted.assumption} ${a.adjusted.sensitivity.sentence}`,
          ),
        ]),
    field("flat prior", `${figure(a.flat.mean)}, 95 % from ${figure(a.flat.q025)} to ${figure(a.flat.q975)}`),
    field("sceptic", `${figure(a.sceptic.mean)}, 95 % from ${figure(a.sceptic.q025)} to ${figure(a.sceptic.q975)}`),
    field(
      "naive",
      `difference of means ${figure(naive.difference)}${naive.tTestP === null ? "" : `, t-test p = ${figure(naive.tTestP)}`}; it ignores that days resemble their neighbours`,
    ),
    field("days", `${a.n} scores, ${a.missing} days missing`),
    field(
      "re-drawn",
      "notPossible" in a.randomisation
        ? a.randomisation.notPossible
        : `p = ${figure(a.randomisation.p)} over ${a.randomisation.draws} orders${a.randomisationInterval === null ? "" : `, differences from ${figure(a.randomisationInterval[0])} to ${figure(a.randomisationInterval[1])} not rejected`}${a.chosen === "coin" ? "" : ", if the order was drawn by a coin for each pair"}; no order can give a one-sided p below ${figure(a.randomisation.smallestPossibleP)}`,
    ),
  ]
  if (a.winnersCurse !== null) lines.push("", wrap(a.winnersCurse.sentence))
  if (a.needs !== null)
    lines.push(
      field(
        "needs",
        `about ${a.needs.morePairs} more pairs of such blocks to find half a standard deviation four times in five`,
      ),
    )
  if (a.taken !== undefined)
    lines.push(
      field("taken", a.taken.sentence),
      ...(a.taken.perTaken === null
        ? []
        : [
            field(
              "per taken",
              `${figure(a.taken.perTaken.mean)}, 95 % from ${figure(a.taken.perTaken.q025)} to ${figure(a.taken.perTaken.q975)}, on the days that did as assigned`,
            ),
          ]),
    )
  if (a.levels !== undefined) {
    lines.push(field("levels", a.levels.sentence))
    for (const l of a.levels.levels)
      if (l.curve !== null)
        lines.push(
          field(
            l.label,
            `on the curve that only rises or falls ${figure(l.curve.mean)}, 95 % from ${figure(l.curve.q025)} to ${figure(l.curve.q975)}`,
          ),
        )
  }
  for (const o of a.others ?? [])
    lines.push(
      field(
        o.outcome,
        `${figure(o.effect.mean)}, 95 % from ${figure(o.effect.q025)} to ${figure(o.effect.q975)}; ${o.discovered ? "stands" : "does not stand"} when all further scores are judged together (e = ${figure(o.eValue)})`,
      ),
    )
  const look = a.checks.filter((c) => c.status === "look")
  lines.push(
    "",
    look.length === 0 ? `None of ${a.checks.length} checks found anything to look at twice.` : "To look at twice:",
  )
  for (const c of look) lines.push(field("", `${c.name}: ${c.message}`))
  for (const n of a.notes) lines.push("", wrap(n))
  return lines.join("\n")
}

const above = (what: string, size: number): string => (size > 0 ? `a ${what} above ${figure(size)}` : `any ${what}`)
