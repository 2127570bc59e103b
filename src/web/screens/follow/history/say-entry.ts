import type { Answer } from "../../../../app/index.ts"
import { instant, msOfInstant } from "../../../../base/index.ts"
import { worthwhileWords } from "../../../../learn/index.ts"
import { instrumentWords, outcomeWords, scoreWords } from "../../../../measure/index.ts"
import { sayMinutes } from "../../../kit/words/clock.ts"

export type History = Answer<"history">
export type HistoryEntry = History["entries"][number]

const answers = { asked: "Asked", "go-on": "Went on without asking", yes: "Said yes to", no: "Said no to" } as const
const levels = ["gone", "mild", "moderate", "severe"] as const

/** One entry in words: what it is, and what it says. */
export const sayEntry = ({ said, at }: HistoryEntry): readonly [what: string, says: string] => {
  switch (said.kind) {
    case "dose-taken":
      return ["Taken", [said.amount, said.site].filter(Boolean).join(", ")]
    case "dose-noted":
      return ["Taken", [said.what, said.amount ?? "amount unknown", said.route, said.site].filter(Boolean).join(", ")]
    case "dose-skipped":
      return ["Left out", said.reason ?? "no reason given"]
    case "dose-snoozed":
      return ["Put off", `by ${sayMinutes(minutesBetween(at, said.until))}`]
    case "primed":
      return ["Primed", said.amount]
    case "spilled":
      return ["Spilled", said.amount]
    case "container-opened":
      return ["New container", [said.strengthTyped, said.lot && `lot ${said.lot}`].filter(Boolean).join(", ")]
    case "side-effect":
      return ["Side effect", `${said.what}, ${levels[said.severity]}${said.ongoing ? ", goes on" : ""}`]
    case "note":
      return ["Note", said.text]
    case "measurement":
      return ["Measured", [said.instrument, said.score, said.unit].filter(Boolean).join(" ")]
    case "session":
      return [
        "Measured",
        [
          instrumentWords(said.instrument),
          ...said.scores.flatMap((s) =>
            s.value === null ? [] : [`${scoreWords(said.instrument, s.outcome)} ${Number(s.value.toPrecision(3))}`],
          ),
          ...(said.flags.length === 0 ? [] : [`doubtful: ${said.flags.map((f) => f.why).join("; ")}`]),
        ].join(", "),
      ]
    case "battery-chosen":
      return [
        "To be measured",
        [...said.parts.map((p) => instrumentWords(p.instrument)), said.from && `from ${said.from}`]
          .filter(Boolean)
          .join(", "),
      ]
    case "plan-paused":
      return ["Paused", said.reason ?? "no reason given"]
    case "plan-resumed":
      return ["Went on", said.reason ?? "no reason given"]
    case "plan-changed":
      return ["Plan changed", `from ${said.from}`]
    case "plan-answered":
      return [answers[said.answer], said.to.map((one) => one.says).join(" ")]
    case "trial-started":
      return ["Trial begun", `${outcomeWords(said.terms.primary)}, from ${said.terms.startsOn}`]
    case "trial-opened":
      return ["Trial opened", [said.early ? "before its end" : "at its end", said.why].filter(Boolean).join(": ")]
    case "trial-changed":
      return ["Trial changed", `${changed[said.what]}: ${outcomeWords(worthwhileWords(said.to))}, because ${said.why}`]
    case "trial-guessed":
      return ["Guessed", `block ${said.block + 1}`]
    case "trial-unblinded":
      return ["Looked at", `block ${said.block + 1}: ${said.why}`]
    case "plan-rule":
      return ["Rule", [`late doses: ${said.late}`, ...said.stopIf.map((s) => `stop if ${s}`)].join("; ")]
  }
}

const changed = { primary: "another outcome", better: "another direction", worthwhile: "another size" } as const

/** The plan an entry is about, by its title. */
export const planOf = (history: History, { said }: HistoryEntry): string | null =>
  "plan" in said && said.plan !== null ? (history.adherence.find((a) => a.plan === said.plan)?.title ?? null) : null

const minutesBetween = (from: string, to: string): number =>
  Math.round((msOfInstant(instant(to)) - msOfInstant(instant(from))) / 60_000)
