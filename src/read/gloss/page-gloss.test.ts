import { expect, test } from "vitest"
import { signs } from "../en/signs.ts"
import { pageOfText } from "../page/text.ts"
import { russian } from "../ru/index.ts"
import { glosserOf } from "./gloss.ts"
import { pageGloss } from "./page-gloss.ts"

test("every place of a gloss leads back to the characters it stands for, and no line begins with a space", () => {
  const page = pageOfText("Схема\n\nпо 250 мкг Нутида в нос\nкурс 10 дней, по 2 раза в день\n", signs)
  const { page: english, back } = pageGloss(
    page,
    glosserOf(russian, () => []),
  )
  for (const [i, b] of english.blocks.entries()) {
    expect(english.text.slice(...b.span)).toMatch(/^\S/)
    expect(back(b.span)[1]).toBe(page.blocks[i]?.span[1])
  }
  for (const word of ["250", "Нутида", "10"]) {
    const at = english.text.indexOf(word)
    expect(page.text.slice(...back([at, at + word.length]))).toContain(word)
  }
})
