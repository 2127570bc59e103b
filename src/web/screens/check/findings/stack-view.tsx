import { useState } from "react"
import type { Severity } from "../../../../base/index.ts"
import type { StackCell, StackMatrix } from "../../../../check/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"

const marks: Readonly<Record<StackCell["severity"], Severity>> = {
  contraindicated: "stop",
  major: "stop",
  moderate: "caution",
  minor: "note",
  unknown: "unknown",
}

/** What the letters of evidence mean. */
const grades = {
  A: "controlled studies in people",
  B: "how the body handles it, or a label",
  C: "cases, or few people",
  D: "animals, the laboratory or theory",
  E: "nothing found",
} as const

/** The pairs that something is known of, gravest first, one of them in full; every pair as a triangle, folded. */
export const StackView = ({ matrix }: { readonly matrix: StackMatrix }) => {
  const [chosen, choose] = useState<StackCell | null>(null)
  const { members, cells } = matrix
  if (cells.length === 0) return <p className="lede">The page puts nothing together with anything.</p>
  const shown = chosen ?? worstOf(cells)
  const name = (i: number) => members[i]?.name ?? ""
  const at = (row: number, column: number) => cells.find((c) => c.a === column && c.b === row)
  return (
    <div className="stack-view">
      <Count cells={cells} />
      <Known cells={cells} name={name} chosen={shown} choose={choose} />
      {shown && <Pair cell={shown} a={name(shown.a)} b={name(shown.b)} />}
      <details>
        <summary className="small">Every pair, as a table</summary>
        <section className="chart-rows" aria-label="Pairs" {...scrolled}>
          <table className="matrix">
            <thead>
              <tr>
                <th scope="col">
                  <span className="hidden">Taken</span>
                </th>
                {members.slice(0, -1).map((m, i) => (
                  <th key={m.name} scope="col" title={m.name}>
                    {i + 1}
                    <span className="hidden"> {m.name}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {members.map((m, row) => (
                <tr key={m.name}>
                  <th scope="row">
                    <span className="number">{row + 1}</span> {m.name}
                  </th>
                  {members.slice(0, row).map((other, column) => {
                    const cell = at(row, column)
                    return (
                      <td key={other.name}>
                        {cell && (
                          <Cell cell={cell} names={[other.name, m.name]} chosen={cell === shown} choose={choose} />
                        )}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className="soft small">
          The letter is how well a pair is known:{" "}
          {Object.entries(grades)
            .map(([g, words]) => `${g}, ${words}`)
            .join("; ")}
          . A pair in bold is one that a protocol of the page puts together; the others meet only for somebody who
          follows two of them.
        </p>
      </details>
      <Barred matrix={matrix} />
    </div>
  )
}

// What scrolls sideways has to be reachable by keyboard.
const scrolled = { tabIndex: 0 } as const

const order: readonly StackCell["severity"][] = ["contraindicated", "major", "moderate", "minor", "unknown"]

const worstOf = (cells: readonly StackCell[]): StackCell | undefined => gravestFirst(cells)[0]

/** What a protocol puts together before what only could meet, and of each the gravest first. */
const gravestFirst = (cells: readonly StackCell[]): readonly StackCell[] =>
  [...cells].sort(
    (a, b) =>
      Number(b.together.length > 0) - Number(a.together.length > 0) ||
      order.indexOf(a.severity) - order.indexOf(b.severity),
  )

type KnownProps = {
  readonly cells: readonly StackCell[]
  readonly name: (member: number) => string
  readonly chosen: StackCell | undefined
  readonly choose: (cell: StackCell) => void
}

/** The pairs that something is known of, gravest first, and how many nobody has looked at. */
const Known = ({ cells, name, chosen, choose }: KnownProps) => {
  const known = gravestFirst(cells).filter((c) => c.severity !== "unknown")
  const unknown = cells.length - known.length
  return (
    <>
      {known.length > 0 && (
        <ul className="told">
          {known.map((c) => (
            <li key={`${c.a} ${c.b}`}>
              <button type="button" className="plain" aria-pressed={c === chosen} onClick={() => choose(c)}>
                <Mark of={marks[c.severity]} word={`${name(c.a)} with ${name(c.b)}: ${c.severity}`} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {unknown > 0 && (
        <p>
          <Mark of="unknown" word /> {unknown === 1 ? "One pair" : `${unknown} pairs`}: nobody has looked, which is no
          sign that {unknown === 1 ? "it is" : "they are"} harmless.
        </p>
      )}
    </>
  )
}

const Count = ({ cells }: { readonly cells: readonly StackCell[] }) => {
  const together = cells.filter((c) => c.together.length > 0)
  return (
    <p>
      The page’s protocols put {together.length} {together.length === 1 ? "pair" : "pairs"} together:{" "}
      {order
        .map((s) => [s, together.filter((c) => c.severity === s).length] as const)
        .filter(([, n]) => n > 0)
        .map(([s, n]) => `${n} ${s}`)
        .join(", ")}
      .
    </p>
  )
}

type CellProps = {
  readonly cell: StackCell
  readonly names: readonly [string, string]
  readonly chosen: boolean
  readonly choose: (cell: StackCell) => void
}

const Cell = ({ cell, names: [a, b], chosen, choose }: CellProps) => (
  <button
    type="button"
    className={cell.together.length > 0 ? "plain pair-cell together" : "plain pair-cell"}
    aria-pressed={chosen}
    aria-label={`${a} with ${b}: ${cell.severity}, ${cell.evidence ? `evidence grade ${cell.evidence}` : "not in the facts"}`}
    onClick={() => choose(cell)}
  >
    <Mark of={marks[cell.severity]} word={cell.evidence ?? "–"} />
  </button>
)

type PairProps = { readonly cell: StackCell; readonly a: string; readonly b: string }

/** One pair in full. */
export const Pair = ({ cell, a, b }: PairProps) => (
  <section className="pair-told" aria-live="polite" aria-label={`${a} with ${b}`}>
    <h2>
      {a} with {b}
    </h2>
    <p>
      <Mark of={marks[cell.severity]} word={cell.severity} />
      {cell.evidence && `, evidence grade ${cell.evidence}: ${grades[cell.evidence]}`}
      {cell.unconfirmed && ", recalled and unconfirmed"}.
    </p>
    <p>
      {sentence(cell.what)}
      {cell.advice && ` ${sentence(cell.advice)}`}
    </p>
    <p className="soft">
      {cell.together.length > 0
        ? `The page puts them together in protocol ${cell.together.map((i) => i + 1).join(" and ")}.`
        : "No single protocol of the page puts them together."}
    </p>
    {cell.basis.map((f) => (
      <p key={f.source} className="soft small">
        {f.source}.{f.unconfirmed ? " Unconfirmed." : ""} Confidence {f.confidence}, checked {f.checkedOn}.
      </p>
    ))}
  </section>
)

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

const Barred = ({ matrix }: { readonly matrix: StackMatrix }) => {
  const barred = matrix.members.filter((m) => m.barred !== null)
  return barred.length === 0 ? null : (
    <section aria-labelledby="barred">
      <h2 id="barred">For which no plan is made</h2>
      <ul className="told">
        {barred.map((m) => (
          <li key={m.name}>
            <Mark of="stop" word={m.name} />: {m.barred}.
          </li>
        ))}
      </ul>
    </section>
  )
}
