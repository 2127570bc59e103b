import {
  type Finding,
  type Mention,
  ok,
  type PlainDate,
  type Protocol,
  type Reading,
  type Result,
  type Route,
  settled,
} from "../../../base/index.ts"
import { check, gravestFirst, unknownSentence } from "../../../check/index.ts"
import { caution, note, stop, unknown } from "../../../deliver/index.ts"
import { isPrescription } from "../../../plan/index.ts"
import { foldName, planBarOf } from "../../../reference/index.ts"
import { asFollowed } from "./as-followed.ts"
import { heldByPage, withHeld } from "./held-by-page.ts"
import { isOwn } from "./own-reading.ts"
import { partnersOf, type SaidOfPartners } from "./partners.ts"
import { warningsOf } from "./warnings.ts"

/** What is about to be planned, and what a person said of it. */
export type Subject = SaidOfPartners & {
  /** The reading's protocol, with the compound that somebody named where the page names none. */
  readonly protocol: Protocol
  readonly index: number
  readonly route: Route
  /** Who prescribed it, where it is a person's own prescription. */
  readonly prescriber: string | null
  readonly today: PlainDate
}

/** What a check says of the plan that is asked for: its stops, which refuse it, and the cautions and unknowns that come along with it.
 *  The one place where a plan learns what a check found; every surface plans through it. */
export const obeyed = (reading: Reading, subject: Subject): Result<readonly Finding[]> => {
  const { protocol, index, route, today } = subject
  const partners = partnersOf(protocol, subject)
  if (!partners.ok) return partners
  const { taken, open } = partners.value
  const page = { ...reading, protocols: reading.protocols.map((p, i) => (i === index ? protocol : p)) }
  const own = isOwn(reading)
  const prescribed = own && subject.prescriber !== null
  const look = (with_: readonly Mention[]) => {
    const followed = asFollowed(page, route, (i) => (i === index ? with_ : undefined))
    const { findings, gathered, unknown: strangers } = check(followed, { today, prescribed })
    const stops = findings.filter((f) => f.severity === "stop")
    return {
      gathered,
      strangers,
      stops: gravestFirst(withHeld(stops, heldByPage(page, followed, route, today)).filter((f) => isAbout(f, index))),
    }
  }
  const { gathered, strangers, stops } = look(taken)
  const prescription = isPrescription({
    protocol,
    product: null,
    index: null,
    text: own ? null : "",
    prescriber: subject.prescriber,
  })
  const refusing = prescription ? stops.filter((f) => !stepsBack(f)) : stops
  return ok([
    ...refusing,
    ...(prescription ? [kept(protocol, index, subject.prescriber ?? "")] : []),
    ...(refusing.some((f) => f.dimension === "stack") && protocol.stackJoin === null ? [notTaken(index)] : []),
    ...nothingKnown(
      protocol,
      index,
      strangers.map((u) => u.name).filter((name) => isTaken(name, protocol, taken)),
      own,
    ),
    ...(own ? [] : rhythmYours(protocol, index)),
    ...(open.length === 0
      ? []
      : [
          openPartners(
            index,
            open,
            barred(stops, open, (m) => look([...taken, ...m]).stops),
          ),
        ]),
    ...warningsOf(gathered, index, own),
  ])
}

/** What refuses each protocol of a page by a route, whatever dose is asked of it, with one check for all of them. */
export const stopsBy = (reading: Reading, route: Route, today: PlainDate): ((index: number) => readonly Finding[]) => {
  const nothingSaid = { taking: [], notTaking: [] }
  const followed = asFollowed(reading, route, (i) => {
    const protocol = reading.protocols[i]
    const partners = protocol && partnersOf(protocol, nothingSaid)
    return partners?.ok ? partners.value.taken : []
  })
  const byRoute = check(followed, { today }).findings.filter((f) => f.severity === "stop")
  const stops = withHeld(byRoute, heldByPage(reading, followed, route, today))
  return (index) => stops.filter((f) => isAbout(f, index))
}

/** About this protocol, or about the page as a whole. */
const isAbout = (f: Finding, index: number): boolean => f.protocol === index || f.protocol === null

/** The open partners with which there would be no plan. */
const barred = (
  stops: readonly Finding[],
  open: readonly Mention[],
  stopsWith: (partners: readonly Mention[]) => readonly Finding[],
): readonly Mention[] => {
  const more = (partners: readonly Mention[]) =>
    stopsWith(partners).some((f) => !stops.some((s) => s.code === f.code && s.message === f.message))
  return more(open) ? open.filter((m) => more([m])) : []
}

const openPartners = (index: number, open: readonly Mention[], without: readonly Mention[]): Finding => {
  const names = inWords(open, "or")
  const refuses = without.length === 0 ? "" : ` With ${inWords(without, "or")} no plan is made.`
  const finding = (without.length === 0 ? unknown : caution)(
    "plan/partners-not-answered",
    "stack",
    `Will you take ${names} with it? Nobody has answered, so what is known about taking them together is not in this plan.${refuses}`,
    "an answer, for each of them",
  )
  return { ...finding, protocol: index }
}

const notTaken = (index: number): Finding => ({
  ...note(
    "plan/partner-counts-as-taken",
    "stack",
    "What the page puts beside it counts as taken until you say that you do not take it.",
    "a word on whether the partner is taken",
  ),
  protocol: index,
})

/** Where the page is silent on how often, whoever follows the plan is not to take its times for the page's. */
const rhythmYours = ({ frequency, steps }: Protocol, index: number): readonly Finding[] =>
  settled(frequency) !== undefined || steps.some((s) => s.frequency !== null)
    ? []
    : [
        {
          ...caution(
            "plan/times-are-yours",
            "course",
            frequency.how === "ambiguous"
              ? "What the page says on how often can be read in more than one way: how often this plan gives it is your choice, not the page’s."
              : "The page does not say how often: the times of this plan are yours, not the page’s.",
            "a word on how often",
          ),
          protocol: index,
        },
      ]

/** Names that the facts hold nothing about: said first, because every other sentence is silent about them. */
const nothingKnown = (
  protocol: Protocol,
  index: number,
  strange: readonly string[],
  own: boolean,
): readonly Finding[] => {
  const nameless = settled(protocol.compound) === undefined
  const name = "the name of what is taken"
  const said = unknownSentence(strange)
  const finding =
    nameless && !own
      ? stop(
          "plan/no-compound",
          "claim",
          "The page does not say what is taken. Say its name before anything is planned from it.",
          name,
        )
      : nameless
        ? unknown(
            "plan/no-compound",
            "claim",
            "Nobody has said what this is: nothing below says whether it, its dose or its partners are harmful.",
            name,
          )
        : said === undefined
          ? null
          : unknown("plan/nothing-known", "claim", said, "a fact about it")
  return finding === null ? [] : [{ ...finding, protocol: index }]
}

/** Whether a name is one of those that are about to be taken. */
const isTaken = (name: string, protocol: Protocol, taken: readonly Mention[]): boolean =>
  [settled(protocol.compound) ?? "", ...taken.map((m) => m.value)].some((of) => foldName(of) === foldName(name))

/** A prescription of what is planned from no page is kept as it was prescribed: the bar and the page's ceiling step back for the plan's own. */
const stepsBack = ({ code }: Finding): boolean => code === "product/not-plannable" || code === "dose/ten-times-ceiling"

const kept = (protocol: Protocol, index: number, prescriber: string): Finding => ({
  ...caution(
    "plan/as-prescribed",
    "claim",
    `${settled(protocol.compound)} is kept exactly as ${prescriber} prescribed it, and nothing of it is for you to choose: ${planBarOf(settled(protocol.compound) ?? "")?.reason ?? "it is dangerous outside care"}.`,
    "a choice of dose",
  ),
  protocol: index,
})

const inWords = (names: readonly { readonly value: string }[], join: "and" | "or"): string => {
  const all = names.map((n) => n.value)
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${join} ${all.at(-1)}`
}
