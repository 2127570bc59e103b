import type { DeviceRow } from "../format/device.ts"
import { computed, found, mixed, recalled } from "./basis.ts"

const pump = (actuation: string): DeviceRow => ({
  kind: "spray",
  id: `spray-${actuation.replace(" uL", "ul")}`,
  name: `spray pump, ${actuation} a press`,
  actuation: { value: actuation, ...found("high", "dev-nanshan", "dev-uspep") },
  tolerance: {
    value: "1/4",
    ...found("medium", "dev-nanshan"),
    note: "makers print 10 to 25 %; the wider one is used",
  },
  priming: { value: 6, ...found("medium", "dev-nanshan"), note: "5 to 6 presses; the higher one is used" },
  // What stays in the bottle: nothing found. A guess would turn into a supply figure, so there is none.
})

const barrel = (
  id: string,
  name: string,
  capacity: string,
  line: { readonly mark: string; readonly units: string; readonly how: ReturnType<typeof found> },
): DeviceRow => ({
  kind: "syringe",
  id,
  name,
  capacity: { value: capacity, ...found("high", "dev-u100", "dev-u100b") },
  mark: { value: line.mark, ...line.how },
  unitsPerMark: line.units,
})

/** Devices a dose is measured with. U-100 barrels hold 100 units in 1 mL, so one unit is 10 uL; a U-40 barrel is another device. */
export const devices: readonly DeviceRow[] = [
  {
    kind: "dropper",
    id: "dropper-50ul",
    name: "dropper, 50 uL a drop",
    drop: {
      value: "50 uL",
      ...mixed("medium", "dev-aqdrop", "dev-usp1101"),
      note: "nominal; bottle, angle and liquid matter",
    },
    tolerance: {
      value: "1/4",
      ...computed("medium"),
      note: "official droppers are within 15 %, measured ones ran from 25 to 63 uL",
    },
  },
  ...["50 uL", "70 uL", "100 uL", "140 uL"].map(pump),
  barrel("u100-0.3ml-half", "U-100 syringe, 0.3 mL, half-unit lines", "0.3 mL", {
    mark: "5 uL",
    units: "1/2",
    how: recalled("high"),
  }),
  barrel("u100-0.3ml", "U-100 syringe, 0.3 mL", "0.3 mL", {
    mark: "10 uL",
    units: "1",
    how: found("high", "dev-u100"),
  }),
  barrel("u100-0.5ml", "U-100 syringe, 0.5 mL", "0.5 mL", {
    mark: "10 uL",
    units: "1",
    how: found("high", "dev-u100"),
  }),
  barrel("u100-1ml", "U-100 syringe, 1 mL", "1 mL", { mark: "20 uL", units: "2", how: found("high", "dev-u100") }),
]
