import { useEffect } from "react"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { PageOnDesk } from "./page-screen.tsx"

/** The example page, checked. It is laid out when somebody asks for it, and never by itself. */
export const ExampleScreen = () => {
  const { desk, example } = useDesk()
  const { page } = desk
  const there = page.status !== "empty" && page.source.kind === "example"
  // What is being read is waited for: of two pages on their way the later one would win.
  const free = !there && page.status !== "reading"
  useEffect(() => {
    if (free) example()
  }, [free, example])
  return there ? <PageOnDesk /> : null
}
