// Names every test that passed only when it was tried again, so that a retry in the browser hides nothing.
// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its default export.
export default class SecondTry {
  /** @type {string[]} */
  #names = []

  /** @param {{ fullName: string, diagnostic(): { flaky: boolean } | undefined }} test */
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.#names.push(test.fullName)
  }

  onTestRunEnd() {
    for (const name of this.#names) console.log(`\npassed only at the second try: ${name}`)
  }
}
