import { expect, it } from "vitest"
import { notificationOf } from "./notification.ts"

const told = { tag: "dose/p/2026-12-01/1", title: "Due at 08:00", body: "It is written in your diary." }

it("shows what it is told, under the tag of the dose", () => {
  expect(notificationOf(JSON.stringify(told).padEnd(600))).toMatchObject({
    title: "Due at 08:00",
    options: { body: told.body, tag: told.tag, renotify: false },
  })
})

it("takes the place of the first one after a snooze, and rings again", () => {
  const again = { ...told, tag: `${told.tag}/again/2026-12-01T06:30:00Z` }
  expect(notificationOf(JSON.stringify(again)).options).toMatchObject({ tag: told.tag, renotify: true })
})

it.each([undefined, "", "{", "null", "[]", '{"tag":1,"title":"a","body":"b"}', '{"title":"a"}'])(
  "shows something for a message it cannot read: %j",
  (text) => {
    expect(notificationOf(text)).toMatchObject({ title: "Something is due", options: { tag: "posology" } })
  },
)
