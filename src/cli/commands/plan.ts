import { type Command, Option } from "commander"
import { call, conditionNames, type Input, type Outcome } from "../../app/index.ts"
import { type Route, routes, type SourceKind } from "../../base/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { openPage } from "../page.ts"
import { fhirIn, isFhir, typedIn } from "../protocol-file.ts"
import { planText } from "../text/plan.ts"
import { asOption } from "./read.ts"
import { savedText, savePlan } from "./save-plan.ts"

type PlanCall = Input<"plan">
type Words = Partial<Record<Flag, string>>
type Flag = (typeof flags)[number][0]

/** Flags that are passed on as they are typed, and the name each has in the use case. */
const flags = [
  ["product", "--product <id>", "a product Posology knows, such as semax-0.1-3ml"],
  ["strength", "--strength <text>", "or its strength: 0.1%, 1mg/mL, 5mg/3mL"],
  ["volume", "--volume <amount>", "the volume of a described solution: 3mL"],
  ["vial", "--vial <amount>", "or what a vial of powder holds: 5mg"],
  ["diluent", "--diluent <amount>", "what it is mixed with: 3mL"],
  ["each", "--each <text>", 'or what one capsule or tablet holds: "500mg per capsule"'],
  ["confirmStrength", "--confirm-strength <text>", "the strength, typed off the container in your hand"],
  [
    "device",
    "--device <id>",
    "what measures the dose, such as dropper-50ul or spray-100ul; whole for capsules and tablets",
  ],
  ["drop", "--drop <amount>", "or the volume of one drop: 50uL"],
  ["spray", "--spray <amount>", "or of one press: 100uL"],
  ["syringe", "--syringe <text>", "or the barrel: u100-0.5mL"],
  ["measure", "--measure <text>", 'or an oral measure: "5mL in 0.2mL"'],
  ["deadSpace", "--dead-space <amount>", "what stays in syringe and needle at every dose: 0.07mL"],
  ["dose", "--dose <amount>", "one dose, with its unit: 300mcg"],
  ["rest", "--rest <length>", "the rest after the course: 2w, 10d"],
  ["weight", "--weight <amount>", "for doses per kg: 70kg"],
  ["compound", "--compound <name>", "what is taken, where the page does not name it"],
  ["prescriber", "--prescriber <name>", "who prescribed it, for a prescription of your own"],
  ["expiry", "--expiry <date>", "the date on the container"],
  ["label", "--label <words>", "what the calendar calls it, before the count: Morning drops"],
] as const

type PlanOptions = Common &
  Words & {
    readonly as?: SourceKind
    readonly protocol?: string
    readonly protocolFile?: string
    readonly route?: Route
    readonly asNeeded?: string
    readonly permits?: string
    readonly times?: string
    readonly weekdays?: string
    readonly start?: string
    readonly weeks?: string
    readonly days?: string
    readonly cycles?: string
    readonly zoneRule?: "home" | "wherever"
    readonly condition?: readonly string[]
    readonly notCondition?: readonly string[]
    readonly age?: string
    readonly medicine?: readonly string[]
    readonly taking: readonly string[]
    readonly notTaking: readonly string[]
    readonly answer: readonly string[]
    readonly pieces?: string
    readonly priming?: string
    readonly pack?: string
    readonly inUseDays?: string
    readonly stock?: string
    readonly leadDays?: string
    readonly ics?: boolean
    readonly fhir?: "r4" | "r5"
    readonly csv?: boolean
    readonly print?: boolean
    readonly save?: boolean
    readonly beside?: boolean
  }

export const planCommand = (terminal: Terminal): Command => {
  const made = command("plan", "what your bottle and device deliver, exactly, and when")
    .argument(
      "[page]",
      "the page, or - for standard input; a FHIR MedicationRequest; leave it out with --protocol-file",
    )
    .addOption(asOption())
    .option("--protocol <number>", "which of the page's protocols, from 1")
    .option("--protocol-file <file>", "a protocol typed in, as JSON in the shape that read --json prints, or in FHIR")
    .option("--route <route>", routes.join(", "))
    .option("--permits <routes>", "the routes printed on a described product: intranasal")
  for (const [, flag, help] of flags) made.option(flag, help)
  return made
    .option("--times <times>", "times of day: 08:00,14:00")
    .option("--weekdays <days>", "for doses by the week: mon,thu")
    .option("--as-needed <most>", "instead of times: at most how often a day and how many hours apart: 3/6h")
    .option("--start <date>", "the first day, which may lie in the past: 2026-12-01")
    .option("--weeks <number>", "how long the course is")
    .option("--days <number>", "or in days")
    .option("--cycles <number>", "how often course and rest are gone through")
    .option("--zone-rule <rule>", "keep the times of home, or of wherever you are")
    .option("--condition <words...>", `a condition you have answered yes to: ${conditionNames.join(", ")}, or in words`)
    .option("--not-condition <names...>", `a question you have answered no to: ${conditionNames.join(", ")}, medicines`)
    .option("--age <years>", "how old you are")
    .option("--medicine <names...>", "what else you take: a class such as ssri-snri, or a name")
    .option("--taking <name>", "a partner of the page that you take with it; once for each", each, [])
    .option("--not-taking <name>", "a partner of the page that you do not take", each, [])
    .option(
      "--answer <code=asked|go-on>",
      "an answer to a warning of the plan; unknown=… answers every unknown",
      each,
      [],
    )
    .option("--pieces <number>", "how many capsules or tablets one container holds")
    .option("--priming <presses>", "presses that a new spray bottle loses before its first dose")
    .option("--pack <number>", "how many containers the page's price buys")
    .option("--in-use-days <number>", "how long an opened container may be used")
    .option("--stock <number>", "unopened containers in hand")
    .option("--lead-days <number>", "how long an order takes")
    .option("--ics", "print the calendar instead, as an iCalendar file")
    .addOption(new Option("--fhir <version>", "print a FHIR MedicationRequest instead").choices(["r4", "r5"]))
    .option("--csv", "print the doses as a table instead")
    .option("--print", "print one page of HTML for paper instead")
    .option("--save", "keep it, to be followed; prints its id")
    .option("--beside", "keep it although another plan of the same substance is followed")
    .action((page: string | undefined, options: PlanOptions) => {
      const form = formOf(options)
      if (form !== null) return carryForm(terminal, page, options, form)
      return options.save
        ? carry(terminal, options, (ports) => ask(page, options, (input) => savePlan(options, ports, input)), savedText)
        : carry(terminal, options, (ports) => ask(page, options, (input) => call(ports, "plan", input)), planText)
    })
}

type Form = Input<"planForm">["form"]

const formOf = ({ ics, fhir, csv, print }: PlanOptions): Form | null =>
  ics ? "ics" : fhir ? `fhir-${fhir}` : csv ? "csv" : print ? "print" : null

/** Another form goes to stdout as it is. A refused plan has none: what refuses it goes to stderr, and the call is done. */
const carryForm = (terminal: Terminal, page: string | undefined, options: PlanOptions, form: Form): Promise<void> =>
  carry(
    terminal,
    options,
    (ports) => ask(page, options, (input) => call(ports, "planForm", { ...input, form })),
    (answer) => {
      if (answer.refusal !== null) terminal.err(`${answer.refusal}\n`)
      return answer.text ?? ""
    },
  )

const ask = async <Answer>(
  page: string | undefined,
  options: PlanOptions,
  use: (input: PlanCall) => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> => {
  const input = choices(options)
  if (options.protocolFile !== undefined) {
    const typed = await typedIn(options.protocolFile)
    if (!typed.ok) return typed
    const own = isFhir(typed.value) ? { fhir: typed.value } : { typed: typed.value as NonNullable<PlanCall["typed"]> }
    return page === undefined
      ? use({ ...input, ...own })
      : openPage({}, { file: page, as: options.as }, (p) => use({ ...input, ...own, page: p }))
  }
  return page === undefined
    ? { ok: false, fault: "call", problem: noPage }
    : openPage({}, { file: page, as: options.as }, (p) => {
        const fhir = options.as === undefined ? fhirIn(p.content) : undefined
        return use(fhir === undefined ? { ...input, page: p } : { ...input, fhir })
      })
}

const noPage = {
  code: "plan/nothing",
  message: "Say what to plan: a page, - for standard input, or a protocol with --protocol-file.",
  path: "page",
}

const choices = (o: PlanOptions): PlanCall => {
  const words = Object.fromEntries(flags.flatMap(([name]) => (o[name] === undefined ? [] : [[name, o[name]]])))
  return {
    ...words,
    // There is no default route, start or zone: the schema says so when one is left out and no FHIR request settles it.
    ...(o.route === undefined ? {} : { route: o.route }),
    ...(o.start === undefined ? {} : { start: o.start }),
    ...(o.zone === undefined ? {} : { zone: o.zone }),
    ...(o.times === undefined ? {} : { times: split(o.times) }),
    ...(o.asNeeded === undefined ? {} : { asNeeded: mostIn(o.asNeeded) }),
    conditions: [...(o.condition ?? [])],
    ...(o.notCondition ? { notConditions: [...o.notCondition] } : {}),
    medicines: [...(o.medicine ?? [])],
    taking: [...o.taking],
    notTaking: [...o.notTaking],
    ...(o.answer.length === 0 ? {} : { answers: answersIn(o.answer) }),
    ...(o.age === undefined ? {} : { years: wholeNumber(o.age) }),
    ...(o.permits === undefined ? {} : { permits: split(o.permits) as Route[] }),
    ...(o.weekdays === undefined ? {} : { weekdays: split(o.weekdays) as NonNullable<PlanCall["weekdays"]> }),
    ...(o.zoneRule === undefined ? {} : { zoneRule: o.zoneRule }),
    ...numbers(o, [
      "protocol",
      "weeks",
      "days",
      "cycles",
      "pieces",
      "priming",
      "pack",
      "inUseDays",
      "stock",
      "leadDays",
    ]),
  }
}

/** A flag that is given once for each thing it names. */
const each = (one: string, before: readonly string[]): readonly string[] => [...before, one]

/** "dose/no-concentration=asked": a warning's code and what is said to it. What is neither is passed on as it stands, and the schema says so. */
const answersIn = (said: readonly string[]): NonNullable<PlanCall["answers"]> =>
  Object.fromEntries(said.map((one) => [one.split("=")[0] ?? one, one.split("=").slice(1).join("=")])) as NonNullable<
    PlanCall["answers"]
  >

/** "3/6h": at most three a day, six hours apart. */
export const mostIn = (text: string): NonNullable<PlanCall["asNeeded"]> => {
  const m = /^(\d{1,3})\s*\/\s*(\d{1,3})\s*h?$/.exec(text.trim())
  return { atMost: Number(m?.[1]), hoursApart: Number(m?.[2]) }
}

/** What is not a number is passed on as it stands, and the schema says what is wrong with it. */
const numbers = <K extends keyof PlanOptions>(o: PlanOptions, names: readonly K[]): { [name in K]?: number } =>
  Object.fromEntries(names.flatMap((name) => (o[name] === undefined ? [] : [[name, wholeNumber(`${o[name]}`)]]))) as {
    [name in K]?: number
  }

/** What is not a number is passed on as it stands, and the schema says what is wrong with it. */
export const wholeNumber = (text: string): number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN)

/** "08:00, 14:00" as a list. */
export const split = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((t) => t.trim())
    .filter((t) => t !== "")
