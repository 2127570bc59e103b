import { useCallback, useEffect, useState } from "react"
import { onChange } from "../../../wire/api/index.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { type DeskCorrection, fetchKept, type GivenPage } from "../../../wire/desk/keeping.ts"
import type { PageState } from "../../../wire/desk/state.ts"

/** A page to compare: a kept one by its id, or one that is kept nowhere, as it was handed in. */
export type Choice =
  | { readonly id: string }
  | { readonly id: null; readonly given: GivenPage; readonly corrections: readonly DeskCorrection[] }

/** The same with everything the worker needs. */
export type ChosenPage = {
  readonly choice: Choice
  readonly given: GivenPage
  readonly corrections: readonly DeskCorrection[]
}

// For as long as the tab is open; of kept pages the ids outlive loading it anew.
let inThisTab: readonly Choice[] | null = null
const drawer = "posology.compare"

const recalled = (): readonly Choice[] | null => {
  if (inThisTab !== null) return inThisTab
  try {
    const ids = sessionStorage.getItem(drawer)
    return ids === null ? null : (JSON.parse(ids) as string[]).map((id) => ({ id }))
  } catch {
    return null
  }
}

const remembered = (choices: readonly Choice[]): void => {
  inThisTab = choices
  try {
    sessionStorage.setItem(drawer, JSON.stringify(choices.flatMap((c) => c.id ?? [])))
  } catch {
    // A browser that stores nothing begins with the page on the desk after loading anew.
  }
}

/** The page on the desk as a choice; null where none lies there, or what lies there has no page. */
export const onDesk = (page: PageState, corrections: readonly DeskCorrection[]): Choice | null => {
  if (page.status !== "read" || page.given === null) return null
  return page.keeping.state === "kept" ? { id: page.keeping.id } : { id: null, given: page.given, corrections }
}

/** Where a page came from, as it is shown. */
export const nameOf = ({ given }: ChosenPage): string =>
  given.name === "example.txt" ? "the example page" : given.name

export const sameChoice = (a: Choice, b: Choice): boolean =>
  a.id !== null ? a.id === b.id : b.id === null && a.given.name === b.given.name && a.given.content === b.given.content

/** The pages that were chosen, fetched as they are now; the page on the desk is there from the start. */
export const useChosen = () => {
  const { desk } = useDesk()
  const [choices, setChoices] = useState(recalled)
  const [pages, setPages] = useState<readonly ChosenPage[] | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => onChange(() => setRound((n) => n + 1)), [])

  const { page, corrections } = desk
  useEffect(() => {
    // A page on its way to the server is waited for: it is chosen under the id it is kept by.
    if (choices !== null || page.status === "reading") return
    if (page.status === "read" && page.keeping.state === "busy") return
    const first = onDesk(page, corrections)
    setChoices(first ? [first] : [])
  }, [choices, page, corrections])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round fetches the same pages again
  useEffect(() => {
    if (choices === null) return
    remembered(choices)
    let stale = false
    void Promise.all(choices.map(fetched)).then((got) => {
      if (stale) return
      setPages(got.flatMap((g) => (typeof g === "string" ? [] : [g])))
      setWrong(got.find((g) => typeof g === "string") ?? null)
    })
    return () => {
      stale = true
    }
  }, [choices, round])

  const add = useCallback(
    (choice: Choice) => setChoices((all) => [...(all ?? []).filter((c) => !sameChoice(c, choice)), choice]),
    [],
  )
  const take = useCallback(
    (choice: Choice) => setChoices((all) => (all ?? []).filter((c) => !sameChoice(c, choice))),
    [],
  )
  return { choices: choices ?? [], pages, wrong, add, take }
}

const fetched = async (choice: Choice): Promise<ChosenPage | string> => {
  if (choice.id === null) return { choice, given: choice.given, corrections: choice.corrections }
  const reply = await fetchKept(choice.id)
  if (!reply.ok) return reply.problem.message
  return { choice, given: reply.value.given, corrections: reply.value.corrections }
}
