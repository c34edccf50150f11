import { areMeasures } from '../lexicon/act.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './half-read.ts'

/** “How did Russia react to the sanctions”: to which, only a question before would tell. */
export const toWhichMeasure: Rule = (query, { words }) =>
  query.acts.some(({ name }) => name === 'reactions' || name === 'statements') && !saysOverWhat(query)
    ? /\b(?:to|about|on|after) (the (?:sanctions|indictments?|charges|listings?|designations?|expulsions?))$/i.exec(
        words,
      )?.[1]
    : undefined

/** “Arrested for state-sponsored hacking”, where no state is named: for whom somebody hacked is told with each, and kept in no query. */
export const forSomeState: Rule = ({ acts, on, over, victims, order }, { words }) =>
  areMeasures(acts) && on.every(({ actor }) => !actor) && over.length + victims.length === 0 && !order
    ? /\b(?:state|government|nation[- ]state)[- ](?:sponsored|backed|linked|directed|run|affiliated)\b|\b(?:state|government)(?= (?:hacking|hacks|cyber ?attacks|cyber ?espionage)\b)|\b(?:for|on behalf of) (?:a|some|any|their) (?:foreign )?(?:state|government)\b/i.exec(
        words,
      )?.[0]
    : undefined
