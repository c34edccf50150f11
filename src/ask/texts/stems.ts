import escapeRegExp from 'escape-string-regexp'

/** Words for the same thing, by how they begin. */
const alike: readonly (readonly string[])[] = [
  // Before the hospitals, which begin like it.
  ['hotel', 'hospitality'],
  ['parliament', 'bundestag', 'storting', 'eduskunta', 'lawmaker', 'legislat', 'mps'],
  ['hospital', 'health', 'medic'],
  ['bank', 'financ', 'lender'],
  ['power', 'energy', 'grid', 'electric'],
  ['blackout', 'outage'],
  ['ministr', 'government'],
  ['water', 'utilit'],
  ['universit', 'academi', 'college'],
  ['telecom', 'telco', 'telephon', 'phone'],
  ['olympi', 'games'],
  ['doping', 'wada'],
  ['insur'],
  ['ddos', 'denial'],
  ['probing', 'probed', 'scan'],
  ['website', 'site'],
  ['broadcast', 'television', 'tv', 'media', 'newspaper'],
  ['airline', 'airport', 'aviation', 'aerospace'],
  ['crypto', 'virtual'],
  ['billboard', 'screen'],
  ['theatre', 'theater'],
  ['centre', 'center'],
  ['defence', 'defense'],
]

/** What a word shares with those for the same thing: “hospital” and “hospitals”, “bank” and “finance”. */
export const stemOf = (word: string): string => alikeOf(word)?.[0] ?? word.replace(/(?:ies|es|s)$/, '')

const alikeOf = (word: string): readonly string[] | undefined =>
  alike.find((each) => each.some((start) => word.startsWith(start)))

/** The word in a text, however it is inflected, or one for the same thing. */
export function pattern(word: string): RegExp {
  const group = alikeOf(word)
  const stem = escapeRegExp(stemOf(word))
  return group
    ? new RegExp(`\\b(?:${group.join('|')})`, 'i')
    : new RegExp(`\\b${stem}${stem.length < shortestRoot ? '(?:s|es)?' : `\\p{L}{0,${longestEnding}}`}\\b`, 'iu')
}

/** Words for one sort of body, in a group with the whole sector that it is in, and how texts write of such bodies. */
const narrow: Readonly<Record<string, RegExp>> = {
  ministr: /\bministr/i,
  hospital: /\b(?:hospitals?|health (?:services?|systems?|boards?)|NHS|clinics?)\b/i,
  bank: /bank(?!ing)/i,
  universit: /\buniversit/i,
  college: /\b(?:universit|college)/i,
  telecom: /\btelecom/i,
  telco: /\btelecom/i,
  airline: /\b(?:airlines?|airways)\b/i,
  airport: /\bairports?\b/i,
  newspaper: /\b(?:newspapers?|dail(?:y|ies)|weekly)\b/i,
  broadcast: /\b(?:broadcast\p{L}*|television|TV)/iu,
  grid: /\b(?:grids?|power (?:outages?|cuts?|plants?|supply)|blackouts?)\b/i,
  // No watering hole.
  water: /\b(?:water|waterworks|dams?)\b/i,
}

/** For a word that says more closely what is meant than its group: “ministry” for “ministries”, and not “government”. */
export function narrower(word: string): RegExp | undefined {
  const start = Object.keys(narrow).find((each) => word.startsWith(each))
  return start === undefined ? undefined : narrow[start]
}

const shortestRoot = 5
const longestEnding = 4

/** “Ministerial” is of ministers, and OceanLotus of no ocean. */
const isEnding =
  /^[lmnptgd]?(?:e|s|es|d|ed|r|er|ers|or|ors|ing|ings|y|ly|ity|ment|ion|ions|ation|al|ial|ic|ical|ist|ists|ism|ive|ance|ence|ent|ant|n|an|ian|ish|ful|ware|ship|man|men|ia|ium|ous|age)$/

/** “election” and “elections”, “aviation” and “aviations”; not “port” and “portrait”. */
export function isLike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short === long ||
    (short.length >= shortestRoot &&
      long.length - short.length <= longestEnding &&
      long.startsWith(short) &&
      isEnding.test(long.slice(short.length)))
  )
}
