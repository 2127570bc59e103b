// Changes one character in or beside the number of a correct dose line, over and over, and holds the reader against an oracle written apart.
//   npm run soak -- numbers [--count 1000000] [--seed 1]     needs a build; ends at the tenth wrong dose
import { createHash } from "node:crypto"
import { read } from "../../dist/read/index.js"
import { changedLine, dosesOf, judge, oracle, pageAround, sourceOf } from "../oracle-numbers.js"

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const count = option("count", 1_000_000)
const random = sourceOf(option("seed", 1))
const kinds = ["text", "markdown", "html"]
const sha256 = (s) => createHash("sha256").update(s).digest("hex")
const tally = { right: 0, unread: 0, silent: 0, wrong: 0 }
const shown = { silent: 0 }

for (let n = 1; n <= count; n++) {
  const between = changedLine(random)
  const kind = kinds[random(kinds.length)]
  const r = read({ text: pageAround(between, kind), kind }, { sha256 })
  if (!r.ok) continue
  const verdict = judge(between, kind, r.value)
  tally[verdict]++
  if (verdict === "wrong" || (verdict === "silent" && shown.silent++ < 20))
    console.error(
      `${verdict} ${kind} ${JSON.stringify(between)} oracle ${JSON.stringify(oracle(between, kind))} read ${JSON.stringify(dosesOf(r.value))}`,
    )
  if (tally.wrong >= option("most", 10)) break
  if (n % 100_000 === 0) console.log(`${n}: ${JSON.stringify(tally)}`)
}
console.log(`${JSON.stringify(tally)}`)
process.exit(tally.wrong > 0 ? 1 : 0)
