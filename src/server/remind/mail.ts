import { createHash } from "node:crypto"
import type { Send } from "./webhook.ts"

/** Where mail goes and by which server. */
export type Mailbox = {
  /** `smtps://name:password@host:465`, or `smtp://` for a server that speaks TLS once connected. */
  readonly smtp: string
  readonly from: string
  readonly to: string
}

const PATIENCE_MS = 15_000
/** Mail to these never crosses a wire, so it may do without TLS. */
const ownMachine = ["127.0.0.1", "localhost", "[::1]"]

/** Mails each reminder. The same reminder has the same Message-ID however often it is sent, by which a mail program knows it again. */
export const toMailbox =
  ({ smtp, from, to }: Mailbox): Send =>
  async ({ tag, title, body }) => {
    // Loaded here because few houses send mail.
    const { createTransport } = await import("nodemailer")
    const transport = createTransport({
      url: smtp,
      requireTLS: !ownMachine.includes(new URL(smtp).hostname),
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    try {
      const { accepted } = await transport.sendMail({
        from,
        to,
        subject: title,
        text: body,
        messageId: `<${createHash("sha256").update(tag).digest("hex").slice(0, 32)}@posology.invalid>`,
        // Out-of-office answers to a reminder help nobody (RFC 3834).
        headers: { "Auto-Submitted": "auto-generated" },
      })
      return accepted.length > 0
    } catch {
      return false
    } finally {
      transport.close()
    }
  }
