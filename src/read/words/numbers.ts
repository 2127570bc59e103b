import { define } from "../engine/lexicon.ts"

/** Numbers written as words. "a" and "an" are left to the rules that allow them. */
define("number", {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
})

/** How many times, in one word. */
define("times", { once: 1, twice: 2, thrice: 3 })
