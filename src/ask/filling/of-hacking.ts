import { areListings } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “Which Chinese companies did the US sanction for hacking”: not those that it listed over North Korean programmers. */
export const ofHacking = (query: Query, words: string): Query =>
  areListings(query.acts) &&
  query.over.length + query.victims.length + query.around.length === 0 &&
  saysHacking.test(words)
    ? { ...query, forHacks: true }
    : query

const saysHacking =
  /\b(?:for|over) (?:(?:\p{L}+ )?(?:state )?(?:hacking|hacks)|cyber[ -]?(?:attacks|espionage|intrusions))(?= (?:in|since|before|after|by|as of|until)\b|[,?.]|$)/iu
