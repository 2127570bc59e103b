import { encode } from "uqr"

/** A text as a QR code, dark on light in either scheme, with the quiet edge that cameras look for. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { data, size } = encode(text, { border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("")
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect className="light" width={size} height={size} />
      <path className="dark" d={path} />
    </svg>
  )
}
