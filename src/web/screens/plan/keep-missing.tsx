import { NOT_ASKED, type PlanAnswer, type WarningAnswer } from "../../../app/index.ts"
import { forEyes } from "../../kit/words/micro.ts"
import { shortName } from "../../kit/words/short.ts"

type Answers = Readonly<Record<string, WarningAnswer>>

/** Something that a plan cannot be kept without, and where on the screen it is said. */
export type Missing = { readonly what: "name" | "answer" | "health"; readonly says: string; readonly at: string }

/** Everything that is still to be said before a plan is kept, at once: the cautions gravest first, the questions about health, the name (null where
 *  none is asked for yet). */
export const missingIn = (plan: PlanAnswer, said: Answers, name: string | null): readonly Missing[] => {
  const open = plan.warnings.filter((w) => plan.unanswered.includes(w.code) && said[w.code] === undefined)
  const cautions = open.filter((w) => w.severity !== "unknown")
  const unknown = open.filter((w) => w.severity === "unknown")
  const health = plan.findings.some((f) => f.code === NOT_ASKED) && said[NOT_ASKED] === undefined
  return [
    ...cautions.map((w) => ({ what: "answer" as const, says: shortName(forEyes(w.message), LONGEST), at: w.code })),
    ...(unknown.length === 0
      ? []
      : [
          {
            what: "answer" as const,
            says: unknown.length === 1 ? "What nobody knows" : `What nobody knows: ${unknown.length} things`,
            at: "unknown",
          },
        ]),
    ...(health ? [{ what: "health" as const, says: "Questions about your health", at: "health" }] : []),
    ...(name?.trim() === "" ? [{ what: "name" as const, says: "A short name", at: "name" }] : []),
  ]
}

const LONGEST = 70

/** How many things are to be answered before a dose is shown. */
export const sayToAnswer = (many: number): string =>
  `${many === 1 ? "One thing" : `${many} things`} to answer before the dose`

/** Brings what is missing into sight, with the focus on it. An address after # is the screen's, so no link can do it. */
export const goTo = (at: string): void => {
  const place = document.querySelector<HTMLElement>(`[data-asked="${CSS.escape(at)}"]`)
  const field = place?.matches("[tabindex]") ? place : place?.querySelector<HTMLElement>("input")
  field?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: "start" })
}

type Props = {
  readonly missing: readonly Missing[]
  readonly goOn: () => void
}

/** All that is missing, each with the way to it. */
export const KeepMissing = ({ missing, goOn }: Props) => (
  <section className="notice" role="alert">
    <p>
      <b>{missing.length === 1 ? "One thing is" : `${missing.length} things are`} not answered yet.</b>
    </p>
    <ul className="missing">
      {missing.map(({ what, says, at }) => (
        <li key={at} className="row">
          <button type="button" className="plain link" onClick={() => goTo(at)}>
            {says}
          </button>
          {what === "health" && (
            <button type="button" className="button" onClick={goOn}>
              Go on without answering
            </button>
          )}
        </li>
      ))}
    </ul>
  </section>
)
