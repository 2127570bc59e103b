/** What has been answered so far of a questionnaire, and when it was begun (ISO instant). */
export type Draft = { readonly began: string; readonly answers: readonly (number | null)[] }

// Answers about one's mood are nobody's business: they wait in this tab only, and are written nowhere before they are kept.
const drafts = new Map<string, Draft>()

/** The answers that wait, or none yet. */
export const draftOf = (id: string): Draft => drafts.get(id) ?? { began: new Date().toISOString(), answers: [] }

export const keepDraft = (id: string, draft: Draft): void => void drafts.set(id, draft)

export const forgetDraft = (id: string): void => void drafts.delete(id)
