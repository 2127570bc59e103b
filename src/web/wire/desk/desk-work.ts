import { enteredValue, type FieldEntry } from "../../../app/index.ts"
import { brand, type PersonId, type Problem, type ProtocolField } from "../../../base/index.ts"
import { afterPaint } from "../../kit/parts/after-paint.ts"
import { onChange } from "../api/index.ts"
import { ask, openingIs, openingLater } from "../worker/ask.ts"
import type { Opened } from "../worker/opened.ts"
import { type DeskCorrection, fetchKept, type GivenPage, type Keeping, keepCorrection, keepPage } from "./keeping.ts"
import { type Remembered, recall } from "./remember.ts"
import { type Act, type Desk, emptyDesk, emptyLabel, noChoices, onDesk, type Source } from "./state.ts"

type Tools = {
  /** The desk as it is at this moment. */
  readonly now: () => Desk
  readonly act: (act: Act) => void
  readonly examplePage: () => Promise<string>
  readonly checkedExample: () => Promise<Opened | null>
}

const exampleName = "example.txt"

const laidOut = (source: Source, given: GivenPage, opened: Opened): Act => ({
  type: "read",
  source,
  opened,
  given,
  keeping: { state: "no" },
  corrections: [],
})

/** The desk with the example on it from the start, as it was checked when the app was built. */
export const withExample = (opened: Opened, content: string): Desk =>
  onDesk(emptyDesk, laidOut({ kind: "example" }, { content, name: exampleName }, opened))

/** Everything that happens to a page on the desk: read by the worker, kept by the server, corrected by a person, here or in another tab. */
export const deskWork = ({ now, act, examplePage, checkedExample }: Tools) => {
  let onItsWay: Promise<Keeping> | undefined
  let turns = 0
  /** Acts for the page that is being laid out now, and no longer once another one was asked for: of two on their way the later one stays. */
  const turn = (): typeof act => {
    const mine = ++turns
    return (action) => {
      if (mine === turns) act(action)
    }
  }
  // The example as it was kept from this tab: it is gone back to, and not kept a second time.
  let keptExample: string | null = null

  const keepGiven = (source: Source, given: GivenPage, heading: string): Promise<Keeping> => {
    act({ type: "keeping", source, keeping: { state: "busy" } })
    const from = source.kind === "example" ? "the example page" : given.name
    onItsWay = keepPage(given, heading ? `${heading}, ${from}` : from).then((keeping) => {
      act({ type: "keeping", source, keeping })
      if (source.kind === "example" && keeping.state === "kept") keptExample = keeping.id
      onItsWay = undefined
      return keeping
    })
    return onItsWay
  }

  const keep = async (): Promise<Keeping> => {
    const { page } = now()
    if (page.status !== "read") return { state: "no" }
    if (page.keeping.state === "kept") return page.keeping
    if (onItsWay) return onItsWay
    return page.given === null ? { state: "no" } : keepGiven(page.source, page.given, page.opened.title)
  }

  const open = (given: GivenPage, notes: readonly Problem[] = []): void => {
    const source: Source = { kind: "given", name: given.name }
    const show = turn()
    show({ type: "reading", source })
    const read = async () => {
      const r = await ask("open", { ...given, notes, corrections: [] })
      if (!r.ok) return show({ type: "failed", source, message: r.problem.message })
      const taken = r.value.taken ?? given
      show({ type: "read", source, opened: r.value, given: taken, keeping: { state: "busy" }, corrections: [] })
      await keepGiven(source, taken, r.value.title)
    }
    read().catch((error: unknown) => show({ type: "failed", source, message: fault(error) }))
  }

  const openKept = async (id: string): Promise<void> => {
    const before = now().page
    const show = turn()
    const reply = await fetchKept(id)
    if (!reply.ok) {
      // Gone for good, or nobody there to ask: whatever lay on the desk before is no answer to it.
      const gone = reply.why === "refused" || reply.why === "keeps-nothing"
      if (gone && (before.status === "empty" || before.status === "reading")) return show({ type: "cleared" })
      return show({ type: "failed", source: { kind: "given", name: "kept page" }, message: reply.problem.message })
    }
    const { given, keeping, corrections } = reply.value
    const source: Source = given.name === exampleName ? { kind: "example" } : { kind: "given", name: given.name }
    if (source.kind === "example" && keeping.state === "kept") keptExample = id
    show({ type: "reading", source })
    const r = await ask("open", { ...given, corrections })
    show(
      r.ok
        ? { type: "read", source, opened: r.value, given, keeping, corrections }
        : { type: "failed", source, message: r.problem.message },
    )
  }

  const example = (then = () => {}): void => {
    const source: Source = { kind: "example" }
    const show = turn()
    show({ type: "reading", source })
    const bring = async () => {
      const [opened, content] = await Promise.all([checkedExample(), examplePage()])
      const given = { content, name: exampleName }
      if (opened) show(laidOut(source, given, opened))
      else await recheck(source, given, false, show)
      then()
      if (opened) whenAsked(source, given, show)
    }
    openingIs(bring().catch((error: unknown) => show({ type: "failed", source, message: fault(error) })))
  }

  /** What was checked when the app was built needs no worker until something more is asked of it, or a hand moves: what it needs is loaded then. */
  const whenAsked = (source: Source, given: GivenPage, show: typeof act): void => {
    const begin = openingLater(() =>
      recheck(source, given, true, show).catch((error: unknown) =>
        show({ type: "failed", source, message: fault(error) }),
      ),
    )
    for (const moved of ["pointerdown", "keydown"]) addEventListener(moved, begin, { once: true })
  }

  /** The worker needs the page as well, to work on; its answer is today's, and the first one where the page was not checked before. */
  const recheck = async (source: Source, given: GivenPage, inSight: boolean, show: typeof act): Promise<void> => {
    // The first screen comes first: the worker starts when it has been drawn.
    await new Promise<void>((resolve) => afterPaint(resolve))
    // What the worker has is what is corrected and planned: it is never handed a page that has left the desk.
    const { page } = now()
    if (page.status === "empty" || page.source !== source) return
    const r = await ask("open", { ...given, corrections: [] })
    if (!r.ok) show({ type: "failed", source, message: r.problem.message })
    else show(inSight ? { type: "rechecked", source, opened: r.value } : laidOut(source, given, r.value))
  }

  const backToExample = async (): Promise<void> => {
    const kept = keptExample === null ? null : await fetchKept(keptExample)
    const there = kept?.ok && kept.value.keeping.state === "kept" && kept.value.keeping.shelf === "kept"
    if (there && keptExample !== null) await openKept(keptExample)
    else example()
  }

  const type = async (entries: readonly FieldEntry[]): Promise<string | null> => {
    const r = await ask("type", { entries })
    if (!r.ok) return r.problem.message
    const source: Source = { kind: "typed", entries }
    turn()({ type: "read", source, opened: r.value, given: null, keeping: { state: "no" }, corrections: [] })
    return null
  }

  const retype = async ({ entries, corrections }: NonNullable<Remembered["typed"]>): Promise<void> => {
    await type(entries)
    const { page } = now()
    if (page.status === "read" && corrections.length > 0) await lay(page.source, corrections)
  }

  const put = async (protocol: number, field: ProtocolField, to: DeskCorrection["to"]): Promise<string | null> => {
    const keeping = await keep()
    const { page, corrections } = now()
    if (page.status !== "read") return "The page is being read again; try once more in a moment."
    const correction = { protocol, field, to, person: brand<PersonId>("me"), at: new Date().toISOString() }
    let id: string | null = null
    if (keeping.state === "kept") {
      const seen = corrections.findLast((c) => c.protocol === protocol && c.field === field)?.id ?? null
      const reply = await keepCorrection(keeping.id, correction, seen)
      if (!reply.ok) {
        if (reply.problem.code === "correct/changed") await lookAgain()
        return reply.why === "unreachable" ? away : reply.problem.message
      }
      id = reply.value.id
    } else if (keeping.state === "failed" && keeping.why !== "keeps-nothing") {
      return keeping.why === "unreachable"
        ? away
        : `This was not kept, so it was not changed either: ${keeping.message}`
    }
    return lay(page.source, [...now().corrections.filter((c) => c.id === null || c.id !== id), { ...correction, id }])
  }

  const lay = async (source: Source, corrections: readonly DeskCorrection[]): Promise<string | null> => {
    const r = await ask("correct", { corrections })
    if (!r.ok) return r.problem.message
    act({ type: "corrected", source, corrections, opened: r.value })
    return null
  }

  /** Looks what has become of the kept page meanwhile: corrected, archived or deleted, in another tab or from the terminal. */
  const lookAgain = async (): Promise<void> => {
    const { page, corrections } = now()
    if (page.status !== "read" || page.keeping.state !== "kept") return
    const reply = await fetchKept(page.keeping.id)
    if (!reply.ok || now().page !== page) return
    const { keeping } = reply.value
    if (keeping.state === "kept" && keeping.shelf !== page.keeping.shelf)
      act({ type: "keeping", source: page.source, keeping })
    const ids = (list: readonly DeskCorrection[]) => list.map((c) => c.id).join()
    if (ids(reply.value.corrections) !== ids(corrections)) await lay(page.source, reply.value.corrections)
  }

  return {
    open,
    openKept,
    example: () => void backToExample(),
    type,
    keep,
    enter: async (protocol: number, entry: FieldEntry) => {
      const value = enteredValue(entry)
      return value.ok ? put(protocol, entry.field, { value: value.value }) : value.problem.message
    },
    choose: (protocol: number, field: ProtocolField, value: unknown) => put(protocol, field, { value }),
    takeBack: (protocol: number, field: ProtocolField) => put(protocol, field, "withdrawn"),
    /** Lays out what this tab had before it was loaded anew. Gives the way to stop listening for changes. */
    begin: (): (() => void) => {
      const had = recall()
      const laid = now().page
      const forms = () =>
        had?.label || had?.choices
          ? act({
              type: "restored",
              label: { ...emptyLabel, ...had.label },
              choices: { ...noChoices, ...had.choices, before: { ...noChoices.before, ...had.choices?.before } },
            })
          : undefined
      if (had?.typed) void retype(had.typed).then(forms)
      else if (had?.page) openingIs(openKept(had.page).then(forms))
      else if (laid.status === "read" && laid.given) whenAsked(laid.source, laid.given, turn())
      else if (had?.example) example(forms)
      return onChange(() => void lookAgain())
    },
  }
}

const away =
  "Posology on this machine does not answer, so nothing was changed. What you typed stays here: start it again, then enter it once more."

const fault = (error: unknown): string =>
  `A fault inside Posology, not in your page: ${error instanceof Error ? error.message : String(error)}`
