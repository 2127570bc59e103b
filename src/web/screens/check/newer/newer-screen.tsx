import { useState } from "react"
import { Link } from "wouter"
import { useHashLocation } from "wouter/use-hash-location"
import type { Answer } from "../../../../app/index.ts"
import { call, newId, send } from "../../../wire/api/index.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import type { GivenPage } from "../../../wire/desk/keeping.ts"
import { PageField } from "../intake/page-field.tsx"
import { asText } from "../intake/text-of.ts"
import { NewerView } from "./newer-view.tsx"
import "./newer.css"

type Looked = { readonly given: GivenPage; readonly answer: Answer<"newer-page"> }

/** A newer copy of the kept page on the desk: what it changes, and what becomes of what was put right; nothing is written before somebody says so. */
export const NewerScreen = () => {
  const { desk, openKept } = useDesk()
  const [, go] = useHashLocation()
  const [looked, setLooked] = useState<Looked | null>(null)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const { page } = desk
  const id = page.status === "read" && page.keeping.state === "kept" ? page.keeping.id : null
  if (page.status === "reading" || (page.status === "read" && page.keeping.state === "busy"))
    return (
      <p className="sheet soft" role="status">
        Fetching the page …
      </p>
    )
  if (page.status !== "read" || page.given === null || id === null)
    return (
      <div className="sheet page-head">
        <h1>There is no kept page on the desk.</h1>
        <p className="lede">
          A newer copy is held against a page that is kept. Open one from the <Link href="/library">library</Link>, or
          read it first.
        </p>
      </div>
    )

  const { name } = page.given
  const look = async (given: GivenPage): Promise<string | null> => {
    // A copy that is pasted is of the same page, and goes by the same name.
    const newer = { ...given, name: given.name === "pasted text" ? name : given.name }
    const reply = await call("newer-page", { page: id, newer })
    if (!reply.ok) return reply.problem.message
    setLooked({ given: newer, answer: reply.value })
    return null
  }
  const again = async () => {
    setBusy(true)
    const reply = await call("get-page", { url: name })
    if (reply.ok) {
      const { content, as, url } = reply.value
      setWrong(await look({ content, as, name: url }))
    } else setWrong(reply.problem.message)
    setBusy(false)
  }
  const keep = async (without: readonly string[]) => {
    if (!looked) return
    setBusy(true)
    const title = `${page.opened.title || "A page without a title"}, ${looked.given.name}`
    const saved = await send("save-page", {
      id: newId(),
      page: looked.given,
      title,
      replaces: id,
      without: [...without],
    })
    if (saved.ok) {
      await send("move-page", { id, shelf: "archived" })
      await openKept(saved.value.id)
      go("/")
      return
    }
    setBusy(false)
    setWrong(saved.problem.message)
  }

  return (
    <div className="sheet newer">
      <p className="small">
        <Link href="/">Back to the page as it is kept</Link>
      </p>
      <div className="page-head">
        <h1>A newer copy of {page.opened.title || "this page"}</h1>
        <p className="lede">
          Pages change. Here a newer copy is held against the one you kept, {name}, before anything is replaced.
        </p>
      </div>
      {looked === null ? (
        <div className="ways-in-page">
          {/^https?:/.test(name) && (
            <p>
              <button type="button" className="button main" disabled={busy} onClick={() => void again()}>
                {busy ? "Getting it …" : "Get it from its address again"}
              </button>
            </p>
          )}
          <PageField label="Paste the newer text" action="Hold it against the kept one" take={asText(look)} />
        </div>
      ) : (
        <NewerView
          answer={looked.answer}
          busy={busy}
          keep={(without) => void keep(without)}
          leave={() => setLooked(null)}
        />
      )}
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}
