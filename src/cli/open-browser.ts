import { spawn } from "node:child_process"

/** Opens the person's browser at `url`. Where there is none, nothing happens: the address has been printed. */
export const openBrowser = (url: string): void => {
  const [command, args] = opener(process.platform, url)
  const child = spawn(command, args, { stdio: "ignore", detached: true })
  child.on("error", () => {})
  child.unref()
}

const opener = (platform: NodeJS.Platform, url: string): [string, string[]] =>
  platform === "darwin"
    ? ["open", [url]]
    : platform === "win32"
      ? ["cmd", ["/c", "start", "", url]]
      : ["xdg-open", [url]]
