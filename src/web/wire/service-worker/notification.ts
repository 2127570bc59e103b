/** What a device shows for a message. */
export type Shown = {
  readonly title: string
  readonly options: { readonly body: string; readonly tag: string; readonly renotify: boolean; readonly icon: string }
}

/** What is shown for the text of a message, whatever it holds: a browser that shows nothing for one takes the permission back. One about the
 *  same dose takes the place of an earlier one, silently; after a snooze it rings again. */
export const notificationOf = (text: string | undefined): Shown => {
  const { tag, title, body } = toldIn(text)
  const [dose = "", again] = tag.split("/again/")
  return { title, options: { body, tag: dose, renotify: again !== undefined, icon: "/icon-192.png" } }
}

const nothingSaid = { tag: "posology", title: "Something is due", body: "It is written in your diary." }

const toldIn = (text: string | undefined): typeof nothingSaid => {
  try {
    const told: unknown = JSON.parse(text ?? "")
    if (typeof told !== "object" || told === null || !("tag" in told && "title" in told && "body" in told))
      return nothingSaid
    const { tag, title, body } = told
    return typeof tag === "string" && typeof title === "string" && typeof body === "string"
      ? { tag, title, body }
      : nothingSaid
  } catch {
    return nothingSaid
  }
}
