import type { Archive } from '../../model/archive.ts'
import { asksSize, isBareCount } from '../filling/sizes.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import type { Wanted } from '../query.ts'
import { topicOf } from './topic.ts'
import { isAnotherAct, type Turn } from './turn.ts'

/** What a question that follows one wants to hear: what it says itself, else what the one before did. */
export function wantedOf(turn: Turn, archive: Archive): Wanted {
  const { before, now, words } = turn
  if (asksFigures(turn)) return 'figures'
  if (now.wanted === 'figures' && isBareCount(words) && before.acts.some(({ ofAccused }) => !ofAccused)) return 'count'
  // “How many?” after a list of incidents.
  if (before.wanted === 'matters' && now.wanted === 'count' && now.acts.length === 0 && isBareCount(words))
    return 'matters'
  // “Who?” after how many states did it: they, and not to whom.
  if (before.wanted === 'count' && isBareWho.test(words) && before.by.some(({ only }) => only === 'state')) return 'who'
  if (now.wanted === 'missing' || now.wanted === 'confidence') return now.wanted
  // “How long did it take?” after who sanctioned it over a matter.
  if (
    tookLong.test(words) &&
    before.acts.some(({ ofAccused }) => !ofAccused) &&
    (before.over.length > 0 || topicOf(before, archive))
  )
    return 'lag'
  // “Which of them were persons?” after whether it was the first time.
  if (listsOnly.test(words) && before.wanted === 'whether' && areMeasures(before.acts)) return 'whom'
  if (asksWord(turn) === undefined && /\b(?:too|as well|either)\??$/i.test(words)) return 'whether'
  if (now.wanted === 'whether') return 'whether'
  if (isReworded(turn)) return now.wanted === 'about' ? 'acts' : now.wanted
  const anew = before.wanted === 'count' && now.acts.length > 0
  const shown = before.wanted === 'whether' && showsReply.test(words)
  // “And the Russians?” after when it happened: what they said.
  const speaks = before.wanted === 'start' && now.by.length + now.on.length > 0 && now.over.length === 0
  // “China’s reaction” after why it was not named, “any charges?” after how sure they were.
  const reasoned = (before.wanted === 'why' || before.wanted === 'confidence') && isAnotherAct(turn)
  return asksAnything(turn) || reasoned || anew || shown || speaks || saysOfOthers(turn) ? 'acts' : before.wanted
}

/** “Any denials?” after who did it: who said so, and not of whom. */
const saysOfOthers = (turn: Turn): boolean =>
  turn.before.wanted === 'whom' && isAnotherAct(turn) && !areMeasures(turn.now.acts) && !areBlame(turn.now.acts)

/** “Beijing’s reaction”: what it was, and not whether. */
const showsReply =
  /^(?:and |but |so )?(?:the )?[\p{L} ]{2,30}?['’]?s? (?:own )?(?:reaction|response|reply|answer|line|position|denial|comment|statement)s?(?: (?:please|pls))?\W*$/iu

const listsOnly = /^only (?:persons|companies|groups|agencies|units|organisations)$/i

const isBareWho = /^(?:and |so )?(?:who|which(?: ones)?)(?: (?:are|were|was) (?:they|it|those))?\W*$/i

const tookLong =
  /^(?:and |so )?how (?:long|fast|quickly|soon|many (?:days|weeks|months))\b.*\b(?:take|took|after|later)\b/i

const asksWord = ({ items }: Turn): string | undefined => items.find((item) => item.is === 'question')?.word

/** “Who indicted them?”, and not “what about the UK?” */
export const isReworded = (turn: Turn): boolean =>
  asksWord(turn) !== undefined && !/^(?:and |but |so )?(?:what|how) (?:about|of)/i.test(turn.words)

/** “Anything from NATO?”, “did the US do anything?” */
export const asksAnything = ({ now, words }: Turn): boolean =>
  /^(?:and |so |but )?(?:anything\b|what (?:did|has|have) .+ (?:do|done)\b|(?:did|has|have) (?!(?:they|it|he|she)\b).+ (?:do|done) (?:anything|something)\b)/i.test(
    words,
  ) && now.acts.length === 0

/** “And how much was stolen?” */
export const asksFigures = ({ before, now, words }: Turn): boolean =>
  asksSize.test(words) &&
  !isBareCount(words) &&
  now.over.length === 0 &&
  now.acts.every(({ weak, ofAccused }) => weak || ofAccused) &&
  // “Is there a reward for him? How much?”
  !before.acts.some(({ name }) => name === 'reward offer')
