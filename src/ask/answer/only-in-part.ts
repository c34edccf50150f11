import type { Absence } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { attributions, type Statement } from '../../model/statement.ts'
import { areBlame, areDeeds, areMeasures, areStatements } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import type { Rule } from './premises.ts'

/** “Was Gao Qiang indicted in the Stone Panda case”, “did Berlin tie UNC1151 to the FSB”: only the group was named. */
export const onlyGroup: Rule = ({ query, found, strong, rest }) => {
  const { wanted, negated, acts } = query
  if (wanted !== 'whether' || negated || found.length === 0 || !(areBlame(acts) || areMeasures(acts))) return undefined
  if (strong.length === 0 && areBlame(acts) && isState(query, rest.archive) && found.every(namesGroup))
    return { ...rest, verdict: 'no', statements: [], instead: found, absences: saidToLack(found, rest.archive) }
  // Whoever lists people of a group lists them, whatever is said to be behind it.
  const asked = besideGroup(query, rest.archive, areBlame(acts) ? blamed : listed)
  if (!asked || found.some(({ targets }) => targets.includes(asked) || isOf(asked, targets, rest.archive)))
    return undefined
  return { ...rest, verdict: 'no', statements: [], instead: found }
}

/** “Did the Harbin police say that it was the CIA that attacked the Games”: read are two matters, one by the name of whoever was behind it, and only the other was spoken of. */
export const onlyOneMatter: Rule = ({ query, found, rest }) => {
  const { wanted, negated, acts, by, on, around, over } = query
  const asked =
    wanted === 'whether' && !negated && by.length > 0 && ((areBlame(acts) && !areStatements(acts)) || areDeeds(acts))
  if (!asked || on.length + around.length > 0 || over.length !== 2 || found.length === 0 || !found.every(isBlame))
    return undefined
  const told = over.filter((id) => found.some(({ incidents }) => incidents.includes(id)))
  return told.length === 1 ? { ...rest, verdict: 'no', statements: [], instead: found } : undefined
}

const isBlame = ({ kind }: Statement): boolean => attributions.some((each) => each === kind)

/** “Did Supo name China”, where it named a group and no state. */
const namesGroup = (each: Statement): boolean => 'level' in each && each.level === 'cluster'

/** That whoever named the group named no state, where that was looked into. */
const saidToLack = (found: readonly Statement[], { absences }: Archive): readonly Absence[] =>
  absences.filter(
    (absence) =>
      absence.act === 'attribution' &&
      found.some(
        ({ speaker, incidents }) =>
          speaker.actor === absence.by && incidents.some((id) => absence.incidents.includes(id)),
      ),
  )

const isState = ({ on: [only, ...others], around }: Query, { actorsById }: Archive): boolean =>
  around.length > 0 &&
  only?.actor !== undefined &&
  !only.only &&
  others.length === 0 &&
  actorsById.get(only.actor)?.kind === 'state'

/** Whoever is asked about besides a group; undefined where it is a state, or more than one. */
function besideGroup({ on }: Query, { actorsById }: Archive, sorts: ReadonlySet<string>): ActorId | undefined {
  const named = on.flatMap(({ actor, only }) => (actor && !only ? [actorsById.get(actor)] : []))
  if (on.length !== 2 || named.length !== 2) return undefined
  const [other, ...more] = named.filter((actor) => actor?.kind !== 'threat-group')
  return other && more.length === 0 && sorts.has(other.kind) ? other.id : undefined
}

const blamed: ReadonlySet<string> = new Set(['agency', 'military-unit', 'person'])
const listed: ReadonlySet<string> = new Set(['person'])

/** A unit of it, or who is said to work for it. */
const isOf = (id: ActorId, targets: readonly ActorId[], { actorsById }: Archive): boolean =>
  targets.some((each) => actorsById.get(each)?.kind !== 'threat-group' && actorsById.get(each)?.partOf === id)
