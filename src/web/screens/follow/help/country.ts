/** The country of a time zone, among those there are numbers for; empty when none can be told. The language of a browser tells nothing: en-GB is set the world over. */
export const countryOf = (zone: string): string =>
  zones.find(([, names]) => names.some((n) => (n.endsWith("/") ? zone.startsWith(n) : zone === n)))?.[0] ?? ""

/** The zone this device is set to. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

const of = (region: string, towns: string): readonly string[] => towns.split(" ").map((t) => `${region}/${t}`)

// Zones that lie in one of these countries alone; a name ending in / stands for all below it.
const zones: readonly (readonly [country: string, zones: readonly string[]])[] = [
  ["AT", ["Europe/Vienna"]],
  ["AU", ["Australia/"]],
  [
    "CA",
    of(
      "America",
      "Toronto Montreal Vancouver Halifax Winnipeg Edmonton Calgary Regina St_Johns Moncton Whitehorse",
    ).concat(
      of("America", "Yellowknife Iqaluit Glace_Bay Goose_Bay Thunder_Bay Swift_Current Dawson Inuvik Rankin_Inlet"),
    ),
  ],
  ["CH", ["Europe/Zurich"]],
  ["DE", of("Europe", "Berlin Busingen")],
  ["DK", ["Europe/Copenhagen"]],
  ["ES", ["Europe/Madrid", "Atlantic/Canary", "Africa/Ceuta"]],
  ["FI", ["Europe/Helsinki"]],
  ["FR", ["Europe/Paris"]],
  ["GB", ["Europe/London", "Europe/Belfast"]],
  ["IE", ["Europe/Dublin"]],
  ["IN", of("Asia", "Kolkata Calcutta")],
  ["NL", ["Europe/Amsterdam"]],
  ["NO", ["Europe/Oslo"]],
  ["NZ", of("Pacific", "Auckland Chatham")],
  ["PL", ["Europe/Warsaw"]],
  ["SE", ["Europe/Stockholm"]],
  [
    "US",
    of("America", "New_York Chicago Denver Los_Angeles Phoenix Anchorage Detroit Boise Juneau Sitka Nome Adak").concat(
      of("America", "Indianapolis Louisville Menominee Metlakatla Yakutat Indiana/ Kentucky/ North_Dakota/"),
      ["Pacific/Honolulu"],
    ),
  ],
  ["ZA", ["Africa/Johannesburg"]],
]
