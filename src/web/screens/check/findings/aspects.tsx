import { Link } from "wouter"
import { useHashLocation } from "wouter/use-hash-location"

const aspects = [
  ["/findings", "What to do"],
  ["/picture", "The picture"],
  ["/together", "Taken together"],
  ["/references", "References"],
  ["/compounds", "What it is"],
  ["/compare", "Beside other pages"],
  ["/ask", "Questions to take along"],
] as const

/** The ways of looking at what was found. */
export const Aspects = () => {
  const [here] = useHashLocation()
  return (
    <nav className="aspects" aria-label="Ways of looking at what was found">
      {aspects.map(([path, words]) => (
        <Link key={path} href={path} aria-current={here === path ? "page" : undefined}>
          {words}
        </Link>
      ))}
    </nav>
  )
}
