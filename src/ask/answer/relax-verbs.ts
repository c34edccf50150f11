import { unitOfGroup } from '../../find/parties.ts'
import { areMeasures, areSanctions } from '../lexicon/act.ts'
import { acts } from '../lexicon/acts.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { conviction, imprisonment } from '../lexicon/acts-of-law.ts'
import { sanctions } from '../lexicon/acts-of-listing.ts'
import { criticism } from '../lexicon/acts-of-stance.ts'
import { onlyActs, onlyTarget, type Rule } from './relax-rule.ts'

/** “Who claimed that Russia scouted the Games”: said it of others. */
export const claimedOfOthers: Rule = (_, query) =>
  onlyActs(query, ({ name }) => name === 'claim of responsibility') && query.on.length > 0
    ? { query: { ...query, acts: [attribution] }, told: 'Read as: blamed on them.' }
    : undefined

/** “Did Iran admit that Stuxnet did damage”: whoever was hit confirms it. */
export const admittedHarm: Rule = ({ incidentsById, actorsById, statements }, query) => {
  const homes = query.by.flatMap(({ actor, speaker }) =>
    actor
      ? [actor]
      : statements.flatMap((each) =>
          speaker && each.speaker.name.includes(speaker)
            ? [...(each.speaker.actor ? [each.speaker.actor] : []), ...each.onBehalfOf]
            : [],
        ),
  )
  const countries = new Set(homes.flatMap((id) => actorsById.get(id)?.country ?? []))
  const hit = query.over.some((id) =>
    incidentsById.get(id)?.victims.some(({ country }) => country && countries.has(country)),
  )
  return hit && onlyActs(query, ({ name }) => name === 'admission')
    ? {
        query: { ...query, acts: acts.filter(({ name }) => name === 'confirmation') },
        told: 'Read as: that it was hit.',
      }
    : undefined
}

/** “Who slammed Microsoft”: outside assessments are no condemnations. */
export const criticised: Rule = (_, query) =>
  onlyActs(query, ({ name }) => name === 'condemnation')
    ? { query: { ...query, acts: [criticism] }, told: 'Read as: criticism, of outsiders too.' }
    : undefined

/** “Who sanctioned NSO Group”: it is on a list of those to whom nothing may be sold. */
export const restricted: Rule = (_, query) =>
  query.on.length > 0 && onlyActs(query, ({ name }) => name === sanctions.name)
    ? {
        query: { ...query, acts: acts.filter(({ name }) => name === 'export control') },
        told: 'Read as: export controls; no sanctions are on record.',
      }
    : undefined

/** “Jail time for Peter Williams”: he pleaded guilty, and no sentence is told of. */
export const foundGuilty: Rule = (_, query) =>
  onlyActs(query, ({ name }) => name === imprisonment.name)
    ? { query: { ...query, acts: [conviction] }, told: 'Read as: convictions; no sentence is on record.' }
    : undefined

/** “Did the US hit back at Iran”: whoever accuses answers with measures, and denies nothing. */
export const hitBack: Rule = (_, query) =>
  query.on.length > 0 && onlyActs(query, ({ name }) => name === 'denial or countermeasure')
    ? {
        query: { ...query, acts: acts.filter(({ name }) => name === 'measures') },
        told: 'Read as: measures of any kind.',
      }
    : undefined

/** “Who faulted Microsoft for it”: a firm that nobody accuses of it is criticised. */
export const faulted: Rule = (archive, query) =>
  onlyTarget(archive, query)?.kind === 'company' && onlyActs(query, ({ name }) => name === 'attribution')
    ? { query: { ...query, acts: [criticism] }, told: 'Read as: criticism.' }
    : undefined

/** “Who backtracked on blaming Russia in Montenegro”: whoever would not blame it. */
export const wouldNotSay: Rule = (_, query) =>
  query.over.length + query.victims.length > 0 && onlyActs(query, ({ name }) => name === 'correction')
    ? {
        query: { ...query, acts: acts.filter(({ name }) => name === 'refusal to attribute or act'), on: [] },
        told: 'Read as: refused to attribute; no correction is on record.',
      }
    : undefined

/** “The Dutch defence minister who announced the OPCW bust”: what the holder of an office said of the matter. */
export const officeWords: Rule = (_, query) =>
  query.wanted === 'who' && query.over.length > 0 && query.by.some(({ office }) => office) && areMeasures(query.acts)
    ? { query: { ...query, acts: [] }, told: 'Read as: who spoke of it.' }
    : undefined

/** “Did the Kremlin admit it at the time”: a reply comes after what it replies to. */
export const afterwards: Rule = (_, query) =>
  query.atTheTime && onlyActs(query, ({ name }) => name === 'admission' || name === 'denial' || name === 'reactions')
    ? { query: { ...query, atTheTime: false }, told: 'Not applied: at the time; a reply may come later.' }
    : undefined

/** “Is Conti sanctioned”: it is not, and others are over what it did. */
export const overItsMatter: Rule = (archive, query) => {
  const group = onlyTarget(archive, query)
  const measured = areSanctions(query.acts)
  if (
    group?.kind !== 'threat-group' ||
    unitOfGroup(archive, group.id) ||
    !measured ||
    query.wanted !== 'whether' ||
    query.over.length > 0
  )
    return undefined
  const over = archive.incidents.filter(({ accused }) => accused.includes(group.id)).map(({ id }) => id)
  return over.length > 0
    ? { query: { ...query, on: [], over }, told: `Not on ${group.name}: over what it is accused of.` }
    : undefined
}
