import { useEffect, useId, useState } from "react"
import { sayDay } from "../../../kit/words/dates.ts"
import { onChange } from "../../../wire/api/index.ts"
import { atDoor, type DoorState, doAtDoor, type LetIn, useDoor } from "../../../wire/house/door.ts"
import { QrCode } from "./qr-code.tsx"

type Invitation = { readonly token: string; readonly minutes: number }

/** The phones and tablets that are let in, and the way to let in another. */
export const DevicesPanel = () => {
  const door = useDoor()
  const [devices, setDevices] = useState<readonly LetIn[]>([])
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  useEffect(() => {
    const look = () =>
      void atDoor("devices").then((reply) => {
        if (!reply.ok) return
        // A device that has come in has used the code.
        setDevices((before) => {
          if (reply.value.devices.length > before.length) setInvitation(null)
          return reply.value.devices
        })
      })
    look()
    const timer = setInterval(look, 5_000)
    const stop = onChange(look)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [])
  const invite = async () => {
    const reply = await atDoor("invite")
    setWrong(reply.ok ? null : reply.problem.message)
    if (reply.ok) setInvitation(reply.value)
  }
  const revoke = async (id: string) => {
    const reply = await doAtDoor("revoke", { id })
    setWrong(reply.ok ? null : reply.problem.message)
  }
  return door === null ? null : (
    <DevicesView door={door} devices={devices} invitation={invitation} wrong={wrong} invite={invite} revoke={revoke} />
  )
}

type Props = {
  readonly door: DoorState
  readonly devices: readonly LetIn[]
  readonly invitation: Invitation | null
  readonly wrong: string | null
  readonly invite: () => Promise<void>
  readonly revoke: (id: string) => Promise<void>
}

export const DevicesView = ({ door, devices, invitation, wrong, invite, revoke }: Props) => {
  const [host] = door.hosts
  const id = useId()
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>Phones and tablets</h2>
      {host === undefined ? <NoAddress /> : <p>Whatever reaches this house as {host} is asked for a code once.</p>}
      {devices.length > 0 && (
        <ul className="people">
          {devices.map(({ id, name, madeAt }) => (
            <li key={id}>
              <span className="who">
                {name} <span className="soft">since {sayDay(madeAt.slice(0, 10))}</span>
              </span>
              <button type="button" className="button" onClick={() => void revoke(id)}>
                Shut out<span className="hidden"> {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {host !== undefined && !door.outside && (
        <>
          <div className="row">
            <button type="button" className="button" onClick={() => void invite()}>
              {invitation ? "Another code" : "Let a device in"}
            </button>
          </div>
          {invitation && <Code address={`https://${host}/#/pair/${invitation.token}`} minutes={invitation.minutes} />}
        </>
      )}
      {door.outside && <p className="soft">A device is let in from the machine that Posology runs on.</p>}
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </section>
  )
}

const Code = ({ address, minutes }: { readonly address: string; readonly minutes: number }) => (
  <div className="code">
    <QrCode text={address} label="The code for one device" />
    <ol>
      <li>Point the phone’s camera at the code, and open the address.</li>
      <li>Give the phone a name there.</li>
      <li>It then stands in the list above, and is shut out from here.</li>
    </ol>
    <p className="small soft">
      It works once, within {minutes} minutes. By hand: <code className="address">{address}</code>
    </p>
  </div>
)

const NoAddress = () => (
  <>
    <p>
      This house answers this machine only. A browser keeps things on a phone, and works there without a network, only
      at an address it trusts: https with a certificate. Posology makes none itself; a reverse proxy with one, in front
      of <code>posology serve --host NAME</code>, is such an address (the guide says how).
    </p>
    <p>Until then a phone can have the calendar feed of each plan, and the printed pages.</p>
  </>
)
