import type { Fetch } from "../app/index.ts"

/** No answer of a bibliographic service is longer than this. */
const mostBytes = 4_000_000

/** GET over Node's own fetch. It follows redirects, gives up in time, and never throws. */
export const nodeFetch: Fetch = async ({ url, headers, timeoutMs }) => {
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) })
    const length = Number(response.headers.get("content-length") ?? 0)
    if (length > mostBytes) return { kind: "unreachable", why: `an answer of ${length} bytes is too long` }
    return {
      kind: "answer",
      status: response.status,
      retryAfter: response.headers.get("retry-after"),
      body: (await response.text()).slice(0, mostBytes),
    }
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError") return { kind: "timeout" }
    return { kind: "unreachable", why: error instanceof Error ? error.message : String(error) }
  }
}
