import { Link } from "wouter"
import type { Hidden } from "../../../../follow/index.ts"

/** In an emergency somebody has to know what was taken: of every trial that hides it, the way to see it. */
export const WhatAmITaking = ({ hidden }: { readonly hidden: readonly Hidden[] }) =>
  hidden.map(({ trial, title, container }) => (
    <section key={trial} className="notice stop stack" aria-label={`What ${title} hides`}>
      <p>
        {container === null
          ? `A trial hid what you took until lately: ${title}.`
          : `A trial hides what you are taking: ${title}, container ${container}. Whoever helps you has to know.`}
      </p>
      <p>
        <Link
          href={container === null ? `/trials/${trial}` : `/trials/${trial}/emergency`}
          className="button main tall"
        >
          {container === null ? "What was I taking?" : "What am I taking?"}
        </Link>
      </p>
      <p className="small soft">Without a network, ask whoever prepared the containers.</p>
    </section>
  ))
