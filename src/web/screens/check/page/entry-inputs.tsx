import { routes } from "../../../../base/index.ts"
import { sayRoute } from "../../../kit/words/protocol.ts"
import type { Draft } from "./draft.ts"

type Props = {
  readonly draft: Draft
  readonly change: (draft: Draft) => void
  readonly describedBy?: string | undefined
}

/** The inputs of one field: native ones, each with its own name. */
export const EntryInputs = ({ draft: d, change, describedBy }: Props) => {
  const span = (from: string, to: string) =>
    "low" in d && (
      <>
        <Figure name={from} value={d.low} set={(low) => change({ ...d, low })} describedBy={describedBy} />
        <span aria-hidden="true">to</span>
        <Figure name={to} value={d.high} set={(high) => change({ ...d, high })} describedBy={describedBy} />
      </>
    )
  const unitOfTime = (d.field === "cycle" || d.field === "rest") && (
    <Pick
      name="Unit of time"
      value={d.unit}
      from={["day", "week", "month"]}
      say={(u) => `${u}s`}
      set={(unit) => change({ ...d, unit })}
    />
  )
  switch (d.field) {
    case "dose":
      return (
        <div className="inputs">
          {span("Dose from", "Dose to")}
          <Pick
            name="Unit"
            value={d.unit}
            from={["mcg", "mg", "g", "IU", "mL"]}
            set={(unit) => change({ ...d, unit })}
          />
          <Pick
            name="For"
            value={d.per}
            from={["dose", "day", "week", "nostril", "spray"]}
            say={(p) => `a ${p}`}
            set={(per) => change({ ...d, per })}
          />
          <label className="choice">
            <input type="checkbox" checked={d.perKg} onChange={(e) => change({ ...d, perKg: e.target.checked })} />
            for each kg of body weight
          </label>
        </div>
      )
    case "frequency":
      return (
        <div className="inputs">
          {span("Times from", "Times to")}
          <Pick
            name="In"
            value={d.per}
            from={["day", "week"]}
            say={(p) => `a ${p}`}
            set={(per) => change({ ...d, per })}
          />
        </div>
      )
    case "cycle":
      return (
        <div className="inputs">
          {span("Length from", "Length to")}
          {unitOfTime}
        </div>
      )
    case "rest":
      return (
        <div className="inputs">
          <Pick
            name="Break"
            value={d.kind}
            from={["length", "as needed", "periodic", "unspecified"]}
            say={(k) => (k === "length" ? "a length" : k)}
            set={(kind) => change({ ...d, kind })}
          />
          {d.kind === "length" && span("Break from", "Break to")}
          {d.kind === "length" && unitOfTime}
        </div>
      )
    case "routes":
      return (
        <fieldset className="routes">
          <legend className="hidden">Routes</legend>
          {routes.map((r) => (
            <label key={r} className="choice">
              <input
                type="checkbox"
                checked={d.routes.includes(r)}
                onChange={(e) =>
                  change({ ...d, routes: e.target.checked ? [...d.routes, r] : d.routes.filter((x) => x !== r) })
                }
              />
              {sayRoute(r)}
            </label>
          ))}
        </fieldset>
      )
  }
}

type FigureProps = {
  readonly name: string
  readonly value: string
  readonly set: (value: string) => void
  readonly describedBy?: string | undefined
}

const Figure = ({ name, value, set, describedBy }: FigureProps) => (
  <input
    className="figure"
    inputMode="decimal"
    aria-label={name}
    aria-describedby={describedBy}
    aria-invalid={describedBy ? true : undefined}
    value={value}
    onChange={(e) => set(e.target.value)}
  />
)

type PickProps<T extends string> = {
  readonly name: string
  readonly value: T
  readonly from: readonly T[]
  readonly say?: (value: T) => string
  readonly set: (value: T) => void
}

const Pick = <T extends string>({ name, value, from, say, set }: PickProps<T>) => (
  <select
    aria-label={name}
    value={value}
    onChange={(e) => {
      const chosen = from.find((f) => f === e.target.value)
      if (chosen !== undefined) set(chosen)
    }}
  >
    {from.map((f) => (
      <option key={f} value={f}>
        {say ? say(f) : f}
      </option>
    ))}
  </select>
)
