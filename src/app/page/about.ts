import { z } from "zod"
import { showDate } from "../../base/index.ts"
import { about as factsAbout } from "../../check/index.ts"
import { factsOf, shipped } from "../../reference/index.ts"
import { aboutSchema } from "../contract/about.ts"
import { type Ports, today } from "../ports/ports.ts"
import { done, useCase } from "../use-case.ts"
import { presentAbout } from "./present/about.ts"
import { printAbout } from "./print/about.ts"

const input = z.strictObject({
  /** A name as a page prints it or a person types it: ingredient, brand, salt, street name, abbreviation. */
  name: z.string().trim().min(1).max(200),
  /** What is taken besides: the pairs with these are told instead of the gravest. */
  with: z.array(z.string().trim().min(1).max(200)).max(50).default([]),
})

/** What is known of a name, on the day the clock shows. */
export const aboutName = (ports: Pick<Ports, "clock">, asked: z.output<typeof input>) =>
  presentAbout(factsAbout(factsOf(shipped, today(ports.clock)), asked.name, asked.with))

/** What the facts hold on one name: gravest risks, who must not, ceilings, pairs, standing, what nobody knows. */
export const about = useCase({
  name: "about",
  summary: "what is known of a substance by its name: risks, who must not, ceilings, pairs, and what nobody knows",
  input,
  output: aboutSchema,
  run: (ports, asked) => done(aboutName(ports, asked)),
})

/** The same as one sheet of paper. */
export const aboutForm = useCase({
  name: "aboutForm",
  summary: "what is known of a substance, as a printed page",
  input,
  output: z.object({ mediaType: z.string(), text: z.string() }),
  run: (ports, asked) =>
    done({
      mediaType: "text/html; charset=utf-8",
      text: printAbout(aboutName(ports, asked), showDate(today(ports.clock))),
    }),
})
