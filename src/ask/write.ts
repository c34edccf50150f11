import type { Party, Query } from './query.ts'

/**
 * A query as one line that reads back as the same query: `[who; sanctions; by european-union; on china/company; since 2020]`.
 * Buttons carry it, so that a second page or a choice does not depend on what was said before.
 */
export function writeQuery(query: Query): string {
  const parts = [
    query.wanted,
    ...query.acts.map(({ name }) => `did ${name}`),
    ...query.without.map(({ name }) => `without ${name}`),
    ...query.otherThan.map(({ name }) => `other-than ${name}`),
    ...(query.doneToo?.acts ?? []).map(({ name }) => `too-did ${name}`),
    ...(query.doneToo?.by ?? []).map((party) => `too-by ${writeParty(party)}`),
    query.doneToo?.since && `too-since ${query.doneToo.since}`,
    query.doneToo?.until && `too-until ${query.doneToo.until}`,
    ...(query.notDone?.acts ?? []).map(({ name }) => `undone ${name}`),
    ...(query.notDone?.by ?? []).map((party) => `undone-by ${writeParty(party)}`),
    query.notDone?.since && `undone-since ${query.notDone.since}`,
    query.notDone?.until && `undone-until ${query.notDone.until}`,
    ...(query.inAnswer?.acts ?? []).map(({ name }) => `to-did ${name}`),
    ...(query.inAnswer?.by ?? []).map((party) => `to-by ${writeParty(party)}`),
    ...query.by.map((party) => `by ${writeParty(party)}`),
    ...query.on.map((party) => `on ${writeParty(party)}`),
    ...query.over.map((id) => `over ${id}`),
    ...query.victims.map(({ state, year }) => `victims ${state}${year ? `/${year}` : ''}`),
    ...query.around.map(({ actor, incident }) => `around ${actor}/${incident}`),
    ...query.also.map((id) => `also ${id}`),
    ...query.except.map((id) => `except ${id}`),
    ...query.notOn.map((id) => `not-on ${id}`),
    ...query.notOver.map((id) => `not-over ${id}`),
    ...query.alone.map((id) => `alone ${id}`),
    ...(query.onlyOf ?? []).map((party) => `only-of ${writeParty(party)}`),
    ...query.sooner.map((id) => `sooner ${id}`),
    ...query.mentions.map((word) => `mentions ${word}`),
    query.from && `from ${query.from}`,
    query.together && `together ${query.together.join('/')}`,
    query.hit && `hit ${query.hit}`,
    query.ofKinds && `kinds ${query.ofKinds.join('/')}`,
    query.since && `since ${query.since}`,
    query.until && `until ${query.until}`,
    query.asOf && `as-of ${query.asOf}`,
    query.order && `order ${query.order}`,
    query.top && `top ${query.top}`,
    query.often && `often ${query.often}`,
    query.many && `many ${query.many.number} ${query.many.of}`,
    query.perYear && `per-year ${query.perYear}`,
    query.byStates && `by-states ${query.byStates.least}-${query.byStates.most ?? ''}`,
    query.unit && `unit ${query.unit}`,
    query.capacity && `said ${query.capacity}`,
    query.under && `under ${query.under}`,
    query.atTheTime && 'at-the-time',
    query.negated && 'not',
    query.presumes && 'presumes',
    query.isDone && 'is-done',
    query.now && 'now',
    query.ownFirst && 'own-first',
    query.sure && 'sure',
    query.byAnyone && 'by-anyone',
    query.solo && 'solo',
    query.each && 'each',
    query.sameDay && 'same-day',
    query.jointly && 'jointly',
    query.formal && 'formal',
    query.ownRegime && 'own-regime',
    query.degree && `degree ${query.degree}`,
    query.forHacks && 'for-hacks',
    query.cyberRegime === 'under' && 'cyber-regime',
    query.cyberRegime === 'outside' && 'no-cyber-regime',
  ]
  return `[${parts.filter((part) => part).join('; ')}]`
}

const writeParty = ({ actor, only, office, speaker, at }: Party): string => {
  const narrowed = only ?? office
  return speaker ? `"${speaker}"` : `${actor ?? ''}${narrowed ? `/${narrowed}` : ''}${at ? `/${at}` : ''}`
}
