import page from "../../examples/semax.txt?raw"

/** The example page, which travels with the program. */
export const examplePage = async (): Promise<string> => page
