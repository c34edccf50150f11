import { onlyActor } from '../find/names.ts'
import { factsFor } from './answer/matching.ts'
import { areAll } from './lexicon/act.ts'
import { attribution } from './lexicon/acts-of-blame.ts'
import { emptyQuery } from './query.ts'
import type { Explained, Reader } from './reading.ts'
import { saysOverWhat } from './says.ts'

const denied =
  /\b((?:den(?:y|ied|ies)|reject(?:s|ed)?|dismiss(?:es|ed)?|rebut(?:s|ted)?|rebuff(?:s|ed)?) (?:an? |the |any |all )?(?:accusations?|allegations?|claims?|attributions?)) (?:made )?(?:by|from) (?:the )?((?:(?:south|north|new|united) )?\p{L}[\p{L}.]*)/iu

/** “When did China last deny an accusation by the UK”: over that of which the UK accused it; undefined where nobody is asked to have denied what another said. */
export function accusedByThem(
  words: string,
  { archive, names }: Reader,
  read: (rest: string) => Explained,
): Explained | undefined {
  const [all, deed = '', name = ''] = denied.exec(words) ?? []
  const accuser = all ? onlyActor(names.actor.find(name)) : undefined
  if (!all || !accuser) return undefined
  const explained = read(words.replace(all, deed))
  const { reading } = explained
  if (reading.is !== 'query' || reading.second) return undefined
  const { query } = reading
  if (!areAll(query.acts, ({ kinds: [first] }) => first === 'denial') || saysOverWhat(query) || query.by.length !== 1)
    return undefined
  const accused = factsFor(archive, {
    ...emptyQuery,
    acts: [attribution],
    by: [{ actor: accuser }],
    on: query.by,
  })
  const over = [...new Set(accused.flatMap(({ incidents }) => incidents))]
  const first = accused.at(-1)?.day
  return over.length > 0
    ? { ...explained, reading: { ...reading, query: { ...query, over, since: query.since ?? first } } }
    : undefined
}
