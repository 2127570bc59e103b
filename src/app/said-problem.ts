import type { Problem, Span } from "../base/index.ts"

/** What went wrong in the contract's shape, the same on the command line, over HTTP and for an assistant: `{"error":{code,message,path?,span?}}`. */
export const saidProblem = ({ code, message, path, spans }: Problem): { readonly error: SaidProblem } => ({
  error: { code, message, ...(path ? { path } : {}), ...(spans?.[0] ? { span: spans[0] } : {}) },
})

type SaidProblem = Pick<Problem, "code" | "message"> & { readonly path?: string; readonly span?: Span }
