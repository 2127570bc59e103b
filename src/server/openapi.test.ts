import { Validator } from "@seriousme/openapi-schema-validator"
import { expect, test } from "vitest"
import { keepsNothing, useCases } from "../app/index.ts"
import { openApi } from "./openapi.ts"
import { site } from "./site.ts"

test("describes every use case in valid OpenAPI 3.1", async () => {
  const described = openApi("1.2.3")
  const checked = await new Validator().validate(structuredClone(described))
  expect(checked).toMatchObject({ valid: true })
  expect(Object.keys(described.paths)).toEqual(Object.keys(useCases).map((name) => `/api/${name}`))
})

test("says how bytes travel, and asks for what a call must have", () => {
  const { requestBody } = openApi("1.2.3").paths["/api/read"]?.post ?? {}
  expect(requestBody?.content["application/json"].schema).toMatchObject({
    type: "object",
    required: ["content"],
    properties: { content: { anyOf: [{ type: "string" }, { properties: { base64: { type: "string" } } }] } },
  })
})

test("stands at /openapi.json of the running app", async () => {
  const app = site({
    ports: {
      ...keepsNothing,
      clock: {
        now: () => {
          throw new Error("no clock")
        },
      },
      hash: { sha256: () => "" },
      decode: () => undefined,
    },
    screens: "nowhere",
    hosts: [],
    version: "1.2.3",
    fault: () => {},
  })
  const answer = await app.request("http://localhost/openapi.json", { headers: { host: "localhost" } })
  expect([answer.status, (await answer.json()).info.version]).toEqual([200, "1.2.3"])
})
