import { lazy, Suspense, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react"
import { Link, Route, Router, Switch } from "wouter"
import { useHashLocation } from "wouter/use-hash-location"
import { HelpScreen } from "../screens/follow/help/help-screen.tsx"
import { isLocked, onLocked } from "../wire/api/index.ts"
import { useDesk } from "../wire/desk/desk.tsx"
import { Newpage } from "./new-page.tsx"
import { footScreens, screens } from "./screens.ts"
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
      <a href="#/" className="name">
        Posology
      </a>
    </header>
    <main id="main" tabIndex={-1}>
      {atHelp ? (
        <HelpScreen />
      ) : (
        <Suspense fallback={null}>
          <LockScreen />
        </Suspense>
      )}
    </main>
  </>
)

const Open = () => {
  const [asking, setAsking] = useState(false)
  const { open } = useDesk()
  const [, go] = useHashLocation()
  const take = useCallback(
    async (file: File) => {
      open({ content: new Uint8Array(await file.arrayBuffer()), name: file.name })
      setAsking(false)
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
        <Link href="/" className="name">
          Posology
        </Link>
        <Places />
        {__SERVER__ && (
          <Suspense fallback={null}>
            <HouseCorner />
          </Suspense>
        )}
        <button type="button" className="button" onClick={() => setAsking(true)}>
          Read another page
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<p className="sheet soft">Setting …</p>}>
          <Switch>
            {[...screens.flat(), ...footScreens].map(({ path, show }) => (
              <Route key={path} path={path} component={show} />
            ))}
            <Route>
              <Lost />
            </Route>
          </Switch>
        </Suspense>
      </main>
      <footer className="shell">
        <p className="small soft">
          Posology sells nothing and recommends nothing. It is not medical advice, and nobody is watching what you
          enter. What you read here stays on this device.
        </p>
        <nav aria-label="More" className="small row">
          {footScreens.map(({ path, name }) => (
            <Link key={path} href={path}>
              {name}
            </Link>
          ))}
        </nav>
      </footer>
      {over && (
        <p className="drop" aria-hidden="true">
          Let go to read it.
        </p>
      )}
      {asking && <Newpage close={() => setAsking(false)} />}
    </Router>
  )
}

/** The screens in the order a page walks through them. Where there is no room for all, the row is pushed sideways, and the one that is open is kept in sight. */
const Places = () => {
  const [here] = useHashLocation()
  const nav = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen has another link to keep in sight
  useEffect(() => {
    const open = nav.current?.querySelector<HTMLElement>("[aria-current]")
    if (open && nav.current) nav.current.scrollLeft = open.offsetLeft - nav.current.clientWidth / 2
  }, [here])
  return (
    <nav aria-label="Screens" ref={nav}>
      {screens.map((group) => {
        const named = group.filter((s) => s.name !== null)
        return named.length === 0 ? null : (
          <span key={named[0]?.path} className="places">
            {named.map(({ path, name }) => (
              <Link key={path} href={path} aria-current={here === path ? "page" : undefined}>
                {name}
              </Link>
            ))}
          </span>
        )
      })}
    </nav>
  )
}

const Lost = () => (
  <div className="sheet">
    <h1>There is no such screen.</h1>
    <p>
      <Link href="/">Back to the page</Link>
    </p>
  </div>
)

// The address after # is the screen's, so a link cannot point into the page; the focus is moved instead.
const skip = () => document.getElementById("main")?.focus()
