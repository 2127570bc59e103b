import { Link } from "wouter"

/** What stands in the place of the day where nothing is kept: how to get a diary. */
export const NoDiaryScreen = () => (
  <div className="sheet page-head">
    <h1>Today needs a computer that keeps your diary.</h1>
    <p className="lede">
      This file checks pages and makes plans, and forgets everything when you close it. Your doses, day by day, are kept
      by Posology installed on a computer of yours; a phone can then open it too.
    </p>
    <p>
      Until then, a plan made here can go into your phone’s calendar: make it, and choose “Calendar file”.{" "}
      <Link href="/">Check a page</Link>
    </p>
  </div>
)
