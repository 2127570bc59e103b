import {
  compareQuantity,
  dimensionOf,
  type Layout,
  type Problem,
  parseQuantity,
  problem,
  showQuantity,
} from "../../base/index.ts"
import { done, type Outcome, wrongCall } from "../use-case.ts"

/** Two arms as they were typed: "on" and "off", or two amounts of one kind. Of two amounts the larger one counts as on, whichever was named first. */
export const armsNamed = (said: readonly string[]): Outcome<Layout["arms"]> => {
  const [first, second, ...more] = said.map((s) => s.trim())
  if (first === undefined || second === undefined || more.length > 0)
    return bad("Name two arms: on,off or two amounts such as 300mcg,600mcg.")
  if (isOnOff([first, second]) || isOnOff([second, first])) return done(["on", "off"])
  const [a, b] = [parseQuantity(first), parseQuantity(second)]
  if (!a.ok || !b.ok)
    return bad(`“${a.ok ? second : first}” is neither on nor off nor an amount with its unit, such as 300mcg.`)
  if (dimensionOf(a.value) !== dimensionOf(b.value)) return bad(`${first} and ${second} cannot be compared.`)
  const order = compareQuantity(a.value, b.value)
  if (order === 0) return bad("The two arms are the same, so there is nothing to compare.")
  const [high, low] = order > 0 ? [a.value, b.value] : [b.value, a.value]
  return done([showQuantity(high), showQuantity(low)])
}

/** Whether one arm has nothing at all. */
export const isOnOff = (arms: readonly [string, string]): boolean => arms[0] === "on" && arms[1] === "off"

const bad = (message: string) => wrongCall(armsProblem(message))
const armsProblem = (message: string): Problem => problem("trial/design", message, { path: "arms" })
