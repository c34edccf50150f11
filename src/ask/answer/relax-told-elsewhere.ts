import escapeRegExp from 'escape-string-regexp'
import { shortName } from '../../briefing/wording.ts'
import { actorOf } from '../../model/archive.ts'
import { areStatements } from '../lexicon/act.ts'
import { seizure } from '../lexicon/acts-in-deeds.ts'
import { statements } from '../lexicon/acts-in-words.ts'
import { arrest, arrestToldOf, warrant, warrantToldOf } from '../lexicon/acts-of-law.ts'
import { fitsAny } from './matching.ts'
import { onlyActs, type Rule } from './relax-rule.ts'

/** “Was Vasinskyi arrested”: the charges say that he had been. */
export const toldElsewhere: Rule = (archive, query) => {
  if (!onlyActs(query, ({ name }) => name === arrest.name)) return undefined
  const places = query.by.flatMap(({ actor }) => (actor && actorOf(archive, actor).kind === 'state' ? [actor] : []))
  const [place, ...others] = places.map((id) => actorOf(archive, id))
  if (!place || others.length > 0 || query.by.length > 1)
    return {
      query: { ...query, acts: [arrestToldOf], by: query.by.filter(({ actor, only }) => actor ?? only !== 'police') },
      told: 'Read as: an arrest of which another act tells.',
    }
  const names = [place.name, shortName(archive, place.id)].map(escapeRegExp).join('|')
  const worded = new RegExp(
    String.raw`(?=.*${arrestToldOf.worded?.source ?? ''}).*\b(?:in|by) (?:\p{L}+ in )?(?:the )?(?:${names})\b`,
    'isu',
  )
  return {
    query: { ...query, acts: [{ ...arrestToldOf, worded }], by: [] },
    told: `Read as: an arrest in ${place.name} of which another act tells.`,
  }
}

/** “Servers impounded in the Netherlands”: who was arrested or charged there may have lost them. */
export const seizedToldOf: Rule = (_, query) =>
  query.by.length + query.on.length + query.over.length + query.around.length > 0 &&
  onlyActs(query, ({ name }) => name === 'takedown')
    ? { query: { ...query, acts: [seizure] }, told: 'Read as: a seizure of which another act tells.' }
    : undefined

/** “Were arrest warrants issued over NoName”, where nobody is charged: a takedown tells of some. */
export const warrantsToldOf: Rule = (_, query) =>
  query.on.length + query.over.length + query.around.length > 0 && onlyActs(query, ({ name }) => name === warrant.name)
    ? { query: { ...query, acts: [warrantToldOf] }, told: 'Read as: arrest warrants of which another act tells.' }
    : undefined

/** “What did Microsoft say about Europium”: it blamed a state, and spoke of the group by one of its names, to the letter. */
export const groupToldOf: Rule = (archive, query) => {
  const [only, ...others] = query.on
  const group = only?.actor && others.length === 0 ? actorOf(archive, only.actor) : undefined
  const asked = query.wanted === 'acts' && query.by.length > 0 && (query.acts.length === 0 || areStatements(query.acts))
  if (group?.kind !== 'threat-group' || !asked) return undefined
  const names = [group.name, ...group.aliases.map(({ name }) => name)].map(escapeRegExp).join('|')
  const worded = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${names})(?![\p{L}\p{N}-])`, 'iu')
  const told = { ...query, on: [], acts: [{ ...statements, worded }] }
  return fitsAny(archive, told)
    ? { query: told, told: `Read as: what tells of ${group.name} by one of its names.` }
    : undefined
}
