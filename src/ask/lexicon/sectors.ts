import type { Incident } from '../../model/incident.ts'

type Victim = Incident['victims'][number]

/** A sort of victims: what it is called, and who is of it, by sector or by name. */
interface Sort {
  called: string
  words: RegExp
  sectors?: readonly string[]
  names?: RegExp
  /** In which sectors a name tells so: Medibank is a bank by its name alone. */
  within?: readonly string[]
}

const finance = ['finance', 'multiple']

const firms = '(?: (?:companies|company|firms?|operators?|providers?|groups?|businesses|sector|industry))'

/** The sorts that questions ask for; the first that is named counts. */
const sorts: readonly Sort[] = [
  { called: 'hospitals', words: /\b(?:hospitals?|clinics?)\b/i, names: /hospital|health service/i },
  {
    called: 'the health sector',
    words: /\b(?:health ?care|health)(?: (?:sector|services?|systems?|providers?|bodies|organi[sz]ations))?\b/i,
    sectors: ['health', 'health technology'],
  },
  { called: 'banks', words: /\bbank(?:s|ing sector|ing)?\b/i, names: /bank/i, within: finance },
  {
    called: 'the financial sector',
    words: /\bfinanc(?:e|ial)(?: (?:sector|institutions?|services|firms|companies))?\b/i,
    sectors: ['finance'],
    names: /bank|financ/i,
    within: finance,
  },
  {
    called: 'telecommunications operators',
    words: new RegExp(
      `\\b(?:telecom(?:s|munications?)?|telcos?|(?:mobile|phone)(?= (?:operators|companies|networks))|carriers?)(?:${firms}| networks)?\\b`,
      'i',
    ),
    sectors: ['telecommunications'],
    names: /telecom/i,
  },
  {
    called: 'broadcasters',
    words: /\b(?:broadcasters?|(?:tv|television)(?: (?:stations?|channels?|broadcasters?|networks?))?)\b/i,
    names: /\btv|television|broadcaster/i,
  },
  {
    called: 'media',
    words: /\b(?:media|news|newspapers?|press)(?: (?:outlets?|companies|organi[sz]ations|sites|houses|bodies))?\b/i,
    sectors: ['media'],
    names: /\bmedia\b|broadcaster|television/i,
  },
  {
    called: 'foreign ministries',
    words: /\bforeign minist(?:ry|ries)\b/i,
    names: /foreign ministr|of foreign affairs/i,
  },
  { called: 'ministries', words: /\bminist(?:ry|ries)\b/i, names: /ministr|federal public service|department of/i },
  {
    called: 'parliaments',
    words: /\b(?:parliaments?|parliamentarians|legislatures?)\b/i,
    names: /parliament|storting|bundestag/i,
  },
  { called: 'police forces', words: /\bpolice(?: (?:forces?|departments?|systems?))?\b/i, names: /police/i },
  {
    called: 'election bodies',
    words: /\belect(?:ion|oral) (?:bodies|body|authorit(?:y|ies)|systems?|commissions?)\b/i,
    names: /elect/i,
  },
  { called: 'political parties', words: /\bpolitical part(?:y|ies)\b/i, sectors: ['political party'] },
  { called: 'dams', words: /\bdams?\b/i, names: /\bdam\b/i },
  {
    called: 'the water sector',
    words:
      /\bwater ?(?:works|utilit(?:y|ies)|companies|plants?|facilit(?:y|ies)|sector|supply|supplies|systems?|authorities|treatment plants)\b|\bwater(?= (?:incidents|attacks|hacks))/i,
    sectors: ['water'],
  },
  {
    called: 'oil and gas companies',
    words: new RegExp(`\\b(?:oil and gas|oil|gas|petrochemical)${firms}\\b`, 'i'),
    names: /aramco|rasgas|petro|pipeline/i,
  },
  {
    called: 'the energy sector',
    words:
      /\b(?:energy|power|electricity)(?: (?:companies|firms|sector|utilit(?:y|ies)|plants?|grids?|stations?|suppliers?|operators|industry))?\b|\b(?:wind|solar) farms\b/i,
    sectors: ['energy', 'nuclear', 'petrochemical'],
    names: /energy/i,
  },
  {
    called: 'crypto exchanges and their users',
    words: /\b(?:crypto(?:currency|-currency)?|bitcoin) (?:exchanges?|platforms?|firms|companies)\b/i,
    sectors: ['cryptocurrency'],
  },
  {
    called: 'universities and schools',
    words: /\b(?:universit(?:y|ies)|schools?|colleges?)\b/i,
    sectors: ['education'],
    names: /universit|school/i,
  },
  {
    called: 'the defence sector',
    words: new RegExp(`\\bdefen[cs]e(?:${firms}| contractors?)\\b`, 'i'),
    sectors: ['defence'],
    names: /defence/i,
  },
  {
    called: 'shipping and ports',
    words: /\b(?:shipping(?: (?:companies|company|lines?|firms?|sector))?|ports?|harbours?)\b/i,
    sectors: ['shipping'],
  },
  {
    called: 'aviation',
    words: /\b(?:airlines?|airports?|aviation|air traffic control)\b/i,
    sectors: ['aviation', 'aerospace'],
  },
  {
    called: 'sport bodies',
    words: /\bsports?(?:ing)? (?:bodies|body|organi[sz]ations|federations|agencies)\b/i,
    sectors: ['sport'],
  },
  { called: 'food companies', words: /\bfood(?: (?:companies|firms|producers|sector|industry))\b/i, sectors: ['food'] },
  { called: 'retailers', words: /\b(?:supermarkets?|retailers?|shops|stores)\b/i, sectors: ['retail'] },
  { called: 'think tanks', words: /\bthink[- ]tanks?\b/i, sectors: ['think tank'], names: /think tank/i },
  {
    called: 'governments',
    words: /\bgovernment(?:s| (?:bodies|agencies|websites|departments|sites|institutions|systems|networks))\b/i,
    sectors: ['government'],
    names: /government/i,
  },
]

/** The sort of victims that is named, and in which words. */
export function sortIn(words: string): { called: string; text: string } | undefined {
  const [first] = sorts.flatMap(({ called, words: named }) => {
    const [text] = named.exec(words) ?? []
    return text === undefined ? [] : [{ called, text }]
  })
  return first
}

/** Whether a victim is of that sort. */
export function isOfSort(called: string, { sector, name }: Victim): boolean {
  const sort = sorts.find((each) => each.called === called)
  if (!sort) return false
  const isNamed = !sort.within || sort.within.includes(sector ?? '')
  return (sector !== undefined && sort.sectors?.includes(sector)) || (isNamed && sort.names?.test(name) === true)
}

export const isSort = (called: string): boolean => sorts.some((each) => each.called === called)
