import { useState } from "react"
import { countryOf, zoneHere } from "./country.ts"
import { HelpView } from "./help-view.tsx"

/** Whom to call, by country: there without a network, one step from every screen. */
export const HelpScreen = () => {
  const [chosen, setChosen] = useState<string | null>(null)
  const [zone] = useState(zoneHere)
  const country = chosen ?? countryOf(zone)
  return <HelpView country={country} zone={chosen === null ? zone : null} choose={setChosen} />
}
