import { wordsIn } from '../../find/fold.ts'
import type { Name } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import type { Country } from '../../model/id.ts'
import { legalForms } from '../lexicon/fillers.ts'

/** Of several that have a name the firm that is plainly called so, the group and not its unit, or the one of the state that is named with it. */
export const meantAmong = (
  records: readonly Name[],
  text: string,
  country: Country | undefined,
  archive: Archive,
): Name | undefined =>
  only(records.filter(isPlainly(text))) ??
  groupOf(records, archive) ??
  (country ? ofCountry(records, country, archive) : undefined)

const ofCountry = (records: readonly Name[], country: Country, { actorsById }: Archive): Name | undefined =>
  only(records.filter((each) => each.kind === 'actor' && actorsById.get(each.id)?.country === country))

function only([one, ...others]: readonly Name[]): Name | undefined {
  return others.length === 0 ? one : undefined
}

/** “Fancy Bear” of the group and of the unit that it is said to be part of: the group. */
function groupOf(records: readonly Name[], { actorsById }: Archive): Name | undefined {
  const all = records.map((record) => ({
    record,
    actor: record.kind === 'actor' ? actorsById.get(record.id) : undefined,
  }))
  const [group, ...others] = all.filter(({ actor }) => actor?.kind === 'threat-group')
  const whole = group?.actor?.partOf
  return group && others.length === 0 && all.every((each) => each === group || each.actor?.id === whole)
    ? group.record
    : undefined
}

/** A firm is called by its name without what the law adds to it. */
const isPlainly =
  (text: string) =>
  ({ name }: Name): boolean =>
    bareName(name) !== wordsIn(name).join(' ') && bareName(name) === bareName(text)

const bareName = (name: string): string =>
  wordsIn(name)
    .filter((word) => !legalForms.has(word))
    .join(' ')
