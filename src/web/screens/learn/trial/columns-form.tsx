import { Chips } from "../../../kit/form/chips.tsx"
import { Select } from "../../../kit/form/entry.tsx"
import type { Choices, Opened } from "./state.ts"
import { Worthwhile } from "./worthwhile.tsx"

type Props = {
  readonly opened: Opened
  readonly choices: Choices
  /** True while the columns stand as they were guessed and nobody has looked at them. */
  readonly guessed: boolean
  /** What the file left open: the code of the problem that asked for it. */
  readonly asks: string | null
  readonly choose: (part: Partial<Choices>) => void
}

/** Which column is what. What was guessed says so; which label is on and which way is better is always for the person to say. */
export const ColumnsForm = ({ opened, choices: c, guessed, asks, choose }: Props) => {
  const { names } = opened
  const columns = [["", "Choose …"], ...names.map((n) => [n, n] as const)] as const
  const optional = [["", "None"], ...names.map((n) => [n, n] as const)] as const
  const hint = (value: string, what: string) => (guessed && value !== "" ? `Guessed: ${what}` : what)
  const labels = opened.labels[c.condition] ?? []
  return (
    <div className="hand">
      <Select
        name="Day"
        value={c.day}
        set={(day) => choose({ day })}
        options={columns}
        hint={hint(c.day, "dates like 2026-11-22, or days counted 1, 2, 3.")}
      />
      {(asks === "learn/date-order" || c.dates !== "") && (
        <Chips
          name="Dates are written"
          value={c.dates}
          options={[
            ["dmy", "day first"],
            ["mdy", "month first"],
            ["ymd", "year first"],
          ]}
          set={(dates) => choose({ dates: dates as Choices["dates"] })}
        />
      )}
      <Select
        name="On or off"
        value={c.condition}
        set={(condition) => choose({ condition, on: "", off: "" })}
        options={columns}
        hint={hint(c.condition, "the column with the two conditions.")}
      />
      {labels.length > 0 && labels.length <= 6 && (
        <Chips
          name="It says, on an on day"
          value={c.on}
          options={labels.map((l) => [l, l] as const)}
          set={(on) => choose({ on, off: "" })}
        />
      )}
      {labels.length > 0 && labels.length <= 6 && labels.length !== 2 && c.on !== "" && (
        <Chips
          name="And on an off day"
          value={c.off}
          options={[...labels.filter((l) => l !== c.on).map((l) => [l, l] as const), ["blank", "nothing"] as const]}
          set={(off) => choose({ off })}
        />
      )}
      {labels.length > 6 && (
        <p className="small wrong">
          “{c.condition}” has {labels.length === 20 ? "20 or more" : labels.length} different values; on or off needs
          two that can be told apart.
        </p>
      )}
      <Select
        name="Score"
        value={c.outcome}
        set={(outcome) => choose({ outcome })}
        options={columns}
        hint={hint(c.outcome, "a column of numbers; blank where there was none.")}
      />
      {(asks === "learn/decimal" || c.decimal !== "") && (
        <Chips
          name="Before the tenths stands"
          value={c.decimal}
          options={[
            [".", "a point"],
            [",", "a comma"],
          ]}
          set={(decimal) => choose({ decimal: decimal as Choices["decimal"] })}
        />
      )}
      <Chips
        name="Who chose which days were on"
        value={c.chosen}
        options={[
          ["coin", "a coin, or chance otherwise"],
          ["plan", "a plan made before"],
          ["self", "I did, as it came"],
        ]}
        set={(chosen) => choose({ chosen: chosen as Choices["chosen"] })}
      />
      <Chips
        name="Better is"
        value={c.better}
        options={[
          ["higher", "higher"],
          ["lower", "lower"],
        ]}
        set={(better) => choose({ better: better as Choices["better"] })}
      />
      <details>
        <summary className="link">More about the score</summary>
        <div className="hand more">
          <Select
            name="How a score comes about"
            value={c.family}
            set={(family) => choose({ family: family as Choices["family"] })}
            options={[
              ["gaussian", "measured or rated on a scale"],
              ["count", "counted: 0, 1, 2 …"],
              ["ordinal", "a few ordered categories"],
              ["binary", "yes or no, as 1 and 0"],
            ]}
          />
          <Worthwhile
            name="Smallest effect worth having"
            value={c.worthwhile}
            set={(worthwhile) => choose({ worthwhile })}
          />
          <Select
            name="Session of the day"
            value={c.session}
            set={(session) => choose({ session })}
            options={optional}
            hint="Only where a day has more than one line."
          />
          <Select
            name="What was guessed"
            value={c.guess}
            set={(guess) => choose({ guess })}
            options={optional}
            hint="The condition the person believed it was."
          />
        </div>
      </details>
    </div>
  )
}
