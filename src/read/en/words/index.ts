// The tables fill the lexicon by being loaded; everything that builds a grammar imports them through here.
import "./units.ts"
import "./numbers.ts"
import "./time.ts"
import "./routes.ts"
import "./when.ts"
import "./containers.ts"
