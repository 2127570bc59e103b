// Straight from its own file: the rest of the facts would come with the room, and this choice has to be there first.
import { helpCountries, helpFor } from "../../../../reference/help.ts"

type Props = {
  readonly label: string
  readonly country: string
  /** The time zone the country was guessed from; null once somebody has chosen. */
  readonly zone: string | null
  readonly choose: (country: string) => void
}

/** The country whose numbers are shown; where it is a guess, that stands beside it. */
export const CountryChoice = ({ label, country, zone, choose }: Props) => {
  const row = helpFor(country)
  return (
    <div className="entry">
      <label htmlFor="help-country">{label}</label>
      <select
        id="help-country"
        value={row?.country ?? ""}
        aria-describedby={zone === null ? undefined : "help-country-guess"}
        onChange={(e) => choose(e.target.value)}
      >
        <option value="">Choose where you are</option>
        {helpCountries.map((c) => (
          <option key={c.country} value={c.country}>
            {c.name}
          </option>
        ))}
      </select>
      {zone !== null && (
        <p className="hint" id="help-country-guess">
          {row ? (
            <>
              <strong>{row.name} is a guess</strong> from this device’s time zone, {zone}. If you are somewhere else,
              choose it here.
            </>
          ) : (
            <>The time zone of this device, {zone}, tells no country there are numbers for here.</>
          )}
        </p>
      )}
    </div>
  )
}
