// The house in one table: which rooms a room may import from. Imports point down only, and rooms that stand side by side
// never see each other. `scripts/walls.js` holds every source file against it.
export const rooms = {
  base: [],
  reference: ["base"],
  numerics: [],
  schedule: ["base"],
  deliver: ["base", "reference"],
  read: ["base"],
  check: ["base", "reference", "schedule", "deliver"],
  plan: ["base", "reference", "schedule", "deliver"],
  follow: ["base", "reference", "schedule", "deliver"],
  measure: ["base", "reference", "numerics"],
  learn: ["base", "reference", "numerics"],
  app: ["base", "reference", "numerics", "schedule", "deliver", "read", "check", "plan", "follow", "measure", "learn"],
  store: ["base", "app"],
  server: ["base", "app", "store"],
  cli: ["base", "app", "store", "server"],
  web: [
    "base",
    "reference",
    "numerics",
    "schedule",
    "deliver",
    "read",
    "check",
    "plan",
    "follow",
    "measure",
    "learn",
    "app",
  ],
}

/** Rooms without a clock, randomness, files, network or screen. */
export const pureRooms = Object.keys(rooms).slice(0, Object.keys(rooms).indexOf("store"))
