import { Link } from "wouter"

type Props = {
  readonly name: string | null
  readonly rows: number
  readonly example: boolean
  readonly read: (file: File | undefined) => void
  /** Back to the example, where one came here by it. */
  readonly back?: (() => void) | undefined
}

/** Which file is on the screen, and how to give another. */
export const FileEntry = ({ name, rows, example, read, back }: Props) => (
  <div className="stack">
    {name !== null && (
      <p>
        <strong>{example ? "An invented diary" : name}</strong>, {rows} {rows === 1 ? "line" : "lines"}
      </p>
    )}
    <div className="row">
      <label className="button file">
        Choose a CSV file
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(e) => {
            read(e.target.files?.[0])
            // The same file may be chosen again after it was corrected.
            e.target.value = ""
          }}
        />
      </label>
      {!example && back && (
        <button type="button" className="plain link" onClick={back}>
          Back to the example
        </button>
      )}
      {name !== null && !example && !back && (
        <Link href="/trial/example" className="link">
          See an example
        </Link>
      )}
    </div>
    <p className="small soft">
      Or drop it anywhere on this screen. One line for each day or session, with a heading; it is read on this device
      and nothing is sent anywhere.
    </p>
  </div>
)
