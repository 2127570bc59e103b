import { resolve } from "node:path"
import { pathToFileURL } from "node:url"

/** A room as it is built and shipped (`npm run build` first). What loads a bench puts a getter in front of every import, which costs a
 *  program of many small files a third of its speed; so a bench takes the room from `dist`, past that loader. */
export const built = <Room>(room: string): Promise<Room> =>
  new Function("at", "return import(at)")(pathToFileURL(resolve("dist", room, "index.js")).href)
