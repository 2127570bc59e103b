import { useState } from "react"
import { HelpView } from "./help-view.tsx"

/** Whom to call, by country: there without a network, one step from every screen. */
export const HelpScreen = () => {
  const [country, setCountry] = useState(() => navigator.language.split("-")[1]?.toUpperCase() ?? "")
  return <HelpView country={country} choose={setCountry} />
}
