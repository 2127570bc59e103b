import { expect, test } from "vitest"
import { type FrequencyPattern, quote, type Reading, settled } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

const pageOf = (line: string): Reading => {
  const r = read({ text: `Halexin\n\nProtocol 1\nDosage: ${line}\n`, kind: "text" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const said = (page: Reading) => {
  const p = page.protocols[0]
  const f = p && settled(p.frequency)
  return {
    often: f === undefined ? null : f.pattern === null ? `${f.low} a ${f.per}` : sayPattern(f.pattern),
    times: (p && settled(p.timesOfDay))?.join(", ") ?? "",
    unread: page.unread.map((u) => quote(page.text, u.span)),
  }
}

const sayPattern = (p: FrequencyPattern): string =>
  p.type === "every_n"
    ? `every ${p.n} ${p.unit}`
    : p.type === "weekdays"
      ? p.days.join(" ")
      : p.type === "monthdays"
        ? `days ${p.days.join(" ")}`
        : p.type === "alternate"
          ? `${p.amounts.join(", ")} in turn`
          : p.type === "on_off"
            ? `${p.on} on ${p.off} off`
            : p.type

test.each([
  ["800 mg t.i.d.", "3 a day", ""],
  ["800 mg tid", "3 a day", ""],
  ["800 mg b.i.d", "2 a day", ""],
  ["800 mg BDS", "2 a day", ""],
  ["800 mg q.d.", "1 a day", ""],
  ["800 mg qhs", "1 a day", "night"],
  ["800 mg nocte", null, "night"],
  ["800 mg mane", null, "morning"],
  ["800 mg q 12 h", "every 12 hour", ""],
  ["800 mg q8h", "every 8 hour", ""],
  ["800 mg 1-0-1", "2 a day", ""],
  ["250 mcg at 8:00 and 20:00", "2 a day", "08:00, 20:00"],
  ["250 mcg at 8am, 2pm and 8pm", "3 a day", "08:00, 14:00, 20:00"],
  ["250 mcg after each meal", null, "after each meal"],
  ["250 mcg every 3.5 days", "every 3.5 day", ""],
  ["2 mg E3.5D", "every 3.5 day", ""],
  ["50 mcg and 75 mcg on alternate days", "50 mcg, 75 mcg in turn", ""],
  ["75 mcg one day and 50 mcg the next", "75 mcg, 50 mcg in turn", ""],
  ["5 mg every day except Sunday", "mon tue wed thu fri sat", ""],
  ["5 mg daily, not on weekends", "mon tue wed thu fri", ""],
  ["2 mg monthly", "every 1 month", ""],
  ["2 mg every 3 months", "every 3 month", ""],
  ["2 mg on the 1st and 15th", "days 1 15", ""],
  ["2 mg Monday to Saturday, Sunday off", "mon tue wed thu fri sat", ""],
  ["2 mg once every 10 days", "every 10 day", ""],
  ["2 mg Mon-Wed-Fri", "mon wed fri", ""],
  ["2 mg Tue–Thu–Sat", "tue thu sat", ""],
  ["2 mg Mon - Thu - Sun", "mon thu sun", ""],
  ["2 mg Mon-Fri", "mon tue wed thu fri", ""],
  ["2 mg weekdays only", "mon tue wed thu fri", ""],
  ["2 mg once a fortnight", "every 14 day", ""],
  ["2 mg fortnightly", "every 14 day", ""],
  ["2 mg every 72 hours", "every 72 hour", ""],
  ["2 mg 3x/wk", "3 a week", ""],
  ["2 mg 5 on 2 off", "5 on 2 off", ""],
  ["2 mg two days on, one day off", "2 on 1 off", ""],
  ["2 mg thrice weekly", "3 a week", ""],
  ["2 mg q36h", "every 36 hour", ""],
  ["2 mg every ten days", "every 10 day", ""],
  ["2 mg every half week", "every 3.5 day", ""],
  ["2 mg four times per week", "4 a week", ""],
  ["2 mg at 07:00, 13:00 and 19:00", "3 a day", "07:00, 13:00, 19:00"],
  ["2 mg daily apart from weekends", "mon tue wed thu fri", ""],
  ["10 mg on odd days and 20 mg on even days", "10 mg, 20 mg in turn", ""],
  ["2 mg q2w", "every 14 day", ""],
  ["2 mg TIW", "3 a week", ""],
  ["2 mg every third night", "every 3 day", "night"],
  ["2 mg every second morning", "every 2 day", "morning"],
])("%s is %s, at %s", (line, often, times) => {
  const found = said(pageOf(line))
  expect(found).toEqual({ often, times, unread: [] })
})

test.each([
  ["2 mg twice a month", "twice a month"],
  ["2 mg hourly", "hourly"],
  ["2 mg on Monday", "on Monday"],
  ["2 mg on odd days", "on odd days"],
  ["2 mg every second Tuesday", "every second Tuesday"],
  ["2 mg on training days", "on training days"],
  ["2 mg once yearly", "once yearly"],
  ["2 mg 4 times in 24 hours", "4 times in 24 hours"],
  ["2 mg on day 1, 8 and 15", "on day 1, 8 and 15"],
  ["2 mg stat", "stat"],
  ["2 mg twice", "twice"],
  ["2 mg a.c.", "a.c."],
  ["2 mg q.8.h.", "q.8.h."],
  ["2 mg 5/2", "5/2"],
  ["2 mg zweimal", "zweimal"],
  ["2 mg semper", "semper"],
  ["2 mg daily for 5 of 7 days", "daily"],
  ["2 mg daily except when ill", "daily"],
  ["2 mg twice daily except Sunday", "twice daily"],
  ["2 mg semi-weekly", "semi-weekly"],
  ["2 mg every 0 days", "every 0 days"],
  ["2 mg three times per fortnight", "three times per fortnight"],
  ["2 mg several times a day", "several times a day"],
  ["2 mg at weekends", "at weekends"],
  ["2 mg all days but Friday", "all days but Friday"],
  ["2 mg two days out of three", "two days out of three"],
  ["2 mg x 2/d", "x 2/d"],
  ["2 mg at least twice a day", "twice a day"],
  ["2 mg no more often than every 12 hours", "every 12 hours"],
  ["2 mg not daily", "daily"],
  ["2 mg ON", "ON"],
  ["2 mg each second day", "each second day"],
  ["2 mg every 10th day", "every 10th day"],
  ["2 mg daily, skipping every third day", "every third day"],
  ["2 mg daily, resting on Wednesdays", "daily"],
  ["2 mg daily with Sundays off", "daily"],
  ["2 mg weekends off", "weekends"],
  ["2 mg Mondays free", "Mondays"],
  ["2 mg, no Sundays", "Sundays"],
  ["2 mg daily, no weekends", "daily"],
  ["2 mg daily; Sundays are rest days", "daily"],
  ["2 mg daily with Sunday as a rest day", "daily"],
  ["2 mg every day, Sundays none", "every day"],
  ["2 mg Mon/Wed/Fri, Fridays off", "Mon/Wed/Fri, Fridays"],
  ["2 mg twice every three days", "every three days"],
  ["2 mg 3 times every 10 days", "3 times every 10 days"],
  ["2 mg 2x every other week", "2x"],
  ["2 mg 3 x d", "3 x"],
  ["2 mg ½-0-½", "½-0-½"],
  ["2 mg spread over the week", "over the week"],
  ["2 mg 3xW", "3xW"],
  ["2 mg 2/52", "2/52"],
  ["2 mg 21/7", "21/7"],
  ["2 mg TTS", "TTS"],
  ["2 mg Fri-Mon", "Fri-Mon"],
  ["2 mg Sa-So", "Sa-So"],
  ["2 mg Tue", "Tue"],
  ["2 mg at 8, 12 and 16", "at 8, 12 and 16"],
  ["2 mg repeat after 4 hours", "repeat after 4 hours"],
  ["2 mg again after six hours", "again after six hours"],
  ["2 mg 20 days per month", "20 days per month"],
  ["2 mg last 10 days of the month", "last 10 days of the month"],
  ["2 mg for 5 days a month", "5 days a month"],
  ["2 mg for the first two weeks of each month", "the first two weeks of each month"],
  ["2 mg 3d/wk", "3d/wk"],
  ["2 mg alle acht Stunden", "alle acht Stunden"],
  ["2 mg bi-daily", "bi-daily"],
])("%s: how often is not said, and “%s” is listed", (line, words) => {
  const found = said(pageOf(line))
  expect(found.often).toBeNull()
  expect(found.unread).toContain(words)
})

test.each([
  ["2 mg daily for 5 days then weekly", "weekly"],
  ["2 mg daily, weekends off", "weekends off"],
  ["2 mg Mon-Fri, weekends off", "weekends off"],
  ["2 mg every day of the month bar the last", "bar the last"],
  ["2 mg every morning except Sundays", "except Sundays"],
  ["20 mg once daily, dropping 5 mg a week", "dropping 5 mg a week"],
  ["20 mg once daily, reduce by 5 mg every 3 days", "reduce by 5 mg every 3 days"],
  ["2 mg daily on alternate weeks", "on alternate weeks"],
  ["2 mg once daily, every third week", "every third week"],
  ["2 mg nightly, one week out of four", "one week out of four"],
  ["2 mg daily during the first week of each month", "the first week of each month"],
  ["2 mg twice daily on training days", "on training days"],
  ["2 mg daily, 20 days per month", "20 days per month"],
  ["2 mg daily for 5 days a month", "5 days a month"],
  ["2 mg once a day, last week of the cycle", "last week of the cycle"],
])("%s: “%s” changes the rhythm, and is listed as that", (line, words) => {
  const page = pageOf(line)
  const left = page.unread.filter((u) => u.about === "exception")
  expect(left.map((u) => quote(page.text, u.span))).toContain(words)
})

test.each([
  "300 mcg three times daily every other day",
  "300 mcg twice a day on alternate days",
  "300 mcg twice daily every third day",
  "300 mcg twice daily on Mondays and Thursdays",
  "300 mcg three times daily every other week",
  "300 mcg every other day, twice daily",
  "300 mcg every 8 hours every other day",
  "300 mcg once daily, every other week",
  "300 mcg once a day, every 2 weeks",
])("%s: two rhythms that come to different amounts are asked about", (line) => {
  const f = pageOf(line).protocols[0]?.frequency
  expect(f?.how).toBe("ambiguous")
})

test.each(["2 mg/3d", "2 mg/3 d", "2 mg per two days", "2 mg /12h", "2 mg/2wk"])(
  "%s: what one dose is, is not guessed",
  (line) => {
    const page = pageOf(line)
    expect(page.protocols.flatMap((p) => settled(p.dose) ?? [])).toEqual([])
    expect(page.unread.filter((u) => u.dosing)).toHaveLength(1)
  },
)

test.each([
  ["500 mg oral alle 14 Tage", "every 14 day"],
  ["500 mg alle zwei Tage", "every 2 day"],
  ["500 mg alle drei Tage", "every 3 day"],
  ["500 mg alle 8 Stunden", "every 8 hour"],
])("Dosierung: %s is %s", (line, often) => {
  const r = read({ text: `Halexin\n\nDosierung: ${line}\n`, kind: "text" }, { sha256 })
  expect(r.ok && said(r.value).often).toBe(often)
})

test.each([
  ["300 mcg three times daily for 5 days on, 2 days off", 3],
  ["300 mcg twice daily, 5 days on, 2 days off", 2],
  ["300 mcg once daily, 5 days on, 2 days off", 1],
])("%s is %i times on each of the days on", (line, times) => {
  const p = pageOf(line).protocols[0]
  expect(p && settled(p.frequency)).toMatchObject({
    low: times,
    high: times,
    pattern: { type: "on_off", on: 5, off: 2 },
  })
})

test.each([
  ["300 mcg once daily on alternate days", "every 2 day"],
  ["2 mg once weekly, every 7 days", "1 a week"],
  ["300 mcg twice weekly (Monday and Thursday)", "2 a week"],
])("%s says one thing twice: %s", (line, often) => {
  expect(said(pageOf(line)).often).toBe(often)
})

test.each([
  ["300 mcg twice daily; every other day", "every other day"],
  ["300 mcg once daily; three times weekly", "three times weekly"],
  ["300 mcg daily 5-on-2-off", "5-on-2-off"],
  ["300 mcg daily 4 - on / 3 - off", "4 - on / 3 - off"],
])("of %s, %s is never left out in silence", (line, words) => {
  const page = pageOf(line)
  const p = page.protocols[0]
  const read = p?.frequency.how === "ambiguous" || (p && settled(p.frequency))?.pattern?.type === "on_off"
  expect(read || page.unread.some((u) => quote(page.text, u.span).includes(words))).toBe(true)
})
