/** The same event, a session without its raw trials: for listings, where they would be most of the bytes. */
export const withoutTrials = <E extends { readonly kind: string }>(event: E): E =>
  event.kind === "session" ? { ...event, raw: null } : event
