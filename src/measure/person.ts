import { fail, ok, type Result } from "../base/index.ts"
import type { Instrument, Person } from "./instrument.ts"

/** A person for a simulation: what is asked, the instrument's own values for the rest. An unknown name, a value beyond its
 *  range or an unknown behaviour is refused, naming what there is. */
export const personFrom = (instrument: Instrument, asked: Readonly<Record<string, unknown>>): Result<Person> => {
  const values = new Map(instrument.person.map((p) => [p.name, p.value]))
  const behaviours = ["attentive", ...instrument.behaviours]
  const { behaviour = "attentive", ...numbers } = asked
  if (typeof behaviour !== "string" || !behaviours.includes(behaviour))
    return fail(
      "measure/behaviour",
      `${JSON.stringify(behaviour)} is no behaviour of ${instrument.id}; there are ${behaviours.join(", ")}.`,
      { path: "behaviour" },
    )
  for (const [name, value] of Object.entries(numbers)) {
    const spec = instrument.person.find((p) => p.name === name)
    if (spec === undefined)
      return fail(
        "measure/parameter",
        `${instrument.id} knows no "${name}" of a person; it knows ${[...values.keys()].join(", ")}.`,
        { path: name },
      )
    if (typeof value !== "number" || !(value >= spec.low && value <= spec.high))
      return fail("measure/parameter", `"${name}" has to be a number from ${spec.low} to ${spec.high}.`, { path: name })
    values.set(name, value)
  }
  return ok({
    behaviour,
    of: (name) => {
      const value = values.get(name)
      if (value === undefined) throw new Error(`${instrument.id} has no parameter ${name}`)
      return value
    },
  })
}
