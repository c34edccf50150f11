import { areDeeds, areListings } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “Which Chinese companies did the US sanction for hacking”: not those that it listed over North Korean programmers. */
export const ofHacking = (query: Query, words: string): Query =>
  areListings(query.acts) && (asThoseWhoHacked.test(words) || (isOfNoMatter(query) && saysHacking.test(words)))
    ? { ...query, forHacks: true }
    : query

const isOfNoMatter = ({ over, victims, around }: Query): boolean => over.length + victims.length + around.length === 0

const saysHacking =
  /\b(?:for|over) (?:(?:\p{L}+ )?(?:state )?(?:hacking|hacks)|cyber[ -]?(?:attacks|espionage|intrusions))(?= (?:in|since|before|after|by|as of|until)\b|[,?.]|$)/iu

/** “Are the SamSam hackers under sanctions”, “were the two sanctioned for breaking into it themselves”. */
const asThoseWhoHacked =
  /^(?:are|were|is|was|have|has) (?:any of )?the (?:\S+ )?(?:hackers?|attackers?|intruders?)\b|\bfor (?:the hack|hacking|breaking into|attacking|robbing|stealing)\b.*\b(?:themselves|himself|herself)$/i

/** “Who hacked Merkel”: she was hit, and is no author. */
export const ofHitSpeaker = (query: Query, words: string): Query =>
  /^(?:and |so )?who (?:hacked|attacked|breached|spied on|bugged)\b/i.test(words) &&
  areDeeds(query.acts) &&
  query.over.length > 0 &&
  query.on.length > 0 &&
  query.on.every(({ speaker }) => speaker)
    ? { ...query, on: [] }
    : query
