import { type FormEvent, useState } from "react"
import { Link, useParams } from "wouter"
import { Entry } from "../../../kit/form/entry.tsx"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { useAnswer } from "../../../wire/desk/use-answer.ts"
import { AboutView } from "./about-view.tsx"
import { PrintAbout } from "./print-about.tsx"

const besideIn = (text: string): readonly string[] => text.split(/[,;\n]/).flatMap((t) => t.trim() || [])

/** A name out of an address; one that is no address's way of writing is taken as it stands. */
const written = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** A name of anything, and what is known of it. It needs no page. */
export const LookUpScreen = () => {
  const { name: wanted = "" } = useParams<{ name?: string }>()
  const [name, setName] = useState(() => written(wanted))
  const [typed, setTyped] = useState(name)
  const [beside, setBeside] = useState("")
  const look = (event: FormEvent) => {
    event.preventDefault()
    setName(typed.trim())
  }
  return (
    <div className="sheet look-up">
      <div className="page-head">
        <h1>Look up a substance</h1>
        <p className="lede">
          What can hurt, who must not, the most that is given, what it does with other things, and what nobody knows.
          Nothing here recommends it.
        </p>
      </div>
      <form onSubmit={look} className="stack">
        <Entry
          name="Name"
          value={typed}
          set={setTyped}
          hint="Ingredient, brand, salt or street name, in any letters."
        />
        <Entry
          name="What you take besides"
          value={beside}
          set={setBeside}
          hint="Names with commas between them; they stay on this device."
        />
        <p>
          <button type="submit" className="button main" disabled={typed.trim() === ""}>
            Look it up
          </button>
        </p>
      </form>
      {name === "" ? null : <Known name={name} beside={beside} />}
    </div>
  )
}

const Known = ({ name, beside }: { readonly name: string; readonly beside: string }) => {
  const { desk } = useDesk()
  // What was said before a plan about medicines counts here as well.
  const taken = [...new Set([...besideIn(beside), ...desk.choices.before.medicines])]
  const answer = useAnswer("about", { name, with: taken })
  if (answer.state !== "answered")
    return (
      <p className="soft" role="status">
        {answer.state === "problem" ? answer.problem.message : "Looking …"}
      </p>
    )
  return (
    <>
      <AboutView answer={answer.value} />
      {answer.value.known.ingredient === null ? (
        <p>
          <Link href="/">Back to the page</Link>
        </p>
      ) : (
        <PrintAbout name={name} beside={taken} />
      )}
    </>
  )
}
