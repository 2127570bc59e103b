import chromium from "@sparticuz/chromium"

/** Unpacks the browser once, before test files that run side by side would each unpack it over the other. */
export const setup = async (): Promise<void> => {
  await chromium.executablePath()
}
