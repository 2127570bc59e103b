import { canonical, type Terms } from "../../base/index.ts"

/** What nobody may see before its time. Both are 256 bits as 64 hex characters; the allocation follows from the seed. */
export type Secret = { readonly salt: string; readonly seed: string }

/** The text whose SHA-256 is the commitment: the salt, then the canonical JSON (keys in order, no spaces) of the terms as `design` and the
 *  seed. Without the salt nobody can try seeds out; with it anybody can check the whole by hand. */
export const committedText = (design: Terms, { salt, seed }: Secret): string => `${salt}${canonical({ design, seed })}`

/** The commitment, in lower-case hex. */
export const commitmentOf = (design: Terms, secret: Secret, sha256: (text: string) => string): string =>
  sha256(committedText(design, secret))
