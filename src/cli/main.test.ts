import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { useCases } from "../app/index.ts"
import { main } from "./main.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-cli-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const run = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (t) => void out.push(t), err: (t) => void err.push(t) })
  return { code, out: out.join(""), err: err.join("") }
}
const json = async (...args: string[]) => {
  const r = await run(args[0] ?? "", "--json", "--now", "2026-11-22T12:00:00Z", ...args.slice(1))
  return {
    ...r,
    answer: r.code === 0 ? JSON.parse(r.out) : undefined,
    error: r.err ? JSON.parse(r.err).error : undefined,
  }
}

const example = new URL("../../examples/semax.txt", import.meta.url).pathname
const real = process.env.POSOLOGY_PAGES
const planOf = (page: string, changes: Record<string, string> = {}) => {
  const flags: Record<string, string> = {
    protocol: "1",
    route: "intranasal",
    product: "semax-0.1-3ml",
    "confirm-strength": "0.1%",
    device: "dropper-50ul",
    dose: "300mcg",
    times: "08:00,14:00",
    start: "2026-12-01",
    weeks: "6",
    rest: "2w",
    cycles: "1",
    zone: "Africa/Johannesburg",
    ...changes,
  }
  return ["plan", page, ...Object.entries(flags).flatMap(([k, v]) => (v === "" ? [] : [`--${k}`, v]))]
}
const stops = (answer: { findings: { severity: string; code: string }[] }) =>
  answer.findings.filter((f) => f.severity === "stop").map((f) => f.code)

describe("the command line", () => {
  it("prints JSON that fits the published schemas", async () => {
    for (const name of ["read", "check"] as const) {
      const { code, answer } = await json(name, example)
      expect(code).toBe(0)
      expect(useCases[name].output.safeParse(answer).error, name).toBeUndefined()
    }
    const { answer } = await json(...planOf(example))
    expect(useCases.plan.output.safeParse(answer).error).toBeUndefined()
  })

  it("reads five protocols off the example page, each span slicing to its quote", async () => {
    const { answer } = await json("read", example)
    expect(answer.protocols.map((p: { dose: { low: number; high: number } }) => [p.dose.low, p.dose.high])).toEqual([
      [300, 600],
      [500, 1000],
      [400, 800],
      [800, 1200],
      [300, 500],
    ])
    const quoted: { span: [number, number]; quote: string }[] = []
    JSON.stringify(answer, (_, v) => {
      if (v && typeof v === "object" && "span" in v && "quote" in v) quoted.push(v)
      return v
    })
    expect(quoted.length).toBeGreaterThan(15)
    for (const { span, quote } of quoted) expect(answer.text.slice(...span)).toBe(quote)
  })

  it("refuses to serve on a port or in a place that cannot be", async () => {
    for (const flags of [
      ["--port", "ten"],
      ["--port", "70000"],
      ["--data", "x", "--database", "postgres://y"],
    ]) {
      const { code, error } = await json("serve", ...flags)
      expect([flags, code, error.code]).toEqual([flags, 2, "call/flag"])
    }
    expect(await json("serve", "--database", "mysql://y")).toMatchObject({ code: 1, error: { code: "store/database" } })
    const { code, error } = await json("serve", "--data", join(example, "below-a-file"))
    expect([code, error.code]).toEqual([1, "store/folder"])
  })

  it("sets the page as a monograph, and the same one twice", async () => {
    const first = await run("check", example, "--all", "--now", "2026-11-22T12:00:00Z")
    expect(first.out).toContain("1. Clear Thinking & Memory")
    expect(first.out).toContain("WHAT THE PAGE LEAVES OUT")
    expect(first.out.split("\n").filter((line) => line.length > 90)).toEqual([])
    expect((await run("check", example, "--all", "--now", "2026-11-22T12:00:00Z")).out).toBe(first.out)
  })

  it.skipIf(!real)("plans the contract's call on the real page: 6 drops, 84 doses", async () => {
    const { answer } = await json(...planOf(join(real ?? "", "00-semax-r950.txt")))
    expect(answer.delivery).toMatchObject({ count: 6, unit: "drop", volume: "300 uL", instillations: 2, error: "0" })
    expect(answer.delivery.instruction).toBe("6 drops: 3 in each nostril")
    expect(answer.doses).toHaveLength(84)
    expect(answer.supply.cost).toBeNull()
  })

  it("refuses what must not be planned, with an exit code of 0 and no doses", async () => {
    const refusals: [Record<string, string>, string][] = [
      [{ product: "semax-1-3ml", "confirm-strength": "1%", device: "spray-100ul" }, "delivery/"],
      [{ route: "subcutaneous", device: "u100-0.5ml" }, "route/"],
      [{ protocol: "4", dose: "1000mcg" }, "plan/emergency"],
      [{ "confirm-strength": "" }, "strength/not-confirmed"],
      [{ "confirm-strength": "1%" }, "strength/mismatch"],
      [{ product: "" }, "product/no-concentration"],
      [{ dose: "99999999999999999999999999999999mcg" }, "deliver/uncountable"],
      [{ condition: "pregnancy" }, "plan/contraindication"],
    ]
    for (const [changes, code] of refusals) {
      const { code: exit, answer } = await json(...planOf(example, changes))
      expect(exit).toBe(0)
      expect(answer.delivery.possible, code).toBe(false)
      expect(answer.doses, code).toEqual([])
      expect(stops(answer)[0], code).toContain(code.replace(/delivery\/$/, "/"))
    }
  })

  it("prints a plan as calendar, FHIR, table and page, the same bytes twice, and nothing of a refused one", {
    timeout: 120_000,
  }, async () => {
    const forms: [string[], RegExp][] = [
      [["--ics"], /^BEGIN:VCALENDAR\r\n/],
      [["--fhir", "r4"], /^\{\n {2}"resourceType": "MedicationRequest"/],
      [["--fhir", "r5"], /"medication": \{\n {4}"concept"/],
      [["--csv"], /^at,day,phase,amount,unit,instruction,zone,date,time\r\n2026-12-01T08:00:00\+02:00,/],
      [["--print"], /^<!doctype html>/],
    ]
    const now = ["--now", "2026-11-22T12:00:00Z"]
    for (const [flags, shape] of forms) {
      const good = await run(...planOf(example), ...now, ...flags)
      expect(good.code).toBe(0)
      expect(good.out).toMatch(shape)
      expect((await run(...planOf(example), ...now, ...flags)).out).toBe(good.out)
      const refused = await run(...planOf(example, { route: "subcutaneous" }), ...now, ...flags)
      expect(refused).toMatchObject({ code: 0, out: "\n" })
      expect(refused.err).toContain("not made to be injected")
    }
    expect((await run(...planOf(example), "--fhir", "r3")).code).toBe(2)
  })

  it("says in one sentence what is wrong with a call, and exits 2", async () => {
    const calls: [string[], string][] = [
      [planOf(example, { dose: "300" }), "no unit"],
      [planOf(example, { product: "elixir" }), "elixir"],
      [planOf(example, { protocol: "9" }), "no protocol 9"],
      [planOf(example, { zone: "" }), "zone"],
      [planOf(example, { weeks: "six" }), "weeks"],
      [planOf(example, { start: "2026-02-30" }), "2026-02-30"],
      [planOf(example, { zone: "Mars\nUtopia" }), "Mars Utopia"],
      [planOf(example, { pack: "-1" }), "pack has to be at least 1"],
      [planOf(example, { pack: "1.5" }), "a whole number"],
      [["read", example, "--as", "docx"], "--as"],
      [["read", example, "--colour"], "--colour"],
      [["read", example, "--now=yesterday"], "yesterday"],
      [["reed", example], "reed"],
      [planOf(example, { drop: "50uL" }), "one device"],
      [planOf(example, { diluent: "30mL" }), "--vial"],
      [["plan", ...planOf("").slice(2)], "page"],
    ]
    for (const [args, word] of calls) {
      const { code, error } = await json(...args)
      expect(code, word).toBe(2)
      expect(error.message, word).toContain(word)
      expect(error.message.split("\n")).toHaveLength(1)
    }
  })

  it("says in one sentence why a page cannot be used, and exits 1", async () => {
    const pages: [string, string][] = [
      [join(folder, "missing.txt"), "input/unreadable"],
      [folder, "input/folder"],
      [file("empty.txt", ""), "input/empty"],
      [file("blank.txt", " \n\n"), "input/empty"],
      [file("picture.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0)), "input/binary"],
      [file("long.txt", "300 mcg daily\n".repeat(400_000)), "too-large"],
      [file("long.bin", new Uint8Array(21 * 1024 * 1024)), "input/too-large"],
    ]
    for (const [page, problem] of pages) {
      const { code, error } = await json("read", page)
      expect(code, problem).toBe(1)
      expect(error.code).toContain(problem)
    }
  })

  it("reads what can be read: no protocol, a wrong encoding, unclosed tags", async () => {
    const none = await json("read", file("none.txt", "A page about the weather, and nothing to take."))
    expect(none.answer.protocols).toEqual([])
    const odd = await json(
      "read",
      file("odd.txt", Uint8Array.of(...Buffer.from("Dosage: 300"), 0x96, ...Buffer.from("600 mcg per dose"))),
    )
    expect(odd.answer.problems.map((p: { code: string }) => p.code)).toContain("encoding/guessed")
    expect(odd.answer.text).toContain("300–600 mcg")
    const html = await json("read", file("open.html", "<div><p>Semax<p>Dosage: 300 mcg per dose<ul><li>x"))
    expect(html.code).toBe(0)
    expect(html.answer.text).toContain("300 mcg")
  })

  it("takes a protocol that was typed in, and says that it was", async () => {
    const typed = file(
      "typed.json",
      JSON.stringify({
        name: "From a friend",
        dose: { low: "0.25", high: "0.25", unit: "mg" },
        routes: ["intranasal"],
      }),
    )
    const args = planOf("", { protocol: "", dose: "250mcg" }).filter((a) => a !== "")
    const { code, answer } = await json(...args, "--protocol-file", typed)
    expect(code).toBe(0)
    expect(answer.delivery).toMatchObject({ possible: true, count: 5 })
    const above = await json(...planOf("", { protocol: "" }).filter((a) => a !== ""), "--protocol-file", typed)
    expect(stops(above.answer)).toContain("plan/above-page")
    expect((await json(...args, "--protocol-file", file("bad.json", "{"))).code).toBe(1)
  })

  const inHand = ["--product", "semax-0.1-3ml", "--confirm-strength", "0.1%", "--device", "dropper-50ul"]

  it("plans from a FHIR request as from a page, and what it writes it reads back to the same bytes", async () => {
    const now = ["--now", "2026-11-22T12:00:00Z"]
    for (const version of ["r4", "r5"]) {
      const out = await run(...planOf(example, { cycles: "2" }), ...now, "--fhir", version)
      const again = file(`${version}.json`, out.out)
      for (const where of [
        ["plan", again],
        ["plan", "--protocol-file", again],
      ]) {
        const back = await run(...where, ...inHand, ...now, "--fhir", version)
        expect(back.err).toBe("")
        const doses = (text: string) => JSON.parse(text).dosageInstruction
        expect(doses(back.out)).toEqual(doses(out.out))
        const { code, answer } = await json(...where, ...inHand)
        expect([code, answer.doses.length, answer.doses[0].at]).toEqual([
          0,
          168,
          "2026-12-01T08:00:00+02:00[Africa/Johannesburg]",
        ])
        expect(useCases.plan.output.safeParse(answer).error).toBeUndefined()
      }
    }
    const less = await json("plan", join(folder, "r4.json"), ...inHand, "--dose", "250mcg", "--times", "09:00")
    expect([less.answer.doses.length, less.answer.delivery.count]).toEqual([84, 5])
    const more = await json("plan", join(folder, "r4.json"), ...inHand, "--dose", "600mcg")
    expect(stops(more.answer)).toEqual(["plan/above-page"])
  })

  it("plans a dose as needed, with nothing due, and says what FHIR cannot be held to", async () => {
    const args = planOf(example, { times: "", "as-needed": "2/6h" })
    const { code, answer } = await json(...args)
    expect([code, answer.delivery.count, answer.doses, answer.supply.containers]).toEqual([0, 6, [], null])
    expect(answer.course.schedule).toContain("as needed at most 2 times a day 6 hours apart")
    expect(stops((await json(...planOf(example, { times: "", "as-needed": "5/4h" }))).answer)).toEqual([
      "plan/more-times-than-page",
    ])
    expect((await json(...planOf(example, { "as-needed": "2/6h" }))).answer.delivery.possible).toBe(false)
    expect((await json(...planOf(example, { times: "", "as-needed": "often" }))).code).toBe(2)
    const request = {
      resourceType: "MedicationRequest",
      medicationCodeableConcept: { text: "Semax" },
      dosageInstruction: [
        {
          patientInstruction: "lie down for a minute",
          timing: { repeat: { frequency: 2, period: 1, periodUnit: "d" } },
          doseAndRate: [{ doseQuantity: { value: 300, code: "ug" } }],
        },
      ],
    }
    const given = file("rx.json", JSON.stringify(request))
    const open = await json("plan", given, ...inHand, "--route", "intranasal", "--start", "2026-12-01", "--zone", "UTC")
    expect([open.code, open.error.message]).toEqual([2, "Say how long the course is, with --weeks or with --days."])
    const rest = [
      "--route",
      "intranasal",
      "--start",
      "2026-12-01",
      "--zone",
      "UTC",
      "--weeks",
      "2",
      "--times",
      "08:00,14:00",
    ]
    const said = (await json("plan", given, ...inHand, ...rest)).answer
    expect(said.doses).toHaveLength(28)
    expect(said.findings.find((f: { code: string }) => f.code === "fhir/not-held").message).toContain("lie down")
  })

  it("says in one sentence why a FHIR request cannot be used, and exits 1", async () => {
    const dosage = {
      timing: { repeat: { timeOfDay: ["08:00:00"] } },
      doseAndRate: [{ doseQuantity: { value: 1, code: "mg" } }],
    }
    const rx = (more: object) => ({ resourceType: "MedicationRequest", dosageInstruction: [dosage], ...more })
    const bad: [unknown, string][] = [
      [{ resourceType: "Patient" }, "fhir/resource"],
      [rx({ dosageInstruction: Array.from({ length: 12_000 }, () => dosage) }), "fhir/shape"],
      [rx({ dosageInstruction: [{ doseAndRate: [{ doseQuantity: { value: "1", code: "mg" } }] }] }), "fhir/shape"],
      [rx({ dosageInstruction: [{ ...dosage, doseAndRate: [{ doseQuantity: { value: 1 } }] }] }), "fhir/dose"],
      [rx({ dosageInstruction: [{ doseAndRate: [{ doseQuantity: { value: 1, code: "mg" } }] }] }), "fhir/timing"],
      [rx({ status: "stopped" }), "fhir/status"],
      [
        rx({ extension: [{ url: "http://hl7.org/fhir/StructureDefinition/timezone", valueCode: "Mars/Utopia" }] }),
        "fhir/zone",
      ],
    ]
    for (const [resource, problem] of bad) {
      const { code, error } = await json("plan", file("bad-rx.json", JSON.stringify(resource)), ...inHand)
      expect([problem, code, error.code]).toEqual([problem, 1, problem])
      expect(error.message.split("\n")).toHaveLength(1)
    }
    const long = file("long.json", `{"resourceType":"x"${" ".repeat(6e6)}}`)
    expect(await json(...planOf(long))).toMatchObject({ code: 1, error: { code: "input/too-large" } })
    expect((await json("plan", "--protocol-file", long)).error.message).toContain("5 MB")
  })
})

describe("a plan for which no question was answered", () => {
  it("says so in a line, on the screen and on paper, and names what a condition can be called", async () => {
    expect((await run(...planOf(example))).out).toMatch(/• Not asked, or not answered: .*pregnancy/)
    expect((await run(...planOf(example), "--print")).out).toMatch(/Not asked, or not answered: .*seizures/)
    const aged = (await run(...planOf(example), "--age", "40", "--not-condition", "pregnancy", "medicines")).out
    expect(aged).toMatch(/• Not asked, or not answered: .*seizures/)
    expect(aged).not.toMatch(/not answered: [^.]*(age|pregnancy|medicines)[,.]/)
    expect((await run(...planOf(example), "--not-condition", "gout")).err).toContain("none of the questions")
    expect((await run("plan", "--help")).out).toMatch(/pregnancy,\s+breastfeeding/)
  })
})

describe("what is taken by the piece", () => {
  const typed = file("tablets.json", JSON.stringify({ compound: "Melatonin", dose: { low: 5, high: 5, unit: "mg" } }))
  const tablets = (...more: string[]) =>
    run(
      "plan",
      "--protocol-file",
      typed,
      ..."--route oral --dose 5mg --times 22:00 --start 2026-12-01 --weeks 2 --zone UTC".split(" "),
      ...more,
    )

  it("needs no device, is called what the person calls it, and is nothing that was not said", async () => {
    const whole = await tablets("--each", "5mg per tablet", "--confirm-strength", "5mg")
    expect([whole.code, whole.err]).toEqual([0, ""])
    expect(whole.out).toContain("1 tablet by mouth")
    expect(whole.out).not.toContain("vial")
    const spoon = await tablets("--each", "5mg per spoon", "--confirm-strength", "5mg")
    expect([spoon.code, spoon.out]).toEqual([2, ""])
    expect(spoon.err).toContain("per tablet")
    const dropper = await tablets("--each", "5mg per tablet", "--confirm-strength", "5mg", "--device", "dropper-50ul")
    expect(dropper.out.replace(/\s+/g, " ")).toContain("swallowed whole. (--device whole")
    expect((await run("plan", "--help")).out).toContain("whole for capsules")
  })

  it("is no remedy for a body weight that is none", async () => {
    for (const weight of ["-70kg", "0kg", "70mL"]) {
      const r = await tablets("--each", "5mg per tablet", "--confirm-strength", "5mg", "--weight", weight)
      expect([r.code, r.out]).toEqual([2, ""])
      expect(r.err).toContain("not a body weight")
    }
  })
})

describe("a call that names the wrong thing", () => {
  it("is told which thing: a page to plan from, or the door for FHIR", async () => {
    const nothing = await run("plan")
    expect(nothing.code).toBe(2)
    expect(nothing.err).toContain("--protocol-file")
    const fhir = file("request.json", JSON.stringify({ resourceType: "MedicationRequest" }))
    for (const name of ["read", "check"]) {
      const r = await run(name, fhir)
      expect([r.code, r.out]).toEqual([1, ""])
      expect(r.err).toContain("posology plan --protocol-file")
    }
  })
})

describe("the page's own words on a terminal", () => {
  it("stand behind the bar as they are printed, headings too", async () => {
    const page = file(
      "heading.txt",
      "Semax\n\n## Semax is completely harmless\n\n1. Memory: 300 mcg daily for 4 weeks.\n",
    )
    const { out } = await run("check", page, "--all")
    expect(out).not.toContain("SEMAX IS COMPLETELY")
    const heading = out.split("\n").filter((l) => l.includes("Semax is completely harmless"))
    expect(heading.length).toBeGreaterThan(0)
    for (const line of heading) expect(line).toMatch(/^. │ /)
  })
})

describe("an export", () => {
  it("to a folder that is not there is one sentence about it, and no fault", async () => {
    for (const [out, why] of [
      [join(folder, "nodir", "x"), "does not exist"],
      [folder, "is a folder"],
    ] as const) {
      const r = await run("export", "--out", out, "--data", join(folder, "data"))
      expect([r.code, r.out]).toEqual([1, ""])
      expect(r.err).toContain(why)
      expect(r.err.trim().split("\n")).toHaveLength(1)
    }
  })
})

describe("a page by its address", () => {
  it("is refused in one sentence with the contract's exit codes, and nothing of this machine is fetched", async () => {
    const cases = [
      [["read", "--url", "http://127.0.0.1:8080/"], 1, "web/private"],
      [["check", "--url", "http://localhost/"], 1, "web/private"],
      [["read", "--url", "file:///etc/passwd"], 1, "web/scheme"],
      [["read", "--url", "semax"], 2, "web/address"],
      [["read", example, "--url", "https://page.example/"], 2, "call/two-pages"],
      [["check"], 2, "call/page"],
      [["read", "https://page.example/"], 1, "input/address"],
    ] as const
    for (const [args, code, problem] of cases) {
      const r = await json(...args)
      expect([args, r.code, r.error.code]).toEqual([args, code, problem])
      expect(r.error.message).toMatch(/^[^\n]+[.?]$|--url\.$/)
    }
  })
})
