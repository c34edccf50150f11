import type { Absence } from '../model/absence.ts'
import { Kind, Level } from '../model/statement.ts'

interface KindWords {
  one: string
  many: string
  /** What the speaker did, in the flat voice: “attributed”. */
  did: string
}

/** The field's word for each kind. The order is the order of a briefing: most authoritative first. */
export const kindWords: Record<Kind, KindWords> = {
  attribution: { one: 'attribution', many: 'attributions', did: 'attributed' },
  'technical-attribution': {
    one: 'technical attribution',
    many: 'technical attributions',
    did: 'attributed on technical grounds',
  },
  'attribution-endorsed': { one: 'endorsement', many: 'endorsements', did: 'endorsed the attribution of others' },
  condemnation: { one: 'condemnation', many: 'condemnations', did: 'condemned' },
  concern: { one: 'statement of concern', many: 'statements of concern', did: 'voiced concern' },
  solidarity: { one: 'statement of solidarity', many: 'statements of solidarity', did: 'declared solidarity' },
  call: { one: 'call to act', many: 'calls to act', did: 'called on others to act' },
  advisory: { one: 'advisory', many: 'advisories', did: 'issued an advisory' },
  confirmation: { one: 'confirmation', many: 'confirmations', did: 'confirmed' },
  warning: { one: 'warning', many: 'warnings', did: 'warned' },
  promise: { one: 'promise', many: 'promises', did: 'promised' },
  declined: { one: 'refusal to attribute or act', many: 'refusals to attribute or act', did: 'declined' },
  denial: { one: 'denial', many: 'denials', did: 'denied' },
  'counter-accusation': { one: 'counter-accusation', many: 'counter-accusations', did: 'accused in return' },
  'claim-of-responsibility': {
    one: 'claim of responsibility',
    many: 'claims of responsibility',
    did: 'claimed responsibility',
  },
  criticism: { one: 'outside assessment', many: 'outside assessments', did: 'commented' },
  correction: { one: 'correction', many: 'corrections', did: 'corrected' },
  sanction: { one: 'sanction', many: 'sanctions', did: 'sanctioned' },
  'sanction-lifted': { one: 'lifting of sanctions', many: 'liftings of sanctions', did: 'lifted sanctions on' },
  indictment: { one: 'indictment', many: 'indictments', did: 'charged' },
  arrest: {
    one: 'arrest or extradition',
    many: 'arrests or extraditions',
    did: 'reported the arrest or extradition of',
  },
  conviction: { one: 'conviction', many: 'convictions', did: 'reported the conviction of' },
  expulsion: { one: 'expulsion', many: 'expulsions', did: 'expelled' },
  takedown: { one: 'takedown', many: 'takedowns', did: 'disrupted' },
  reward: { one: 'reward offer', many: 'reward offers', did: 'offered a reward over' },
  'export-control': { one: 'export control', many: 'export controls', did: 'restricted exports to' },
  ban: { one: 'ban', many: 'bans', did: 'banned' },
}

/** Most authoritative first. */
export const kindsInOrder: readonly Kind[] = Object.keys(kindWords).map((kind) => Kind.parse(kind))

/** “4 attributions, 8 denials”, most authoritative first. */
export function tally(found: readonly Kind[]): string {
  return kindsInOrder
    .map((kind) => ({ kind, count: found.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => countKind(kind, count))
    .join(', ')
}

/** “1 denial”, “8 denials”. */
export const countKind = (kind: Kind, count: number): string =>
  `${count} ${count === 1 ? kindWords[kind].one : kindWords[kind].many}`

/** “1 act”, “2 acts”. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** What exactly was blamed, in words. */
export const levelWords: Record<Level, string> = {
  territory: 'activity from its territory',
  cluster: 'a named group, no state',
  'state-linked': 'state-linked actors',
  'state-organ': 'an organ of the state',
  state: 'the state',
  'company-or-front': 'a company or front',
  individual: 'a person',
}

export const levelsInOrder = Level.options

/** How an absence is known, before its claim. Nothing on record never becomes “did not”. */
export const absenceWords: Record<Absence['class'], string> = {
  'checked-absent': 'Checked',
  'explicitly-declined': 'Declined',
  'reported-absent': 'Reported',
  'not-recorded': 'Nothing on record here',
}
