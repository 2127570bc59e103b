// The tables fill the lexicon by being loaded; everything that builds a grammar imports them through here.
import "../en/words/units.ts"
import "../en/words/numbers.ts"
import "../en/words/time.ts"
import "../en/words/routes.ts"
import "../en/words/when.ts"
import "../en/words/containers.ts"
