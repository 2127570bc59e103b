import { lazy, Suspense, useCallback, useSyncExternalStore } from "react"
import { Link, Route, Router, Switch } from "wouter"
import { useHashLocation } from "wouter/use-hash-location"
import { HelpScreen } from "../screens/follow/help/help-screen.tsx"
import { isLocked, onLocked } from "../wire/api/index.ts"
import { useDesk } from "../wire/desk/desk.tsx"
import { useArrival } from "./arrive.ts"
import { apart, placeOf, places, within } from "./places.ts"
import { screens, titleOf } from "./screens.ts"
import { useDrop } from "./use-drop.ts"

const HouseCorner = /* @__PURE__ */ lazy(async () => ({
  default: (await import("../screens/keep/house/house-corner.tsx")).HouseCorner,
}))
const LockScreen = /* @__PURE__ */ lazy(async () => ({
  default: (await import("../screens/keep/house/lock-screen.tsx")).LockScreen,
}))

/** The frame every screen stands in. Addresses live behind the `#`, so that the same screens work from a file on disk. */
export const Shell = () => {
  const locked = useSyncExternalStore(onLocked, isLocked)
  const [here] = useHashLocation()
  return __SERVER__ && locked ? <Shut atHelp={here === "/help"} /> : <Open />
}

/** What a locked house shows: the way in, and help, which is never locked. */
const Shut = ({ atHelp }: { readonly atHelp: boolean }) => (
  <>
    <header className="shell">
      <p className="name">Posology</p>
      <a href={atHelp ? "#/" : "#/help"} className="emergency">
        {atHelp ? "Unlock" : "Emergency"}
      </a>
    </header>
    <main id="main" tabIndex={-1}>
      {atHelp ? (
        <HelpScreen locked />
      ) : (
        <Suspense fallback={null}>
          <LockScreen />
        </Suspense>
      )}
    </main>
  </>
)

const Open = () => {
  const { open } = useDesk()
  const [here, go] = useHashLocation()
  useArrival(here, titleOf(here))
  const take = useCallback(
    async (file: File) => {
      open({ content: new Uint8Array(await file.arrayBuffer()), name: file.name })
      go("/")
    },
    [open, go],
  )
  const over = useDrop(take)
  return (
    <Router hook={useHashLocation}>
      <button type="button" className="skip" onClick={skip}>
        Skip to the page
      </button>
      <header className="shell">
        <p className="name">Posology</p>
        <Places here={here} />
        {__SERVER__ && (
          <Suspense fallback={null}>
            <HouseCorner />
          </Suspense>
        )}
        <Link href="/help" className="emergency">
          Emergency
        </Link>
      </header>
      <main id="main" tabIndex={-1}>
        <Inside here={here} />
        <Suspense fallback={<p className="sheet soft">Setting …</p>}>
          <Switch>
            {screens.map(({ path, show }) => (
              <Route key={path} path={path} component={show} />
            ))}
            <Route>
              <Lost />
            </Route>
          </Switch>
        </Suspense>
      </main>
      <footer className="shell">
        <nav aria-label="More">
          {apart.map(({ path, name }) => (
            <Link key={path} href={path} aria-current={here === path ? "page" : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        <p className="small soft">
          Posology sells nothing and recommends nothing. It is not medical advice, and nobody is watching what you
          enter. What you read here stays on this device.
        </p>
      </footer>
      {over && (
        <p className="drop" aria-hidden="true">
          Let go to read it.
        </p>
      )}
    </Router>
  )
}

/** The three places: at the top where there is room, at the thumb on a phone. The one that is open is no link to itself. */
const Places = ({ here }: { readonly here: string }) => {
  const place = placeOf(here)
  return (
    <nav className="places" aria-label="Places">
      {places.map(({ path, name }) =>
        path === here ? (
          <span key={path} aria-current="page">
            {name}
          </span>
        ) : (
          <Link key={path} href={path} aria-current={place?.path === path ? "true" : undefined}>
            {name}
          </Link>
        ),
      )}
    </nav>
  )
}

/** What else there is in the place that is open. */
const Inside = ({ here }: { readonly here: string }) => {
  const place = placeOf(here)
  return place === undefined || place.inside.length < 2 ? null : (
    <nav className="inside" aria-label={`In ${place.name}`}>
      {place.inside.map(({ path, name }) => (
        <Link key={path} href={path} aria-current={here === path ? "page" : within(here, path) ? "true" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}

const Lost = () => (
  <div className="sheet">
    <h1>There is no such screen.</h1>
    <p>
      <Link href="/">Check a page</Link>
    </p>
  </div>
)

// The address after # is the screen's, so a link cannot point into the page; the focus is moved instead.
const skip = () => document.getElementById("main")?.focus()
