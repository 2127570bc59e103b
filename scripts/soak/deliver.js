// A million random doses against the integer oracle:  npm run soak -- deliver [cases] [seed]
import { exact, quantity } from "../../dist/base/index.js"
import { deliver } from "../../dist/deliver/index.js"
import { answer, ask, dice, randomCase, said } from "../oracle-deliver.js"

const cases = Number(process.argv[2] ?? 1_000_000)
const d = dice(Number(process.argv[3] ?? 1))
const started = Date.now()
let possible = 0
for (let i = 0; i < cases; i++) {
  const c = randomCase(d)
  const got = JSON.stringify(said(deliver(ask(c, { exact, quantity })).delivery))
  const want = answer(c)
  if (want.possible) possible++
  if (got !== JSON.stringify(want)) {
    const shown = JSON.stringify(c, (_, v) => (typeof v === "bigint" ? `${v}` : v))
    console.error(`case ${i} ${shown}\n  posology ${got}\n  oracle   ${JSON.stringify(want)}`)
    process.exit(1)
  }
}
console.log(
  `${cases} cases equal the oracle, ${possible} of them possible, in ${((Date.now() - started) / 1000).toFixed(1)} s`,
)
