import { homedir } from "node:os"
import { join, resolve } from "node:path"

/** Where a person's data lies when nothing else is said: `POSOLOGY_DATA`, else the place this system keeps such things. */
export const dataFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string => {
  if (env.POSOLOGY_DATA) return resolve(env.POSOLOGY_DATA)
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Posology")
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "Posology")
  return join(env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "posology")
}
