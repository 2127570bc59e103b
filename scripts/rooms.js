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
  exchange: ["base", "reference", "schedule", "deliver", "plan", "follow"],
  measure: ["base", "reference", "numerics"],
  learn: ["base", "reference", "numerics"],
  app: [
    "base",
    "reference",
    "numerics",
    "schedule",
    "deliver",
    "read",
    "check",
    "plan",
    "follow",
    "exchange",
    "measure",
    "learn",
  ],
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
    "exchange",
    "measure",
    "learn",
    "app",
  ],
}

const low = ["contract", "ports", "use-case.ts", "with-store.ts", "json-schema.ts", "said-problem.ts"]

/** The storeys inside a room, the lowest first, and which of the same room each may import from. A file in the room's own folder is
 *  a storey by its name where it is listed, and the top otherwise (`index.ts`, the table): that sees all, and nothing below sees it. */
export const storeys = {
  app: {
    contract: [],
    ports: ["contract"],
    "use-case.ts": ["ports"],
    "with-store.ts": ["ports", "use-case.ts"],
    "json-schema.ts": [],
    "said-problem.ts": [],
    page: low,
    plan: [...low, "page"],
    answer: [...low, "page"],
    house: [...low, "page"],
    diary: [...low, "page", "plan", "house"],
    outcome: [...low, "answer", "diary"],
    trial: [...low, "page", "plan", "answer", "diary", "outcome"],
  },
  web: {
    kit: [],
    wire: ["kit"],
    ...Object.fromEntries(
      ["check", "plan", "follow", "measure", "learn", "keep"].map((verb) => [`screens/${verb}`, ["kit", "wire"]]),
    ),
    gallery: ["kit", "wire", "screens"],
    shell: ["kit", "wire", "screens", "gallery"],
  },
}

/** Rooms without a clock, randomness, files, network or screen. */
export const pureRooms = Object.keys(rooms).slice(0, Object.keys(rooms).indexOf("store"))
