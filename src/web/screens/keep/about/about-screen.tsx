import { hasServer } from "../../../wire/api/index.ts"
import { Where } from "../library/where.tsx"

/** What Posology is, what it is not, and where what you enter lies. */
export const AboutScreen = () => (
  <div className="sheet about">
    <div className="page-head">
      <h1>Check the page before you follow it.</h1>
      <p className="lede">
        Posology reads a dosing page and shows, line by line, what it says, what it leaves out, and what your bottle can
        actually deliver.
      </p>
    </div>
    <section>
      <h2>Whose side it is on</h2>
      <p>
        Yours. It sells nothing, links to no seller and recommends no substance. A claim is shown as what the page says.
        Where nobody knows, it says unknown.
      </p>
    </section>
    <section>
      <h2>What it is not</h2>
      <p>
        It is no medical advice, and its facts have not been reviewed by a clinician. Each carries its source and the
        day it was checked. Nobody is watching what you enter, and nobody will call if something goes wrong.
      </p>
    </section>
    <section>
      <h2>Where your data lies</h2>
      {hasServer ? (
        <>
          <Where />
          <p>
            There is no account. <code>posology export --out FILE</code> writes everything into one file, and{" "}
            <code>posology restore FILE</code> puts it back.
          </p>
        </>
      ) : (
        <p>
          Nowhere. This is Posology as one file: it reads, checks and plans, and forgets everything when you close it.
        </p>
      )}
    </section>
  </div>
)
