import type { ReactNode } from "react"
// Straight from its own file: the rest of the facts would come with the room, and this page has to be there first.
import { helpFor } from "../../../../reference/help.ts"
import { CountryChoice } from "./country-choice.tsx"

type Line = { readonly name: string; readonly number: string }

type Props = {
  readonly country: string
  /** The time zone the country was guessed from; null once somebody has chosen. */
  readonly zone: string | null
  readonly choose: (country: string) => void
  /** What has to be known before anybody is called: what a trial hides. */
  readonly first?: ReactNode
}

/** The lines of one country, to be called with a tap; the country that was guessed can be seen and changed. */
export const HelpView = ({ country, zone, choose, first }: Props) => {
  const row = helpFor(country)
  return (
    <div className="sheet help">
      <div className="page-head">
        <h1>Help, by telephone</h1>
        <p className="lede">
          If somebody is in danger now, call the emergency number. Nobody is watching this app, and nothing you enter
          here reaches anybody.
        </p>
      </div>
      {first}
      <CountryChoice label="Country" country={country} zone={zone} choose={choose} />
      {row ? (
        <>
          <dl className="lines">
            <Numbers what="In danger now" lines={[{ name: `Emergency, ${row.name}`, number: row.emergency }]} />
            <Numbers what="Poisoning, or too much taken" lines={row.poison} none={row.emergency} />
            <Numbers what="To talk to somebody" lines={row.crisis} none={row.emergency} />
          </dl>
          <p className="soft small">
            Numbers as known on {row.checkedOn}, unconfirmed: they were recalled, and nobody has dialled them. If one
            does not answer, call {row.emergency}.
          </p>
        </>
      ) : (
        <p>
          Without a country: 112 reaches the emergency services in most of Europe and from many mobile phones elsewhere;
          in North America it is 911. This, too, is recalled and unconfirmed.
        </p>
      )}
      <p>Do not stop a treatment because of anything this app shows; talk to whoever prescribed it.</p>
    </div>
  )
}

type NumbersProps = { readonly what: string; readonly lines: readonly Line[]; readonly none?: string }

const Numbers = ({ what, lines, none }: NumbersProps) => (
  <div>
    <dt>{what}</dt>
    {lines.map((l) => (
      <dd key={l.number}>
        <Call number={l.number} /> {l.name}
      </dd>
    ))}
    {lines.length === 0 && none && (
      <dd>
        <Call number={none} /> the emergency number; no other line is known here
      </dd>
    )}
  </div>
)

const Call = ({ number }: { readonly number: string }) => (
  <a className="number" href={`tel:${number.replace(/[^\d+]/gu, "")}`}>
    {number}
  </a>
)
