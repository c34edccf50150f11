import { Country } from '../model/id.ts'

/**
 * Parts of the world to choose by. The five are those of the United Nations (M49); “middle east” is Western Asia of M49
 * with Egypt and Iran. https://unstats.un.org/unsd/methodology/m49/
 */
const lists = {
  africa:
    'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW IO TF',
  americas:
    'AI AG AR AW BS BB BZ BM BO BQ BV BR CA KY CL CO CR CU CW DM DO EC SV FK GF GL GD GP GT GY HT HN JM MQ MX MS NI PA PY PE PR BL KN LC MF PM VC SX GS SR TT TC US UY VE VG VI',
  asia: 'AF AM AZ BH BD BT BN KH CN CY GE HK IN ID IR IQ IL JP JO KZ KW KG LA LB MO MY MV MN MM NP KP OM PK PS PH QA SA SG KR LK SY TW TJ TH TL TR TM AE UZ VN YE',
  europe:
    'AX AL AD AT BY BE BA BG HR CZ DK EE FO FI FR DE GI GR GG VA HU IS IE IM IT JE XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SJ SE CH UA GB',
  oceania: 'AS AU CX CC CK FJ PF GU HM KI MH FM NR NC NZ NU NF MP PW PG PN WS SB TK TO TV UM VU WF',
  'middle east': 'AM AZ BH CY EG GE IR IQ IL JO KW LB OM PS QA SA SY TR AE YE',
} as const

export type Region = keyof typeof lists
export const regions = ['africa', 'americas', 'asia', 'europe', 'oceania', 'middle east'] as const satisfies Region[]

/** The countries of a region. */
export const countriesOf = (region: Region): readonly Country[] =>
  lists[region].split(' ').map((code) => Country.parse(code))
