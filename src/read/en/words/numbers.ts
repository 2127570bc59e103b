import { define } from "../../engine/lexicon.ts"

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
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
})

/** How many times, in one word. */
define("times", { once: 1, twice: 2, thrice: 3 })
