import { useState } from "react"
import type { Hidden } from "../../../../follow/index.ts"
// Straight from its own file: the rest of the facts would come with the room.
import { helpFor, helpText } from "../../../../reference/help.ts"
import { Sheet } from "../../../kit/form/sheet.tsx"
import { countryOf, zoneHere } from "../help/country.ts"
import { CountryChoice } from "../help/country-choice.tsx"
import { WhatAmITaking } from "../help/what-am-i-taking.tsx"

type Props = {
  readonly close: () => void
  readonly pause: () => void
  /** What trials hide at the moment. */
  readonly hidden: readonly Hidden[]
}

/** Whom to call: it is there with the screen itself and needs no network. */
export const HelpSheet = ({ close, pause, hidden }: Props) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const [zone] = useState(zoneHere)
  const country = chosen ?? countryOf(zone)
  const row = helpFor(country)
  return (
    <Sheet title="Stop and get help" close={close}>
      <div className="stack">
        <p>
          <strong>Call the emergency number now</strong> with trouble breathing, a swollen face or tongue, a rash all
          over, chest pain, fainting, a seizure, or thoughts of harming yourself.
        </p>
        <p>
          <strong>Take no more of what you bought from a page.</strong> What a doctor prescribed, go on with as
          prescribed until that doctor, or whoever answers the call, says otherwise.
        </p>
        <WhatAmITaking hidden={hidden} />
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
              .filter((line) => !line.startsWith("Nobody is watching"))
              .map((line) => (
                <li key={line}>
                  <Dialled
                    line={line}
                    numbers={[row.emergency, ...[...row.crisis, ...row.poison].map((l) => l.number)]}
                  />
                </li>
              ))}
            <li>Nobody is watching this diary.</li>
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

/** A line whose telephone numbers can be tapped. */
const Dialled = ({ line, numbers }: { readonly line: string; readonly numbers: readonly string[] }) => {
  const [number] = numbers.filter((n) => line.includes(n)).sort((a, b) => b.length - a.length)
  if (number === undefined) return line
  const at = line.lastIndexOf(number)
  const dialled = number.replaceAll(/[^\d+]/gu, "")
  return dialled === "" || /[a-z]/iu.test(number) ? (
    line
  ) : (
    <>
      {line.slice(0, at)}
      <a href={`tel:${dialled}`}>{number}</a>
      {line.slice(at + number.length)}
    </>
  )
}
