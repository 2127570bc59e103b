import { useState } from "react"
// Straight from its own file: the rest of the facts would come with the room.
import { helpCountries, helpFor, helpText } from "../../reference/help.ts"
import { Sheet } from "./sheet.tsx"

/** Whom to call: it is there with the screen itself and needs no network. */
export const HelpSheet = ({ close, pause }: { readonly close: () => void; readonly pause: () => void }) => {
  const [country, setCountry] = useState(regionHere)
  const row = helpFor(country)
  return (
    <Sheet title="Stop and get help" close={close}>
      <div className="stack">
        <p>
          <strong>Call the emergency number now</strong> with trouble breathing, a swollen face or tongue, a rash all
          over, chest pain, fainting, a seizure, or thoughts of harming yourself. Take no further dose until somebody
          has told you what to do, and keep every other treatment as it is.
        </p>
        <div className="entry">
          <label htmlFor="help-country">Where you are</label>
          <select id="help-country" value={row?.country ?? ""} onChange={(e) => setCountry(e.target.value)}>
            {!row && <option value="">Choose a country</option>}
            {helpCountries.map((c) => (
              <option key={c.country} value={c.country}>
                {c.name}
              </option>
            ))}
          </select>
        </div>
        {row ? (
          <ul className="said">
            {helpText(row)
              .split("\n")
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        ) : (
          <p>Choose a country for its numbers, or call the emergency number you know. Nobody is watching this diary.</p>
        )}
        <div className="row">
          <button type="button" className="button" onClick={pause}>
            Pause a plan
          </button>
        </div>
      </div>
    </Sheet>
  )
}

/** The region this device is set to; what is shown names it, and it can be changed. */
const regionHere = (): string => new Intl.Locale(navigator.language).region ?? ""
