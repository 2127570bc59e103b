/** Runs one command and gives the contract's exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  process.stderr.write(`posology: ${args[0] ?? "nothing"} is not a command yet\n`)
  return 2
}
