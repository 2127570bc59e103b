import { describe, expect, it } from "vitest"
import { helpCountries } from "../../../../reference/help.ts"
import { countryOf } from "./country.ts"

describe("the country whose numbers are shown first", () => {
  it("is told by the time zone, and by nothing else", () => {
    expect(countryOf("Africa/Johannesburg")).toBe("ZA")
    expect(countryOf("Europe/London")).toBe("GB")
    expect(countryOf("America/Indiana/Knox")).toBe("US")
    expect(countryOf("Australia/Lord_Howe")).toBe("AU")
  })

  it("is asked for where a zone tells none", () => {
    expect(["UTC", "", "Etc/GMT-2", "Asia/Tokyo", "America/Indian"].map(countryOf)).toEqual(["", "", "", "", ""])
  })

  it("can be told for every country there are numbers for", () => {
    const known = Intl.supportedValuesOf("timeZone").map(countryOf)
    for (const { country } of helpCountries) expect(known).toContain(country)
  })
})
