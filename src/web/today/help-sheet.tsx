import { useState } from "react"
// Straight from its own file: the rest of the facts would come with the room.
import { helpFor, helpText } from "../../reference/help.ts"
import { countryOf, zoneHere } from "../help/country.ts"
import { CountryChoice } from "../help/country-choice.tsx"
import { Sheet } from "./sheet.tsx"

/** Whom to call: it is there with the screen itself and needs no network. */
export const HelpSheet = ({ close, pause }: { readonly close: () => void; readonly pause: () => void }) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const [zone] = useState(zoneHere)
  const country = chosen ?? countryOf(zone)
  const row = helpFor(country)
  return (
    <Sheet title="Stop and get help" close={close}>
      <div className="stack">
        <p>
          <strong>Call the emergency number now</strong> with trouble breathing, a swollen face or tongue, a rash all
          over, chest pain, fainting, a seizure, or thoughts of harming yourself. Take no further dose until somebody
          has told you what to do, and keep every other treatment as it is.
        </p>
        <CountryChoice
          label="Where you are"
          country={country}
          zone={chosen === null ? zone : null}
          choose={setChosen}
        />
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
