import { useCallback, useState } from "react"
import { useHashLocation } from "wouter/use-hash-location"
import { PrintSheet } from "../../../kit/parts/print-sheet.tsx"
import { letterOf } from "../../../kit/words/compare.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { ask } from "../../../wire/worker/ask.ts"
import { Aspects } from "../findings/aspects.tsx"
import { AddPage } from "./add-page.tsx"
import { type ChosenPage, nameOf, onDesk, sameChoice, useChosen } from "./chosen.ts"
import { CompareView } from "./compare-view.tsx"
import { showField } from "./show-field.ts"
import { asked, useCompared } from "./use-compared.ts"
import "./compare.css"

/** Several pages about one compound, side by side. */
export const CompareScreen = () => {
  const { desk } = useDesk()
  const { choices, pages, wrong, add, take } = useChosen()
  const here = onDesk(desk.page, desk.corrections)
  const missing = here && pages !== null && !choices.some((c) => sameChoice(c, here)) ? here : null
  return (
    <div className="sheet compare">
      <Aspects />
      <div className="page-head">
        <h1>Pages side by side</h1>
        <p className="lede">
          How much a day, for how long, by which route, and what one spray carries: each figure as its page states it,
          with the page’s words. Where a page is silent it says “unknown”.
        </p>
      </div>
      {pages !== null && pages.length > 0 && <Pages pages={pages} take={(p) => take(p.choice)} />}
      {missing && (
        <p>
          <button type="button" className="button" onClick={() => add(missing)}>
            Add the page on the desk
          </button>
        </p>
      )}
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      <AddPage chosen={choices} add={add} />
      {pages === null ? (
        <p className="soft" role="status">
          Fetching the pages …
        </p>
      ) : pages.length === 0 ? (
        <p className="soft">Nothing to compare yet: add a page, then another about the same compound.</p>
      ) : (
        <Compared pages={pages} />
      )}
    </div>
  )
}

const Pages = ({ pages, take }: { readonly pages: readonly ChosenPage[]; readonly take: (p: ChosenPage) => void }) => (
  <ol className="compared-pages" aria-label="Pages compared">
    {pages.map((p, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place
      <li key={i}>
        <b>{letterOf(i + 1)}</b> <span>{nameOf(p)}</span>
        <button type="button" className="plain link" onClick={() => take(p)} aria-label={`Leave out ${nameOf(p)}`}>
          Leave out
        </button>
      </li>
    ))}
  </ol>
)

const Compared = ({ pages }: { readonly pages: readonly ChosenPage[] }) => {
  const desktop = useDesk()
  const [, go] = useHashLocation()
  const answer = useCompared(pages)
  const [paper, setPaper] = useState<string | null>(null)
  const printed = useCallback(() => setPaper(null), [])
  if (answer.state === "waiting")
    return (
      <p className="soft" role="status">
        Reading the pages …
      </p>
    )
  if (answer.state === "problem")
    return (
      <p className="wrong" role="alert">
        {answer.problem.message}
      </p>
    )
  const print = async () => {
    const r = await ask("comparePaper", asked(pages))
    if (r.ok) setPaper(r.value)
  }
  const show = async (page: number, protocol: number, figure: string) => {
    const chosen = pages[page]
    if (!chosen) return
    const here = onDesk(desktop.desk.page, desktop.desk.corrections)
    if (!here || !sameChoice(here, chosen.choice)) {
      if (chosen.choice.id !== null) await desktop.openKept(chosen.choice.id)
      else desktop.open(chosen.given)
    }
    go("/")
    showField(`${protocol}.${figure}`)
  }
  return (
    <>
      <CompareView
        comparison={answer.value}
        sources={pages.map(nameOf)}
        show={(page, protocol, figure) => void show(page, protocol, figure)}
      />
      <p className="to-paper">
        <button type="button" className="button" onClick={() => void print()}>
          Print the comparison
        </button>
        {paper !== null && <PrintSheet document={paper} done={printed} />}
      </p>
    </>
  )
}
