import { type ComponentType, lazy, Suspense, useState } from "react"
import { countryOf, zoneHere } from "./country.ts"
import { HelpView } from "./help-view.tsx"

// What is hidden stands in the diary, which is no part of this page: where it cannot be fetched, the numbers stand without it.
const HiddenHere = /* @__PURE__ */ lazy(
  (): Promise<{ default: ComponentType }> =>
    import("./hidden-here.tsx").then(
      ({ HiddenHere }) => ({ default: HiddenHere }),
      () => ({ default: () => null }),
    ),
)

/** Whom to call, by country: there without a network, one step from every screen. What a running trial hides is one step further. */
export const HelpScreen = ({ locked = false }: { readonly locked?: boolean }) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const [zone] = useState(zoneHere)
  const country = chosen ?? countryOf(zone)
  return (
    <HelpView
      country={country}
      zone={chosen === null ? zone : null}
      choose={setChosen}
      first={
        __SERVER__ &&
        (locked ? (
          <p>In a blinded trial? Unlock, then come back here: it shows what you are taking.</p>
        ) : (
          <Suspense fallback={null}>
            <HiddenHere />
          </Suspense>
        ))
      }
    />
  )
}
