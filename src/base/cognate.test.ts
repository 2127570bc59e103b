import { describe, expect, test } from "vitest"
import { cognateOf, cognatesOf } from "./cognate.ts"

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
    const keys = cognatesOf(names[0] ?? "")
    for (const name of names) expect(keys).toContain(cognateOf(name))
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

  test.each(["Clenbuterrol", "Phenibutt", "Tramaddol"])("%s is a slip of the pen, in no language", (slip) => {
    const known = ["clenbuterol", "phenibut", "tramadol"].flatMap(cognatesOf)
    expect(known).not.toContain(cognateOf(slip))
  })

  test("what something is taken with stands in a case of its own in Russian", () => {
    expect(cognateOf("флуоксетином")).toBe(cognateOf("флуоксетин"))
    expect(cognateOf("феназепам")).not.toBe(cognateOf("феназеп"))
  })

  test.each(["zinc", "d3", "BPC-157", "vitamin d", "литий"])("%s is too short, or no word", (w) => {
    expect(cognateOf(w)).toBeNull()
  })
})
