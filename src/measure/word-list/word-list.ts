import { z } from "zod"
import type { Random } from "../../numerics/index.ts"
import { type Flag, instrument, numberField, type Person, textField } from "../instrument.ts"
import { countError } from "../moments.ts"
import { type Frames, frame } from "../task.ts"
import { plain, recalled } from "./recalled.ts"
import { allWords, listLength, wordList } from "./words.ts"

const trial = z.strictObject({
  phase: z
    .enum(["study", "immediate", "delayed"])
    .meta({ unit: "", description: "shown to be learned, typed at once, or typed after 20 to 30 minutes" }),
  word: textField("the word that was shown, or what was typed"),
  at: numberField("ms", "since the phase began", 0, 86_400_000),
})
type Trial = z.output<typeof trial>

/** Fifteen words, one every two seconds; typed from memory at once and again after 20 to 30 minutes. */
export const wordListTask = instrument({
  id: "word-list",
  version: 1,
  name: "A list of words",
  minutes: 3,
  citation: "our own lists; on the kind, A. Rey, L'examen clinique en psychologie (1964)",
  licence: "our own program and lists",
  change: "no agreed threshold; at least one standard deviation of your own days before the first dose",
  outcomes: [
    {
      name: "immediate",
      unit: "words",
      better: "higher",
      family: "count",
      meaning:
        "different words of the list typed at once; se = sqrt(n p (1-p)), p = (words + 1/2)/(n + 1), n words in the list",
    },
    {
      name: "delayed",
      unit: "words",
      better: "higher",
      family: "count",
      meaning: "the same after the delay; null where that was not done",
    },
    {
      name: "intrusions",
      unit: "words",
      better: "lower",
      family: "count",
      meaning: "typed words that are not in the list, both times together; no se",
    },
  ],
  trial,
  person: [
    { name: "immediate", unit: "", meaning: "share of words typed at once", value: 0.6, low: 0, high: 1 },
    { name: "kept", unit: "", meaning: "share of those still there after the delay", value: 0.8, low: 0, high: 1 },
    { name: "intrusions", unit: "", meaning: "mean number of other words", value: 0.4, low: 0, high: 10 },
  ],
  behaviours: ["guesses", "nothing", "copies"],
  score: (trials) => {
    const list = trials.filter((t) => t.phase === "study").map((t) => t.word)
    const typed = (phase: Trial["phase"]) => trials.filter((t) => t.phase === phase).map((t) => t.word)
    const [now, later] = [recalled(list, typed("immediate")), recalled(list, typed("delayed"))]
    const score = (outcome: string, done: boolean, hits: number) =>
      done && list.length > 0
        ? { outcome, value: hits, se: countError(hits, list.length) }
        : { outcome, value: null, se: null }
    return {
      scores: [
        score("immediate", true, now.words.size),
        score("delayed", typed("delayed").length > 0, later.words.size),
        { outcome: "intrusions", value: list.length === 0 ? null : now.intrusions + later.intrusions, se: null },
      ],
      flags: flagsOf(trials, list.length, now),
    }
  },
  task: {
    asks: "Read fifteen words, one every two seconds. Then type all you remember, in any order.",
    parameters: [
      { name: "words", unit: "", meaning: "how many words are shown", value: listLength, low: 2, high: listLength },
      {
        name: "delayed",
        unit: "",
        meaning: "0: words are shown and typed at once; 1: they are typed again after the delay",
        value: 0,
        low: 0,
        high: 1,
      },
    ],
    practice: null,
    says: () => "",
    frames: function* (random, of, keep) {
      if (of("delayed") === 1)
        return yield* typing("delayed", "Type the words of before that you still remember.", keep)
      const list = wordList(random).slice(0, of("words"))
      for (const [i, word] of list.entries()) {
        yield frame({ kind: "word", text: word }, i / (2 * list.length), { forMs: 2000, seenMs: 1500 })
        keep({ phase: "study", word, at: 2000 * i })
      }
      yield* typing("immediate", "Type the words you remember, in any order.", keep)
    },
  },
  simulate: (person, random) => {
    const list = wordList(random)
    const study = list.map((word, i): Trial => ({ phase: "study", word, at: 2000 * i }))
    const first = recall(list, person.of("immediate"), person, random)
    const second = recall(
      first.filter((w) => list.includes(w)),
      person.of("kept"),
      person,
      random,
    )
    const pace = person.behaviour === "copies" ? 150 : 2500
    const phase = (name: "immediate" | "delayed", words: readonly string[]) =>
      words.map(
        (word, i): Trial => ({ phase: name, word, at: Math.round(pace * (i + 1) * (0.8 + 0.4 * random.uniform())) }),
      )
    return [...study, ...phase("immediate", first), ...phase("delayed", second)]
  },
})

/** Longer than this nobody is asked to think of more words. */
const typingMs = 120_000

/** Words typed one by one, until nothing is typed or the time is up. One empty line is kept where there was no word, so that none recalled is told
 *  from not asked. */
function* typing(phase: "immediate" | "delayed", asks: string, keep: (trial: Trial) => void): Frames {
  let words = 0
  for (let at = 0; at < typingMs; ) {
    const progress = 0.5 + at / typingMs / 2
    const { answer, lasted } = yield frame({ kind: "typing", asks }, progress, {
      forMs: typingMs - at,
      answer: "text",
      ends: true,
    })
    at += lasted
    if (answer === null || answer === "") break
    keep({ phase, word: answer.slice(0, 200), at })
    words++
  }
  if (words === 0) keep({ phase, word: "", at: 0 })
}

const flagsOf = (trials: readonly Trial[], listed: number, now: ReturnType<typeof recalled>): readonly Flag[] => {
  const answers = trials.filter((t) => t.phase === "immediate" && plain(t.word) !== "")
  if (listed === 0) return [{ code: "incomplete", why: "no word was shown" }]
  const flags: Flag[] = []
  if (listed < 10) flags.push({ code: "incomplete", why: `only ${listed} words were shown` })
  if (now.words.size < 2)
    flags.push({ code: "low-effort", why: `${now.words.size} of ${listed} words were typed at once` })
  if (now.intrusions >= 4 && now.intrusions >= now.words.size)
    flags.push({ code: "random", why: `${now.intrusions} of ${answers.length} typed words are not in the list` })
  const last = Math.max(0, ...answers.map((t) => t.at))
  if (answers.length >= 5 && last < 500 * answers.length)
    flags.push({
      code: "too-fast",
      why: `${answers.length} words were typed in ${(last / 1000).toFixed(1)} s, faster than anybody types`,
    })
  return flags
}

const recall = (list: readonly string[], share: number, person: Person, random: Random): readonly string[] => {
  if (person.behaviour === "nothing") return []
  if (person.behaviour === "copies") return list
  const others = () => allWords[random.below(allWords.length)] as string
  if (person.behaviour === "guesses") return new Array(10).fill("").map(others)
  const right = list.filter(() => random.uniform() < share)
  const wrong = new Array(poisson(person.of("intrusions") / 2, random)).fill("").map(others)
  return [...right, ...wrong.filter((w) => !list.includes(w))]
}

const poisson = (mean: number, random: Random): number => {
  let n = 0
  for (let p = random.uniform(); p > Math.exp(-mean); p *= random.uniform()) n++
  return n
}
