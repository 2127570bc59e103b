import { type AboutAnswer, aboutName, type Ports, printAbout, today } from "../../../app/index.ts"
import { ok, type Result, showDate } from "../../../base/index.ts"

type Asked = { readonly name: string; readonly with: readonly string[] }

/** What is asked about a name alone: there need be no page. */
export type LookUpQuestions = {
  readonly about: Asked
  /** The same as a whole HTML document for paper. */
  readonly aboutPaper: Asked
}

/** What is known of a name, and its pairs with what the person takes, which are none where nothing was named. */
export type LookedUp = { readonly known: AboutAnswer; readonly yours: AboutAnswer["pairs"] }

export type LookUpAnswers = { readonly about: LookedUp; readonly aboutPaper: string }

type LookUp = { readonly [Q in keyof LookUpQuestions]: (input: LookUpQuestions[Q]) => Result<LookUpAnswers[Q]> }

/** Answers about names. */
export const lookedUpBy = (ports: Pick<Ports, "clock">): LookUp => ({
  about: ({ name, with: beside }) =>
    ok({
      known: aboutName(ports, { name, with: [] }),
      yours: beside.length === 0 ? [] : aboutName(ports, { name, with: [...beside] }).pairs,
    }),
  aboutPaper: ({ name, with: beside }) =>
    ok(printAbout(aboutName(ports, { name, with: [...beside] }), showDate(today(ports.clock)))),
})
