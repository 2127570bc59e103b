import { closeSync, openSync } from "node:fs"
import { createServer, type Server } from "node:net"
import { platform } from "node:os"
import { join } from "node:path"

// A socket's path has room for 104 bytes on macOS and 108 on Linux, with a zero at the end.
const ROOM = 103

/** Runs `use` with a path under which the socket `name` of `folder` can be bound or called, or `without` where there is none.
 *  On Linux a folder that lies too deep is reached through its open handle, on Windows sockets are named pipes and lie in no folder. */
export const withSocketPath = async <T>(
  folder: string,
  name: string,
  use: (path: string) => Promise<T>,
  without: () => Promise<T>,
): Promise<T> => {
  if (platform() === "win32") return use(`\\\\.\\pipe\\posology-${name}`)
  const plain = join(folder, name)
  if (Buffer.byteLength(plain) <= ROOM) return use(plain)
  if (platform() !== "linux") return without()
  const handle = openSync(folder, "r")
  try {
    return await use(`/proc/self/fd/${handle}/${name}`)
  } finally {
    closeSync(handle)
  }
}

/** Listens on the socket `name` of `folder` for as long as this process lives, saying nothing to whoever calls. Undefined where the file system has no sockets. */
export const listenIn = (folder: string, name: string): Promise<Server | undefined> =>
  withSocketPath(
    folder,
    name,
    (path) =>
      new Promise<Server | undefined>((resolve) => {
        const server = createServer((call) => call.destroy())
        server.once("error", () => resolve(undefined))
        server.listen(path, () => {
          server.unref()
          resolve(server)
        })
      }),
    () => Promise.resolve(undefined),
  )
