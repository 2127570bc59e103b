import type { MiddlewareHandler } from "hono"
import { secureHeaders } from "hono/secure-headers"

const self = ["'self'"]
const none = ["'none'"]

/** What a page of this server may do: load from this server, speak to this server, and be shown nowhere else. WebAssembly
 *  is compiled by the numerics and by the reader of PDFs. No inline script or style, so that no text of a page that is
 *  being read can ever become one. */
export const policy = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      styleSrc: self,
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: self,
      connectSrc: self,
      workerSrc: self,
      manifestSrc: self,
      baseUri: none,
      formAction: none,
      frameAncestors: none,
      objectSrc: none,
    },
    crossOriginOpenerPolicy: "same-origin",
    crossOriginEmbedderPolicy: "require-corp",
    crossOriginResourcePolicy: "same-origin",
    referrerPolicy: "no-referrer",
    strictTransportSecurity: false,
    xFrameOptions: "DENY",
    permissionsPolicy: {
      camera: [],
      geolocation: [],
      microphone: [],
      payment: [],
      usb: [],
    },
  })
