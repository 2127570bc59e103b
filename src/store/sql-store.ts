import type { Kysely } from "kysely"
import type { SavedPage, SavedPlan, Store, Whereabouts } from "../app/index.ts"
import { ok } from "../base/index.ts"
import { archiveOf, restoreInto } from "./archive.ts"
import { claimsIn } from "./claims.ts"
import { correctionBook } from "./corrections.ts"
import { deviceBook } from "./devices.ts"
import { eventLog } from "./events.ts"
import { feedBook } from "./feeds.ts"
import { type PageColumns, pagePacking, planPacking } from "./packing.ts"
import { peopleBook } from "./people.ts"
import { settingsIn } from "./settings.ts"
import { shelves } from "./shelves.ts"
import { subscriptionBook } from "./subscriptions.ts"
import type { Tables } from "./tables.ts"

/** The store over a migrated database. `close` is called once, by the first call to the store's own `close`. */
export const sqlStore = (
  db: Kysely<Tables>,
  whereabouts: Whereabouts,
  close: () => Promise<void>,
  room: Store["room"] = async () => ok(true),
): Store => {
  let closing: Promise<void> | undefined
  const kept = {
    people: peopleBook(db),
    pages: shelves<SavedPage["id"], SavedPage, PageColumns>(db, "page", pagePacking),
    plans: shelves<SavedPlan["id"], SavedPlan, object>(db, "plan", planPacking),
    corrections: correctionBook(db),
    events: eventLog(db, room),
  }
  return {
    whereabouts,
    room,
    ...kept,
    archive: archiveOf(db),
    restore: restoreInto(kept),
    feeds: feedBook(db),
    subscriptions: subscriptionBook(db),
    claims: claimsIn(db),
    settings: settingsIn(db),
    devices: deviceBook(db),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
