import { memoryStore } from "./memory.ts"
import { storeContract } from "./testing/contract.ts"

storeContract("in memory", async () => memoryStore())
