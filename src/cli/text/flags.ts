/** How the command line says what a sentence asks for, by code. The sentences themselves are read on screens too, where nobody types a flag. */
const flags: Readonly<Record<string, string>> = {
  "plan/partner-counts-as-taken": "--not-taking NAME",
  "plan/partners-not-answered": "--taking NAME, --not-taking NAME",
  "plan/no-compound": "--compound NAME",
  "plan/not-asked": "--condition, --not-condition, --age, --medicine",
  "device/contents": "--device whole, for what is swallowed whole",
}

/** The same where the call itself was refused. */
const ofProblems: Readonly<Record<string, string>> = {
  "plan/prescriber": "--protocol-file, --prescriber",
  "plan/other-compound": "leave out --compound",
}

/** A finding's sentence with the flag that answers it. */
export const withFlag = ({ code, message }: Said): string => {
  // One code for two reasons: only one of them can be answered.
  if (code === "plan/page-dose-not-comparable")
    return message.includes("weight") ? `${message} (--weight 70kg)` : message
  if (code === "plan/barred-compound")
    return message.includes("prescribed it") ? `${message} (--prescriber NAME)` : message
  return hinted(message, flags[code])
}

/** A refusal's sentence with the flag that answers it. */
export const problemWithFlag = ({ code, message }: Said): string => hinted(message, ofProblems[code])

type Said = { readonly code: string; readonly message: string }

const hinted = (message: string, flag: string | undefined): string =>
  flag === undefined ? message : `${message} (${flag})`
