import { useEffect, useState } from "react"
import type { HelpRow } from "../../reference/index.ts"
import { Sheet } from "./sheet.tsx"

type Lines = {
  readonly countries: readonly { readonly country: string; readonly name: string }[]
  readonly textOf: (country: string) => string | undefined
}

/** Whom to call: it needs no network, and the first lines are there before the numbers are looked up. */
export const HelpSheet = ({ close, pause }: { readonly close: () => void; readonly pause: () => void }) => {
  const [lines, setLines] = useState<Lines | null>(null)
  const [country, setCountry] = useState(regionHere)
  useEffect(() => {
    // The numbers come with all the facts, which a day without trouble never loads; without them the first lines stand alone.
    import("../../reference/index.ts").then(
      ({ helpCountries, helpFor, helpText }) =>
        setLines({ countries: helpCountries, textOf: (c) => said(helpFor(c), helpText) }),
      () => setLines(null),
    )
  }, [])
  const text = lines?.textOf(country)
  return (
    <Sheet title="Stop and get help" close={close}>
      <div className="stack">
        <p>
          <strong>Call the emergency number now</strong> with trouble breathing, a swollen face or tongue, a rash all
          over, chest pain, fainting, a seizure, or thoughts of harming yourself. Take no further dose until somebody
          has told you what to do, and keep every other treatment as it is.
        </p>
        {lines && (
          <div className="entry">
            <label htmlFor="help-country">Where you are</label>
            <select id="help-country" value={text ? country : ""} onChange={(e) => setCountry(e.target.value)}>
              {!text && <option value="">Choose a country</option>}
              {lines.countries.map((c) => (
                <option key={c.country} value={c.country}>
                  {c.name}
                </option>
              ))}
            </select>
          </div>
        )}
        {text ? (
          <ul className="said">
            {text.split("\n").map((line) => (
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

const said = (row: HelpRow | undefined, text: (row: HelpRow) => string): string | undefined => row && text(row)

/** The region this device is set to; what is shown names it, and it can be changed. */
const regionHere = (): string => new Intl.Locale(navigator.language).region ?? ""
