/** JSON with the keys of every object in order, so that equal values are equal text. Members that are `undefined` are left out, as JSON does. */
export const canonical = (value: unknown): string => JSON.stringify(value, (_, v) => (isPlain(v) ? sorted(v) : v))

const isPlain = (v: unknown): v is Record<string, unknown> => typeof v === "object" && v !== null && !Array.isArray(v)

const sorted = (v: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
