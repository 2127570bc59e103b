import { afterAll } from "vitest"
import { closeBrowser } from "./house.ts"

// Runs with every test file: the browser that its houses shared goes when it is done.
afterAll(closeBrowser)
