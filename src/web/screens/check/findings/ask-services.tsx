import { useState } from "react"
import type { CheckAnswer } from "../../../../app/index.ts"
// Straight from its own file: the room would bring all its facts along.
import { fromServices } from "../../../../check/online/codes.ts"
import { Entry } from "../../../kit/form/entry.tsx"
import { Note } from "../../../kit/parts/note.tsx"
import { call, hasServer, type Unanswered } from "../../../wire/api/index.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"

type State =
  | { readonly at: "rest" }
  | { readonly at: "asking" }
  | { readonly at: "answered"; readonly findings: CheckAnswer["findings"] }
  | { readonly at: "wrong"; readonly why: Unanswered }

/** Asks the bibliographic services about the page's references: only on a click, which says first who will learn what. */
export const AskServices = () => {
  const { desk } = useDesk()
  const [contact, setContact] = useState("")
  const [state, setState] = useState<State>({ at: "rest" })
  const page = desk.page.status === "read" ? desk.page.given : null
  if (page === null) return null
  if (!hasServer)
    return (
      <p className="soft">
        Opened as a file, Posology asks nobody. Started with <code>posology serve</code>, it can ask PubMed, Crossref
        and Europe PMC about these references.
      </p>
    )
  const ask = async () => {
    setState({ at: "asking" })
    const r = await call("check", { ...page, online: { contact: contact.trim() } })
    setState(r.ok ? { at: "answered", findings: r.value.findings.filter(fromServices) } : { at: "wrong", why: r })
  }
  return (
    <form
      className="ask-services"
      aria-label="Ask the services"
      onSubmit={(e) => {
        e.preventDefault()
        void ask()
      }}
    >
      <h2>Ask whether they exist</h2>
      <p>
        PubMed, Crossref and Europe PMC can be asked.{" "}
        <b>They will learn which references you read, and your address.</b> Nothing else of the page is sent, and
        nothing before you press the button.
      </p>
      <Entry
        name="Your mail address"
        hint="The services ask for one, to write to when something goes wrong."
        value={contact}
        set={setContact}
        wrong={state.at === "wrong" ? state.why.problem.message : undefined}
      />
      <p>
        <button type="submit" className="button" disabled={state.at === "asking" || contact.trim() === ""}>
          {state.at === "asking" ? "Asking …" : "Ask the services"}
        </button>
      </p>
      <div role="status">
        {state.at === "answered" &&
          (state.findings.length > 0 ? (
            <div className="notes">
              {state.findings.map((f) => (
                <Note key={f.code + f.message} finding={f} />
              ))}
            </div>
          ) : (
            <p>The page prints no reference to ask about.</p>
          ))}
      </div>
    </form>
  )
}
