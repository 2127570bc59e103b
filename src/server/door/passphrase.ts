import { randomBytes, scrypt, timingSafeEqual } from "node:crypto"
import { z } from "zod"

/** A passphrase as a house keeps it: what scrypt makes of it, and with what effort. */
export const keptPassphrase = z.object({
  salt: z.string(),
  hash: z.string(),
  /** scrypt's cost, block size and parallelism (RFC 7914). */
  effort: z.tuple([z.number(), z.number(), z.number()]),
})
export type KeptPassphrase = z.infer<typeof keptPassphrase>

/** 64 MB and about a fifth of a second for each guess. */
const EFFORT = [2 ** 16, 8, 1] as const

export const keepPassphrase = async (words: string): Promise<KeptPassphrase> => {
  const salt = randomBytes(16)
  return {
    salt: salt.toString("hex"),
    hash: (await stretched(words, salt, EFFORT)).toString("hex"),
    effort: [...EFFORT],
  }
}

export const fits = async (words: string, { salt, hash, effort }: KeptPassphrase): Promise<boolean> => {
  const wanted = Buffer.from(hash, "hex")
  const made = await stretched(words, Buffer.from(salt, "hex"), effort)
  return made.length === wanted.length && timingSafeEqual(made, wanted)
}

/** The same words typed on another keyboard may come in other code points. */
const stretched = (words: string, salt: Buffer, [N, r, p]: readonly [number, number, number]): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(words.normalize("NFKC"), salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
