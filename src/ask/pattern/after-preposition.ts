import { imposes } from './after-act.ts'
import { aim, isDeed } from './around-name.ts'
import type { ActItem, Found, Part, Preposition, Spot } from './placed.ts'

/** The part of a name behind a preposition: “by the EU”, “over NotPetya”, “of the UK”. */
export function afterPreposition(
  spot: Spot,
  { part, word }: Preposition,
  act: ActItem | undefined,
  next: Found | undefined,
): Part {
  const { item, matter, actor, entries, at, placed, senses } = spot
  const state = item.is === 'name' && item.state !== undefined
  const supports = act?.phrase.act.name.includes('support') === true
  switch (part) {
    case 'by':
      // “Carried out from China”.
      if (
        word === 'from' &&
        act &&
        /^(?:carried out|launched|conducted|staged|mounted|run|ran)$/.test(act.text) &&
        item.is === 'name' &&
        senses.accused(item)
      )
        return 'on'
      if (
        word === 'from' &&
        entries
          .slice(0, at)
          .some(
            ({ item: each }) =>
              each.is === 'deed' || (each.is === 'act' && /^st(?:ole|olen|eal|eals)$/.test(each.text)),
          )
      )
        return matter ? 'over' : 'victim'
      if (word === 'by' && act && isDeed(act) && actor) return 'on'
      // “List anyone from China”.
      if (word === 'from' && act?.phrase.act.takes === 'actor' && entries.some(({ anybody }) => anybody)) return 'on'
      // “Recalled its ambassador from Moscow”.
      if (word === 'from' && act?.phrase.act.takes === 'actor' && placed.some((each) => each.part === 'by')) return 'on'
      // “Denied the 1.5 billion taken from a Dubai exchange”.
      if (word === 'from' && act && placed.some((each) => each.part === 'by')) return matter ? 'over' : 'victim'
      // “Among Chinese companies, which ones have been sanctioned”.
      if (word === 'among' && entries[at]?.only !== undefined && next?.item.phrase.act.takes === 'actor') return 'on'
      return actor ? 'by' : 'over'
    case 'over':
      // “When it comes to Chinese firms, who has the US sanctioned”.
      if (entries[at]?.only !== undefined && next?.item.phrase.act.takes === 'actor') return 'on'
      if (word === 'for' && actor && !matter && act && /^(?:spoke|speak|spoken)/.test(act.text)) return 'by'
      if (state && word === 'for' && placed.some((each) => each.part === 'on'))
        return item.is === 'name' && senses.accused(item) ? 'also' : 'victim'
      if (
        word === 'in' &&
        act &&
        isDone(act, entries) &&
        item.is === 'name' &&
        senses.many(item) &&
        !senses.accused(item)
      )
        return 'by'
      if (!state && item.is === 'name') {
        if (!matter && actor) return placed.some((each) => each.part === 'on') ? 'also' : 'on'
        const loosely = word === 'for' || word === 'about' || word === 'regarding' || word === 'concerning'
        const either = act?.phrase.act.takes === 'actor' || act?.phrase.act.weak === true
        return matter && actor && loosely && either ? 'both' : 'over'
      }
      if (word === 'in' && act && isDone(act, entries) && item.is === 'name' && !senses.accused(item)) return 'by'
      if (word === 'in' && next && item.is === 'name' && senses.accused(item)) return 'on'
      if (word === 'in' && entries[at - 2]?.item.is === 'question') return 'on'
      // “Sanctions over Russian cyber activity”.
      if (word === 'over' && act?.phrase.act.takes === 'actor' && item.is === 'name' && senses.accused(item))
        return 'on'
      return (word === 'for' && !supports) || word === 'about' ? 'on' : 'victim'
    case 'on':
      if ((act === undefined || act.phrase.act.weak) && word === 'against' && matter && actor) return 'both'
      if (act === undefined || act.phrase.act.weak) return matter ? 'over' : 'on'
      return aim(spot, act.phrase.act)
    case 'of':
      // “Who hacked the capital of Albania”.
      if (act && isDeed(act) && item.is === 'name' && state && !senses.accused(item) && !matter) return 'victim'
      // “Kicked out of the United States”.
      if (
        act?.phrase.act.name === 'expulsion' &&
        state &&
        (/\bout$/i.test(act.text) || placed.some((each) => each.part === 'on'))
      )
        return 'by'
      if (act?.phrase.form === 'noun' && (act.phrase.act.weak || act.phrase.act.name === 'denial') && actor && !matter)
        return 'by'
      if (
        act &&
        imposes.has(act.phrase.act.name) &&
        actor &&
        !matter &&
        item.is === 'name' &&
        !senses.accused(item) &&
        !senses.silent(item)
      )
        return 'by'
      return aim(spot, act?.phrase.act)
    case 'to':
    case 'with':
      if (matter) return 'over'
      if (
        word === 'to' &&
        act?.phrase.act.kinds[0] === 'arrest' &&
        state &&
        item.is === 'name' &&
        !senses.accused(item)
      )
        // “Did Thailand extradite anyone to the US”.
        return placed.some((each) => each.part === 'by') ? 'also' : 'by'
      return supports || act?.phrase.act.name === 'reactions' ? 'victim' : 'on'
  }
}

/** “banned in the US”: a state is where its own bodies did it. */
const isDone = ({ phrase }: ActItem, entries: Spot['entries']): boolean =>
  (phrase.act.takes === 'actor' || phrase.act.name === 'takedown') &&
  phrase.form === 'past' &&
  !entries.some(({ item }) => item.is === 'preposition' && item.word === 'by')
