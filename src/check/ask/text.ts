import type { Asked, AskSheet } from "./sheet.ts"

const headings: Readonly<Record<Asked, string>> = {
  seller: "To the seller",
  pharmacist: "To the pharmacist",
  doctor: "To the doctor",
}

/** The ask sheet as plain text, for a screen or a printer: a box to tick and a line to write on under every question. */
export const askText = (sheet: AskSheet): string =>
  [
    `Questions about ${sheet.about}, ${sheet.on}`,
    ...(["seller", "pharmacist", "doctor"] as const).flatMap((who) =>
      sheet[who].length === 0
        ? []
        : [
            "",
            headings[who],
            ...sheet[who].flatMap((l) => [`  [ ] ${l.question}`, "      ____________________________________________"]),
          ],
    ),
    "",
    "Made from what the page says and leaves out. It is not medical advice.",
    "",
  ].join("\n")
