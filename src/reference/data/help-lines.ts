import type { HelpRow } from "../format/help-line.ts"
import { recalled } from "./basis.ts"

type Line = readonly [name: string, number: string]

const at = (
  country: string,
  name: string,
  emergency: string,
  crisis: readonly Line[],
  poison: readonly Line[],
): HelpRow => ({
  country,
  name,
  emergency,
  crisis: crisis.map(([line, number]) => ({ name: line, number })),
  poison: poison.map(([line, number]) => ({ name: line, number })),
  ...recalled("medium"),
})

/** Whom to call. All recalled, none dialled: the page says so, and says to call the emergency number when in doubt. */
export const helpLines: readonly HelpRow[] = [
  at("AT", "Austria", "112", [["Telefonseelsorge", "142"]], [["Vergiftungsinformationszentrale", "01 406 43 43"]]),
  at("AU", "Australia", "000", [["Lifeline", "13 11 14"]], [["Poisons Information Centre", "13 11 26"]]),
  at("CA", "Canada", "911", [["Suicide Crisis Helpline", "988"]], [["Poison centres", "1-844-764-7669"]]),
  at("CH", "Switzerland", "112", [["Die Dargebotene Hand", "143"]], [["Tox Info Suisse", "145"]]),
  at("DE", "Germany", "112", [["TelefonSeelsorge", "0800 111 0 111"]], [["Giftnotruf Berlin", "030 19240"]]),
  at("DK", "Denmark", "112", [["Livslinien", "70 201 201"]], [["Giftlinjen", "82 12 12 12"]]),
  at("ES", "Spain", "112", [["Línea 024", "024"]], [["Información Toxicológica", "91 562 04 20"]]),
  at("FI", "Finland", "112", [["MIELI Kriisipuhelin", "09 2525 0111"]], [["Myrkytystietokeskus", "0800 147 111"]]),
  at(
    "FR",
    "France",
    "112",
    [["Numéro national de prévention du suicide", "3114"]],
    [["Centre antipoison de Paris", "01 40 05 48 48"]],
  ),
  at("GB", "United Kingdom", "999", [["Samaritans", "116 123"]], [["NHS", "111"]]),
  at("IE", "Ireland", "112", [["Samaritans", "116 123"]], [["National Poisons Information Centre", "01 809 2166"]]),
  at("IN", "India", "112", [["Tele-MANAS", "14416"]], []),
  at("NL", "Netherlands", "112", [["113 Zelfmoordpreventie", "113"]], []),
  at("NO", "Norway", "113", [["Mental Helse", "116 123"]], [["Giftinformasjonen", "22 59 13 00"]]),
  at("NZ", "New Zealand", "111", [["Need to talk?", "1737"]], [["National Poisons Centre", "0800 764 766"]]),
  at("PL", "Poland", "112", [["Kryzysowy Telefon Zaufania", "116 123"]], []),
  at("SE", "Sweden", "112", [["Mind Självmordslinjen", "90101"]], [["Giftinformationscentralen", "010-456 67 00"]]),
  at("US", "United States", "911", [["Suicide & Crisis Lifeline", "988"]], [["Poison Control", "1-800-222-1222"]]),
  at(
    "ZA",
    "South Africa",
    "112",
    [["SADAG suicide line", "0800 567 567"]],
    [["Poisons Information Helpline", "0861 555 777"]],
  ),
]
