import { type Device, exact } from "../base/index.ts"
import type { DeviceRow } from "./format/device.ts"
import { readQuantity } from "./quantities.ts"
import { shipped } from "./shipped.ts"

/** A row of facts as the device that deliveries use. What the row leaves out stays null: nobody found it. */
export const deviceOf = (row: DeviceRow): Device => {
  const { id, name } = row
  switch (row.kind) {
    case "dropper":
      return { kind: row.kind, id, name, drop: readQuantity(row.drop.value), tolerance: exact(row.tolerance.value) }
    case "spray":
      return {
        kind: row.kind,
        id,
        name,
        actuation: readQuantity(row.actuation.value),
        tolerance: exact(row.tolerance.value),
        priming: row.priming?.value ?? null,
        deadVolume: row.deadVolume ? readQuantity(row.deadVolume.value) : null,
      }
    case "syringe":
      return {
        kind: row.kind,
        id,
        name,
        scale: 100,
        capacity: readQuantity(row.capacity.value),
        mark: readQuantity(row.mark.value),
        unitsPerMark: exact(row.unitsPerMark),
      }
  }
}

const byId: ReadonlyMap<string, Device> = new Map(shipped.devices.map((row) => [row.id, deviceOf(row)]))

/** The device with this id, or undefined. */
export const deviceById = (id: string): Device | undefined => byId.get(id)

/** Every device this set knows. */
export const allDevices: readonly Device[] = [...byId.values()]

/** The rows behind the devices, each value with its source. */
export const deviceRows: readonly DeviceRow[] = shipped.devices
