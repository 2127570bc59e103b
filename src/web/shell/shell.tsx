import { lazy, Suspense, useState } from "react"
import { Link, Route, Router, Switch } from "wouter"
import { useHashLocation } from "wouter/use-hash-location"
import { BottleScreen } from "../bottle/bottle-screen.tsx"
import { FindingsScreen } from "../findings/findings-screen.tsx"
import { PageScreen } from "../page/page-screen.tsx"
import { PlanScreen } from "../plan/plan-screen.tsx"
import { Newpage } from "./new-page.tsx"

const Gallery = lazy(async () => ({ default: (await import("../gallery/gallery-screen.tsx")).GalleryScreen }))

const places = [
  ["/", "Page"],
  ["/findings", "Findings"],
  ["/bottle", "Your bottle"],
  ["/plan", "Plan"],
] as const

/** The frame every screen stands in. Addresses live behind the `#`, so that the same screens work from a file on disk. */
export const Shell = () => {
  const [asking, setAsking] = useState(false)
  return (
    <Router hook={useHashLocation}>
      <button type="button" className="skip" onClick={skip}>
        Skip to the page
      </button>
      <header className="shell">
        <Link href="/" className="name">
          Posology
        </Link>
        <nav aria-label="Screens">
          {places.map(([href, words]) => (
            <Place key={href} href={href} words={words} />
          ))}
        </nav>
        <button type="button" className="button" onClick={() => setAsking(true)}>
          Read another page
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <Switch>
          <Route path="/" component={PageScreen} />
          <Route path="/findings" component={FindingsScreen} />
          <Route path="/bottle" component={BottleScreen} />
          <Route path="/plan" component={PlanScreen} />
          <Route path="/gallery">
            <Suspense fallback={<p className="sheet soft">Setting …</p>}>
              <Gallery />
            </Suspense>
          </Route>
          <Route>
            <Lost />
          </Route>
        </Switch>
      </main>
      <footer className="shell">
        <p className="small soft">
          Posology sells nothing and recommends nothing. It is not medical advice, and nobody is watching what you
          enter. What you read here stays on this device.
        </p>
      </footer>
      {asking && <Newpage close={() => setAsking(false)} />}
    </Router>
  )
}

const Place = ({ href, words }: { readonly href: string; readonly words: string }) => {
  const [here] = useHashLocation()
  return (
    <Link href={href} aria-current={here === href ? "page" : undefined}>
      {words}
    </Link>
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
