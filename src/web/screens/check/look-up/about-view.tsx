import type { ReactNode } from "react"
import { type AboutAnswer, aboutFoot, sayCeiling, sayWhatItIs } from "../../../../app/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { forEyes } from "../../../kit/words/micro.ts"
import type { LookedUp } from "../../../wire/worker/look-up.ts"

type Basis = AboutAnswer["hazards"][number]["basis"]

/** What is known of one name, gravest first; pairs with what a person takes stand before the others. */
export const AboutView = ({ answer: { known, yours } }: { readonly answer: LookedUp }) =>
  known.ingredient === null ? (
    <p className="note unknown" role="status">
      <Mark of="unknown" word /> {known.sentence}
    </p>
  ) : (
    <article className="about">
      <h2>{sayWhatItIs(known)}</h2>
      {known.classes.length > 0 && <p className="soft small">Belongs to: {known.classes.join(", ")}.</p>}
      <Part title="What can hurt" rows={known.hazards} of="caution" say={(h) => h.sentence} />
      <Part title="With what you take" rows={yours} of={grave} say={(p) => `${p.with}: ${p.severity}. ${p.what}`} />
      <Part
        title="Who must not"
        rows={known.never}
        of="caution"
        say={(n) => (n.level === "avoid" ? `${n.who} (avoid)` : n.who)}
      />
      <Part title="The most that is known to be given" rows={known.ceilings} say={sayCeiling} />
      <Part title="Steps of the label" rows={known.ladder ?? []} say={(s) => `${s.what}: ${s.when}, ${s.dose}`} />
      <Part
        title="With something else"
        rows={known.pairs}
        of={grave}
        say={(p) => `${p.with}: ${p.severity}. ${p.what}`}
      />
      <Part
        title="Where it stands"
        rows={known.status}
        say={(s) => `${s.place}: ${s.value ?? "looked for and not found"}`}
      />
      {known.unknown.length > 0 && (
        <section>
          <h3>What is not known</h3>
          <ul>
            {known.unknown.map((u) => (
              <li key={u}>
                <Mark of="unknown" /> {u}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="soft small">{aboutFoot}</p>
    </article>
  )

type Marked = "stop" | "caution" | "note" | "unknown"

const grave = ({ severity }: AboutAnswer["pairs"][number]): Marked =>
  severity === "contraindicated" || severity === "major"
    ? "stop"
    : severity === "moderate"
      ? "caution"
      : severity === "minor"
        ? "note"
        : "unknown"

type PartProps<T> = {
  readonly title: string
  readonly rows: readonly T[]
  readonly say: (row: T) => string
  readonly of?: Marked | ((row: T) => Marked)
}

const Part = <T extends { readonly basis: Basis }>({ title, rows, say, of }: PartProps<T>): ReactNode =>
  rows.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={say(row)}>
            {of && <Mark of={typeof of === "function" ? of(row) : of} />} {forEyes(say(row))}
            <Rests on={row.basis} />
          </li>
        ))}
      </ul>
    </section>
  )

const Rests = ({ on }: { readonly on: Basis }) => (
  <span className="soft small rests">
    {on
      .map((b) => (b.unconfirmed ? `Recalled: no source located yet, ${b.checkedOn}.` : `${b.source}, ${b.checkedOn}.`))
      .join(" ")}
  </span>
)
