// The tables fill the lexicon by being loaded; everything that builds a grammar imports them through here.
import "../words/units.ts"
import "../words/numbers.ts"
import "../words/time.ts"
import "../words/routes.ts"
import "../words/when.ts"
import "../words/containers.ts"
