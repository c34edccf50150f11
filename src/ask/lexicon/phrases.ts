import type { Act } from './act.ts'
import { formsOf } from './inflect.ts'

/** A way to write an act, with the act and its form. */
export interface Phrase {
  words: readonly string[]
  act: Act
  form: 'base' | 'past' | 'ing' | 'noun'
}

/** Each way to write an act; of two that begin alike the reader tries the longer first. */
export function phrasesOf(act: Act): Phrase[] {
  const verbs = (act.verbs ?? '').split(' ').filter((verb) => verb !== '')
  return [
    ...split(act.more).map((words): Phrase => ({ words, act, form: formOf(words) })),
    ...verbs.flatMap((verb) => formsOf(verb).map(({ word, form }): Phrase => ({ words: [word], act, form }))),
    { words: act.name.split(' '), act, form: 'noun' },
  ]
}

/** “held responsible” is a past form, “asset freeze” a noun. */
const formOf = ([first = '']: readonly string[]): Phrase['form'] =>
  pasts.has(first) || /ed$/.test(first) ? 'past' : bases.has(first) ? 'base' : 'noun'

const pasts = new Set(
  'went came fell rose saw paid brought told gave spoken hidden withdrew withdrawn fallen struck shown laid held stood pleaded pled threw thrown kicked took taken put placed added removed dropped froze lifted named traced called hit fired shot lashed pushed turned spoke said did done broke stole stolen wiped knocked carried cracked shut sent found given spied caught offered claimed stopped had imposed slapped expressed declared voiced backed supported joined endorsed acknowledged admitted accused restricted'.split(
    ' ',
  ),
)

const bases = new Set(
  'refer seek escort round line fall join sign subscribe follow concur agree align welcome raise sound issue dodge sidestep tell ask climb set row put target announce adopt levy introduce strike come pay make bring file stand face unseal order show declare pull switch smash pick sink knock peg lay lie place track chalk shrug brush wave distance rally voice pour disclaim boast brag leave call describe rescind revoke ease end withdraw drop admit own offer hand surrender want say says stands hold take do hits hit throw kick break shut name side spy speak speaks claim claims argue allege assess conclude express impose lift remove freeze press plead go back support endorse accuse turn react fire push stop refrain'.split(
    ' ',
  ),
)

/** Each of the ones before each of the others: “cut” and “severed” before “ties” and “relations”. */
export const pairs = (firsts: string, lasts: string): string =>
  firsts
    .split('; ')
    .flatMap((first) => lasts.split('; ').map((last) => `${first} ${last}`))
    .join('; ')

export const split = (text = ''): string[][] =>
  text
    .split(';')
    .map((each) => each.trim().split(/[\s-]+/))
    .filter(([first]) => first !== '')
