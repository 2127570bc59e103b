/** The number of a month by its name or the usual short form, in English, German, French, Spanish, Italian and Dutch; undefined for any other word. */
export const monthOf = (word: string): string | undefined => {
  const w = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
  const short = w.length >= 3 && w.length <= 4
  const [at, ...others] = months.flatMap((names, k) =>
    names.some((n) => n === w || (short && n.startsWith(w))) ? [k + 1] : [],
  )
  return at === undefined || others.length > 0 ? undefined : `${at}`.padStart(2, "0")
}

const months: readonly (readonly string[])[] = [
  ["january", "januar", "janvier", "enero", "gennaio", "januari"],
  ["february", "februar", "fevrier", "febrero", "febbraio", "februari"],
  ["march", "marz", "maerz", "mars", "marzo", "maart", "mrt"],
  ["april", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maggio", "mei"],
  ["june", "juni", "juin", "junio", "giugno"],
  ["july", "juli", "juillet", "julio", "luglio"],
  ["august", "aout", "agosto", "augustus"],
  ["september", "septembre", "septiembre", "settembre", "sept"],
  ["october", "oktober", "octobre", "octubre", "ottobre"],
  ["november", "novembre", "noviembre"],
  ["december", "dezember", "decembre", "diciembre", "dicembre"],
]
