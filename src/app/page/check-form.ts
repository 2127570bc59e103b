import { z } from "zod"
import { showDate } from "../../base/index.ts"
import { askSheet } from "../../check/index.ts"
import { done, useCase } from "../use-case.ts"
import { checkedPage, checkInput } from "./checked.ts"
import { monograph } from "./lay-out.ts"
import { printAskSheet } from "./print/ask.ts"
import { printMonograph } from "./print/monograph.ts"

/** The checked page, or the questions it raises, as a whole HTML document for paper: the very one that the screen prints. */
export const checkForm = useCase({
  name: "checkForm",
  summary: "the checked page, or its questions, as a printed page",
  input: checkInput.extend({ form: z.enum(["print", "ask"]) }),
  output: z.object({ form: z.enum(["print", "ask"]), mediaType: z.string(), text: z.string() }),
  run: async (ports, { form, ...page }) => {
    const checked = await checkedPage(ports, page)
    if (!checked.ok) return checked
    const { reading, findings, coverage, day } = checked.value
    const checkedOn = showDate(day)
    const text =
      form === "ask"
        ? printAskSheet(askSheet(reading, findings, checkedOn))
        : printMonograph({
            page: monograph(reading, checked.value),
            notChecked: coverage.notChecked,
            from: `From ${page.name === undefined || page.name === "-" ? "what was handed in" : page.name}`,
            checkedOn,
          })
    return done({ form, mediaType: "text/html; charset=utf-8", text })
  },
})
