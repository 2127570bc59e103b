import type { Instrument } from "../../../../measure/index.ts"

/** The parameters of a task that the address sets (`?lengthMs=6000`), other than those of a whole session: for whoever tries it out. What is kept says that it was
 *  no whole session. */
export const setFromAddress = (
  parameters: NonNullable<Instrument["task"]>["parameters"],
): Readonly<Record<string, number>> => {
  const said = new URLSearchParams(location.search)
  return Object.fromEntries(
    parameters.flatMap(({ name, value, low, high }) => {
      const set = said.has(name) ? Number(said.get(name)) : value
      return set !== value && set >= low && set <= high ? [[name, set]] : []
    }),
  )
}
