/** The code of what says that questions are open. It stands alone, so that a screen that names it loads no facts. */
export const NOT_ASKED = "plan/not-asked"
