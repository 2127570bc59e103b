/** The words of one language by which a page tells its reader what belongs in somebody else's hands. Every entry is a piece of a regular expression over
 *  folded words: lower case, without accents, single spaces. */
export type ToldWords = {
  /** What somebody is treated with. */
  readonly treatment: string
  /** How it is left, with `X` for the treatment and the words before it. */
  readonly leave: readonly string[]
  /** What denies that help is needed, or tells not to call it. */
  readonly noHelp: readonly string[]
  /** Treating, and where or by whom nobody should. */
  readonly treats: string
  readonly alone: string
  readonly pregnancy: string
  readonly praises: string
  readonly child: string
  readonly gives: string
  /** What holds a sentence back: it denies, forbids, warns, asks, reports or sends to a doctor. */
  readonly held: string
  /** What holds it back where it is about a child: keeping it away, an age. */
  readonly heldOfChild: string
}

/** What a folded sentence tells, in one language. */
export type Told = {
  readonly leavesTreatment: (folded: string) => boolean
  readonly deniesHelp: (folded: string) => boolean
  readonly treatsAlone: (folded: string) => boolean
  readonly inPregnancy: (folded: string) => boolean
  readonly toChild: (folded: string) => boolean
}

const NEGATIONS = "no|kein\\S*|not|nicht|nie|niemals|pas|jamais|nunca|jamas|не|нельзя|никогда"
const AMOUNT = "\\d[\\d.,]* ?(?:mcg|mg|g|iu|ie|ui|ml|мкг|мг|г|мл|ме|tropfen|gouttes?|gotas?|капл\\p{L}*)"

const fold = (words: string): string => words.normalize("NFKD").replace(/\p{M}+/gu, "")
const anyOf = (words: string): RegExp => new RegExp(` (?:${fold(words)})(?= )`, "u")

export const toldIn = (words: ToldWords): Told => {
  const gap = `(?:(?!(?:${NEGATIONS}) )\\S+ ){0,3}?`
  const x = `${gap}(?:${words.treatment})`
  const leave = new RegExp(` (?:${fold(words.leave.join("|").replaceAll("X", x).replaceAll("_", gap))})(?= )`, "u")
  const noHelp = anyOf(words.noHelp.join("|"))
  const held = anyOf(`${words.held}|${NEGATIONS}`)
  const heldOfChild = anyOf(`${words.held}|${words.heldOfChild}|${NEGATIONS}`)
  const [treats, alone] = [anyOf(words.treats), anyOf(words.alone)]
  const [pregnancy, praises] = [anyOf(words.pregnancy), anyOf(`${words.praises}|${AMOUNT}`)]
  const [child, gives] = [anyOf(words.child), anyOf(`${words.gives}|${AMOUNT}`)]
  const says = (phrase: RegExp, folded: string) => phrase.test(folded) && !held.test(folded.replace(phrase, " "))
  return {
    leavesTreatment: (folded) => says(leave, folded),
    deniesHelp: (folded) => says(noHelp, folded),
    treatsAlone: (folded) => treats.test(folded) && alone.test(folded) && !held.test(folded.replace(alone, " ")),
    inPregnancy: (folded) => pregnancy.test(folded) && praises.test(folded) && !held.test(folded.replace(praises, " ")),
    toChild: (folded) => child.test(folded) && gives.test(folded) && !heldOfChild.test(folded.replace(gives, " ")),
  }
}
