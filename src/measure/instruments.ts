import { fail, ok, type Result } from "../base/index.ts"
import { goNoGo } from "./go-no-go/go-no-go.ts"
import type { Instrument } from "./instrument.ts"
import { pvtB } from "./pvt-b/pvt-b.ts"
import { ratings } from "./ratings/ratings.ts"
import { scale } from "./scale/scale.ts"
import { scales } from "./scale/scales.ts"
import { symbolDigit } from "./symbol-digit/symbol-digit.ts"
import { twoBack } from "./two-back/two-back.ts"
import { wordListTask } from "./word-list/word-list.ts"

/** Everything a person can be measured with here. */
export const instruments: readonly Instrument[] = [
  pvtB,
  twoBack,
  goNoGo,
  symbolDigit,
  wordListTask,
  ratings,
  ...scales.map(scale),
]

/** The instrument of this id, or what there is instead. */
export const instrumentNamed = (id: string): Result<Instrument> => {
  const found = instrumentOf(id)
  return found === undefined
    ? fail(
        "measure/instrument",
        `There is no instrument "${id}"; there are ${instruments.map((i) => i.id).join(", ")}.`,
        {
          path: "instrument",
        },
      )
    : ok(found)
}

/** The instrument of this id. */
export const instrumentOf = (id: string): Instrument | undefined => instruments.find((i) => i.id === id)
