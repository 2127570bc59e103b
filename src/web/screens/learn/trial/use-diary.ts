import { useEffect, useState } from "react"
import { textOfBytes } from "../../../../base/index.ts"
import { decode } from "../../../wire/decode.ts"
import { useJob } from "../../../wire/jobs/use-job.ts"
import { type Opened, tooLarge } from "./state.ts"

type Text = { readonly name: string; readonly text: string }
type Given = File | Text

/** The diary on the screen: opened in a worker, or the sentence that says why it is not. */
export const useDiary = (first: Text | null) => {
  const [file, setFile] = useState<Given | null>(first)
  const [text, setText] = useState<Text | null>(first)
  const [unread, setUnread] = useState<string | null>(null)
  useEffect(() => {
    if (!(file instanceof File)) {
      setUnread(null)
      setText(file)
      return
    }
    let stale = false
    const large = tooLarge(file.name, file.size)
    setText(null)
    setUnread(large)
    if (!large)
      file.arrayBuffer().then(
        (bytes) => {
          if (stale) return
          const read = textOfBytes(new Uint8Array(bytes), file.name, decode)
          if (read.ok) setText({ name: file.name, text: read.value })
          else setUnread(read.problem.message)
        },
        () => {
          if (!stale) setUnread(`${file.name} could not be read; is it still there?`)
        },
      )
    return () => {
      stale = true
    }
  }, [file])
  const working = useJob("outline", text && { diary: text.text }, 1)
  const [opened, setOpened] = useState<Opened | null>(null)
  const outlined = working.state === "answered" && working.value.ok ? working.value.value : null
  useEffect(() => setOpened(outlined && text ? { ...outlined, ...text } : null), [outlined, text])
  const refused =
    working.state === "problem"
      ? working.problem.message
      : working.state === "answered" && !working.value.ok
        ? working.value.problem.message
        : null
  return {
    file,
    opened: opened?.text === text?.text ? opened : null,
    problem: unread ?? refused,
    give: (given: Given | undefined) => {
      if (given) setFile(given)
    },
  }
}
