import { noneButDeeds } from '../lexicon/act.ts'
import type { Wanted } from '../query.ts'
import type { Asked, Heard, Rule } from './asked.ts'
import { wantsBriefing, wantsOverview, wantsPayment } from './wanted-about.ts'
import { byQuestionWord, withoutQuestionWord } from './wanted-by-word.ts'
import { wantsFigures } from './wanted-figures.ts'
import { wantsRegime } from './wanted-regime.ts'
import {
  asksAfterAll,
  asksAny,
  asksByMark,
  asksOfEach,
  deniesSomething,
  isMarked,
  opensWithMatter,
  opensWithVerb,
} from './wanted-whether.ts'

/** What the question wants to hear: by the first rule that says so, and else by its question word. */
export function wantedOf(heard: Heard): Wanted {
  const { items, placed, acts } = heard
  const telling = items.filter(({ is }) => is !== 'filler' && is !== 'join' && is !== 'time')
  const asked: Asked = {
    ...heard,
    telling,
    first: telling[0],
    asks: telling.find((item) => item.is === 'question')?.word,
    order: items.find((item) => item.is === 'order')?.order,
    actors: placed.filter(({ part }) => part === 'by' || part === 'on' || part === 'open'),
    onlyDeeds: noneButDeeds(acts),
  }
  for (const rule of rules) {
    const wanted = rule(asked)
    if (wanted) return wanted
  }
  return asked.asks === undefined ? withoutQuestionWord(asked) : byQuestionWord(asked.asks, asked)
}

/** “How did China and Russia differ”. */
const wantsBoth: Rule = ({ words, actors, acts }) =>
  actors.length >= 2 &&
  (comparing.test(words) || (agreeing.test(words) && acts.every(({ takes }) => takes !== 'actor')))
    ? 'compare'
    : undefined

const comparing = /\b(?:compare|comparison|differ|differs|difference|differences|differed|versus|vs\.?|side by side)\b/i

/** “Do CERT Polska and ESET agree”, “did both name the same group”. */
const agreeing =
  /\b(?:agree(?! that\b)|disagree|disagreement|agreement|concur|coincide|of one mind|in line with|square with|(?:the )?same (?:group|actor|culprit|hackers?|perpetrators?|author|attacker|answer|conclusion|finding|verdict))\b/i

/** “How sure was the FBI”. */
const wantsConfidence: Rule = ({ words, acts, first }) =>
  /\bhow (?:sure|confident|certain)\b|\b(?:confidence|certainty)\b/i.test(words) &&
  first?.is !== 'auxiliary' &&
  (acts.every(({ weak }) => weak) ||
    acts.some(({ name }) => name === 'attribution' || name === 'technical attribution'))
    ? 'confidence'
    : undefined

/** “How long did it take to attribute it”, “how many days after it”. */
const wantsLag: Rule = ({ words, acts, placed }) =>
  /\bhow (?:long|fast|quickly|soon|many (?:days|weeks|months))\b/i.test(words) &&
  acts.some(({ ofAccused }) => !ofAccused) &&
  placed.some(({ part }) => part === 'over' || part === 'both' || part === 'sooner')
    ? 'lag'
    : undefined

/** “How many incidents are attributed to China”: which. */
const countsMatters: Rule = ({ words }) =>
  /\bhow many (?:\p{L}+ )?(?:incidents|attacks|cyber-?attacks|hacks|breaches|campaigns|operations)\b/iu.test(words)
    ? 'matters'
    : undefined

/** “How many countries”. */
const wantsCount: Rule = ({ words }) =>
  /\bhow (?:many|often|frequently)\b|\bnumber of\b|\bcount\b/i.test(words) ? 'count' : undefined

/** “Which country sanctioned the most”, “the most sanctioned group”. */
const wantsRank: Rule = ({ items, placed, words, asks }) => {
  if (!items.some((item) => item.is === 'order' && item.order === 'most')) return undefined
  if (/\b(?:was|were|been|got|is|are) \p{L}+ed by (?:the )?most\b/iu.test(words)) return 'whom'
  // “Who sanctioned the most persons”: they, and not whom.
  if (mostPeople.test(words) && (asks === 'who' || asks === 'which' || asks === 'what')) return 'who'
  const group = placed.find(({ item, part }) => item.is === 'class' && part !== 'over')?.part
  return group && (group === 'by' ? 'who' : 'whom')
}

export const mostPeople =
  /^(?:and )?(?:who|(?:which|what) (?:states?|countr(?:y|ies)|governments?)) (?:has |have )?(?:\p{L}+ed|put .*) the most (?:people|persons|individuals|hackers|companies|firms|entities|units|groups)\b/iu

/** “Who did not respond”. */
const wantsMissing: Rule = ({ negated, asks }) =>
  negated && (asks === 'who' || asks === 'which' || asks === 'what' || asks === undefined) ? 'missing' : undefined

/** “Which attacks did the EU condemn”, “all known Chinese campaigns”. */
const wantsMatters: Rule = ({ words, acts, asks }) =>
  acts.length > 0 && matterNouns.test(words) && !acts.some(({ ofAccused }) => ofAccused && asks === 'who')
    ? 'matters'
    : undefined

const matterNouns =
  /\b(?:which|what|list (?:of |all )?(?:the )?|all|how many|name the|any)\s+(?:(?:other|cyber|big|major|known|recent|of the|the|russian|chinese|iranian|north korean)\s+)*(?:[a-z-]+\s)?(?:incidents?|hacks?|attacks?|cyber-?attacks?|breaches|breach|campaigns?|operations?|intrusions?|cases?|thefts|heists|outages|blackouts|leaks|sectors?|industries|industry)\b/i

/** The first that knows is right. */
const rules: readonly Rule[] = [
  wantsBoth,
  wantsConfidence,
  wantsRegime,
  wantsLag,
  countsMatters,
  wantsFigures,
  isMarked,
  wantsPayment,
  wantsBriefing,
  wantsOverview,
  asksAfterAll,
  asksOfEach,
  opensWithVerb,
  opensWithMatter,
  wantsCount,
  wantsRank,
  deniesSomething,
  asksByMark,
  asksAny,
  wantsMissing,
  wantsMatters,
]
