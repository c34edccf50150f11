/** A law or an order under which somebody is listed: how it is asked for, what it is called, and how the record names it. */
interface Basis {
  asked: RegExp
  name: string
  regime: RegExp
}

const law =
  '(?:sanctions? )?(?:regimes?|programmes?|programs?|frameworks?|laws?|legislation|regulations|authorit(?:y|ies)|powers?|orders?|executive orders?)'

const bases: readonly Basis[] = [
  { asked: /\bcaatsa\b(?: section 224)?(?: (?:powers|authority))?/i, name: 'CAATSA', regime: /CAATSA/ },
  {
    asked: new RegExp(`\\bcounter-?terror(?:ism|ist)? ${law}\\b`, 'i'),
    name: 'counter-terrorism order',
    regime: /counter-terrorism/,
  },
  {
    asked: new RegExp(
      `(?:\\brussia )?\\b(?:destabili[sz]ation|destabili[sz]ing activities|hybrid(?: threats?)?) ${law}\\b(?: against russia)?`,
      'i',
    ),
    name: 'measures over destabilising activities',
    regime: /destabilising/,
  },
  {
    asked: new RegExp(`\\belections?(?:[- ](?:interference|meddling))? ${law}\\b`, 'i'),
    name: 'E.O. 13848',
    regime: /\b13848\b/,
  },
  { asked: new RegExp(`\\bhuman rights ${law}\\b`, 'i'), name: 'human rights order', regime: /human rights/ },
  { asked: new RegExp(`\\b(?:non-?)?proliferation ${law}\\b`, 'i'), name: 'proliferation order', regime: /\b13382\b/ },
  {
    asked: new RegExp(`\\brussian? ${law}\\b|\\brussia sanctions act(?: 2022)?`, 'i'),
    name: 'Russia sanctions law',
    regime: /Russia \(Sanctions\)|Russia Sanctions Act|\(Russia\) Regulations|\(Russia\)|E\.O\. 14024/,
  },
  {
    asked: new RegExp(`\\b(?:north korean?|dprk) ${law}\\b`, 'i'),
    name: 'North Korea sanctions law',
    regime: /North Korea|\b(?:13687|13722|13810)\b/,
  },
  {
    asked: /\b(?:the )?protecting american intellectual property act\b|\bpaipa\b/i,
    name: 'Protecting American Intellectual Property Act',
    regime: /Protecting American Intellectual Property/,
  },
]

const order = /\b(?:e\.? ?o\.? ?|executive orders? (?:no\.? |number )?)(\d{5})\b/i
const act =
  /\b(?:(?:eu |council )?(?:implementing )?(?:regulation|decision)s? )?(?:\(?(?:cfsp|eu)\)? )?(20\d\d\/\d{3,4})\b/i

/** The law or order that a question names, as it stands there, and what it is called. */
export function basisIn(words: string): { said: string; name: string } | undefined {
  for (const [pattern, called] of [
    [order, 'E.O.'],
    [act, 'EU act'],
  ] as const) {
    const [said, number] = pattern.exec(words) ?? []
    if (said !== undefined) return { said, name: `${called} ${number}` }
  }
  for (const { asked, name } of bases) {
    const [said] = asked.exec(words) ?? []
    if (said !== undefined) return { said, name }
  }
  return undefined
}

/** Whether a regime, as the record names it, is that law or order. */
export function isUnder(regime: string, name: string): boolean {
  const [, number] = /^(?:E\.O\.|EU act) (\S+)$/.exec(name) ?? []
  return number === undefined
    ? bases.some((basis) => basis.name === name && basis.regime.test(regime))
    : new RegExp(`(?<!\\d)${number}(?!\\d)`).test(regime)
}

/** Whether a law is called so. */
export const isBasis = (name: string): boolean =>
  /^(?:E\.O\. \d{5}|EU act 20\d\d\/\d{3,4})$/.test(name) || bases.some((basis) => basis.name === name)
