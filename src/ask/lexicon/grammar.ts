/** Prepositions by the part that the name behind them plays. */
export const prepositions: Readonly<Record<string, 'by' | 'on' | 'over' | 'of' | 'to' | 'with'>> = {
  by: 'by',
  under: 'on',
  from: 'by',
  'according to': 'by',
  'acc to': 'by',
  per: 'by',
  among: 'by',
  amongst: 'by',
  'out of': 'by',
  on: 'on',
  upon: 'on',
  against: 'on',
  at: 'on',
  over: 'over',
  for: 'over',
  about: 'over',
  regarding: 'over',
  concerning: 'over',
  re: 'over',
  following: 'over',
  after: 'over',
  'in response to': 'over',
  'in retaliation for': 'over',
  'in connection with': 'over',
  'in relation to': 'over',
  'in the wake of': 'over',
  'because of': 'over',
  'due to': 'over',
  'on account of': 'over',
  'as a result of': 'over',
  'as a consequence of': 'over',
  'as punishment for': 'over',
  'with regard to': 'over',
  'with respect to': 'over',
  'when it comes to': 'over',
  amid: 'over',
  around: 'over',
  in: 'over',
  into: 'over',
  of: 'of',
  to: 'to',
  towards: 'to',
  toward: 'to',
  with: 'with',
}

/** Who comes after them is left out. */
export const exceptions = 'other than; except; except for; besides; apart from; excluding; aside from; outside'

export const questionWords = new Set('who whom whose which what when why how where'.split(' '))

export const auxiliaries = new Set(
  'did do does has have had is are was were will would can could should been be being get got gets having'.split(' '),
)

export const negations = new Set(
  'silent not never no nobody none neither without wouldnt couldnt didnt dont doesnt hasnt havent hadnt isnt arent wasnt werent wont cannot nothing noone failed fail omitted missing absent'.split(
    ' ',
  ),
)

export const joiners = new Set(['and', 'or', ',', '&', '/', '+', 'plus', 'but', 'nor'])

/** Slips and short forms of words that are too short to be mended by what they look like. */
export const slips: ReadonlyMap<string, string> = new Map(
  Object.entries({
    thats: "that's",
    wen: 'when',
    whn: 'when',
    wich: 'which',
    wat: 'what',
    wot: 'what',
    wht: 'what',
    waht: 'what',
    hwo: 'who',
    teh: 'the',
    hve: 'have',
    woh: 'who',
    wsa: 'was',
    frist: 'first',
    compair: 'compare',
    adn: 'and',
    n: 'and',
    hav: 'have',
    thier: 'their',
    mch: 'much',
    msft: 'microsoft',
    spywear: 'spyware',
    assests: 'assets',
    pleed: 'plead',
  }),
)

/** First, last, most. */
export const orders: Readonly<Record<string, 'first' | 'last' | 'most'>> = {
  first: 'first',
  '1st': 'first',
  earliest: 'first',
  initially: 'first',
  originally: 'first',
  initial: 'first',
  oldest: 'first',
  last: 'last',
  latest: 'last',
  newest: 'last',
  recent: 'last',
  recently: 'last',
  most: 'most',
  'most recent': 'last',
  'most recently': 'last',
}

/** “Is”, “was”: no base form follows them: “were hit by the Anthem breach”. */
export const isForms: ReadonlySet<string> = new Set('is are was were been be being'.split(' '))

/** With those that make a passive too: “got sanctioned”. */
export const beWords: ReadonlySet<string> = new Set([...isForms, 'get', 'got', 'gets'])
