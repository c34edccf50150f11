import { areMeasures } from '../lexicon/act.ts'
import { isPassive } from '../pattern/passive.ts'
import type { Item } from '../pieces/item.ts'
import type { Wanted } from '../query.ts'
import type { Asked } from './asked.ts'

/** “Sandworm”: who that is; “sanctions on Sandworm”, “timeline of NotPetya”, “what has the EU done”: what was done. */
export function withoutQuestionWord({ words, placed, acts }: Asked): Wanted {
  if (/^(?:and )?what (?:did|has|have) .+ (?:do|done)$/i.test(words)) return 'acts'
  if (asksForTargets(words, placed, acts)) return 'whom'
  const names = placed.filter(({ item, part }) => item.is === 'name' && part !== 'victim')
  return acts.length === 0 && names.length === 1 && !/\b(?:timeline|chronology|course of|history of)\b/i.test(words)
    ? 'about'
    : 'acts'
}

/** “List persons sanctioned by the EU”. */
const asksForTargets = (words: string, [opening]: Asked['placed'], acts: Asked['acts']): boolean =>
  /^(?:list|name)\b/i.test(words) &&
  opening?.part === 'on' &&
  (opening.item.is === 'class' || opening.only !== undefined) &&
  areMeasures(acts)

/** “Who sanctioned it”, “when did they”, “which groups did they”. */
export function byQuestionWord(asks: string, asked: Asked): Wanted {
  const phrase = phrases.find(([pattern]) => pattern.test(asked.words))
  if (phrase) return phrase[1]
  if (asks === 'when' || asks === 'why' || asks === 'whom') return asks
  if (asks === 'who' || asks === 'whose') return byWho(asked)
  const [opening] = asked.placed
  // “Which Chinese companies”.
  const group = asked.placed.find(({ item }) => item.is === 'class') ?? (opening?.only ? opening : undefined)
  if (group?.part === 'by') return 'who'
  if (group?.part === 'on') return 'whom'
  if (asksForPeople(asked)) return 'whom'
  return withoutQuestionWord(asked)
}

/** “Which Ukrainians have been sanctioned”, “which pro-Russian hacktivists were indicted”. */
const asksForPeople = ({ items, acts, placed: [opening] }: Asked): boolean => {
  const [asks, whom, people] = items.filter(({ is }) => is !== 'filler')
  const named = whom?.is === 'name' && opening?.part === 'on' && opening.item === whom && /s$|ese$/.test(whom.text)
  return (
    asks?.is === 'question' &&
    /^(?:which|what)$/.test(asks.word) &&
    (named || whom?.is === 'wide' || people?.is === 'wide') &&
    areMeasures(acts) &&
    undergoes(items)
  )
}

/** What several words ask together, whatever the first of them is; the first that fits is right. */
const phrases: readonly [RegExp, Wanted][] = [
  // “On what date”.
  [/\b(?:what|which) (?:date|day|year|month)\b/i, 'when'],
  // “What made the EU sanction it”, “over what”.
  [
    /\b(?:for what reason|what (?:made|led|prompted|caused|drove)|on what grounds|how come|^what for|^for what|^over what)\b/i,
    'why',
  ],
  // “On what evidence did it name China”.
  [/^(?:up)?on what (?:evidence|proof|basis|findings?|intelligence|information)\b/i, 'acts'],
  // “According to whom”, “and by whom?”, “who was first?”
  [
    /\b(?:according to|by) (?:whom|who)\b|^(?:and |so )?who (?:was|is|were|came) (?:the )?(?:first|earliest|last|latest)(?: (?:one|state|country|government|body|agency|company|ally|minister|official))?(?: to .*)?$/i,
    'who',
  ],
  // “How long did it take”.
  [/^how (?:long|fast|quickly|soon)\b/i, 'when'],
]

/** “Who sanctioned it”, but “who was sanctioned”, “who did the EU sanction”. */
function byWho(asked: Asked): Wanted {
  const { items, placed, onlyDeeds } = asked
  if (isAmongThem(asked)) return 'who'
  if (withoutQuestionWord(asked) === 'about') return 'about'
  if (items.some((item) => item.is === 'act' && item.phrase.act.name === 'statements')) return 'who'
  if (onlyDeeds || placed.some(({ part }) => part === 'by')) return 'whom'
  return undergoes(items) ? 'whom' : 'who'
}

/** “Who in Europe sanctioned them”, “who sanctioned them in Asia”: whoever of those did. */
function isAmongThem({ words, items, placed }: Asked): boolean {
  const isOf = /^(?:(?:and|so|but) )*who (?:in|of|among|amongst|within|from) /i.test(words)
  const [asks, act] = items.filter(({ is }) => is !== 'filler')
  const does = asks?.is === 'question' && act?.is === 'act' && act.phrase.form === 'past'
  const whom = placed.some(({ part }) => part === 'on' || part === 'over')
  return isOf ? placed[0]?.part === 'by' : does && whom && placed.at(-1)?.part === 'by' && !/\bby\b/i.test(words)
}

function undergoes(items: readonly Item[]): boolean {
  const entries = items.filter(({ is }) => is !== 'filler').map((item) => ({ item }))
  return isPassive(
    entries,
    entries.findIndex(({ item }) => item.is === 'act'),
  )
}
