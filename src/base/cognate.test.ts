import { describe, expect, test } from "vitest"
import { cognateOf } from "./cognate.ts"

describe("the names of one substance in several languages", () => {
  test.each([
    ["morphine", "Morphin", "morfina", "морфин"],
    ["semaglutide", "Semaglutid", "semaglutida", "семаглутид"],
    ["methotrexate", "Methotrexat", "metotrexato", "метотрексат"],
    ["oxycodone", "Oxycodon", "oxicodona", "оксикодон"],
    ["fentanyl", "Fentanyl", "fentanilo", "фентанил"],
    ["haloperidol", "Haloperidol", "haloperidol", "галоперидол"],
    ["citrulline", "Citrullin", "citrulina", "цитруллин"],
    ["dexamethasone", "Dexamethason", "dexametasona", "дексаметазон"],
  ])("%s, %s, %s and %s come out alike", (...names) => {
    expect(new Set(names.map(cognateOf)).size).toBe(1)
    expect(cognateOf(names[0] ?? "")).not.toBeNull()
  })

  test.each([
    ["morphine", "naloxone"],
    ["prednisone", "prednisolone"],
    ["clonidine", "clozapine"],
    ["tramadol", "trazodone"],
    ["glycine", "glycerine"],
  ])("%s and %s stay apart", (a, b) => {
    expect(cognateOf(a)).not.toBe(cognateOf(b))
  })

  test.each(["zinc", "d3", "BPC-157", "vitamin d", "литий"])("%s is too short, or no word", (w) => {
    expect(cognateOf(w)).toBeNull()
  })
})
