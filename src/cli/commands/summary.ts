import { call } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { readDiaryFile } from "../diary-file.ts"
import { type DiaryWords, diaryInputOf, withDiaryFlags } from "../diary-flags.ts"
import { type ModelWords, modelInputOf, withModelFlags } from "../model-flags.ts"

type Options = Common & ModelWords & DiaryWords

export const summaryCommand = (terminal: Terminal) =>
  withModelFlags(
    withDiaryFlags(
      command("summary", "a diary as figures that others can pool, without a day or a score; always JSON").argument(
        "<diary>",
        "a CSV file, or - for standard input",
      ),
    ),
  ).action((diary: string, o: Options) =>
    carry(
      terminal,
      o,
      async (ports) => {
        const csv = await readDiaryFile(diary)
        if (!csv.ok) return { ok: false, fault: "input", problem: csv.problem }
        return call(ports, "summary", {
          csv: csv.value,
          ...modelInputOf(o),
          ...diaryInputOf(o),
        })
      },
      (answer) => JSON.stringify(answer),
    ),
  )
