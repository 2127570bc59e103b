/** For what is only drawn: a mark beside it, or the table, says the same. */
export const unspoken = { "aria-hidden": true } as const

/** For a mark that a keyboard reaches and a screen reader reads; nothing happens on pressing it. */
export const spoken = (title: string) => ({ role: "img", tabIndex: 0, "aria-label": title }) as const
