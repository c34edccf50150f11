import { writeQuery } from '../ask/write.ts'
import type { Briefing } from '../briefing/briefing.ts'
import type { Shown, Talk } from './command.ts'
import { pageLabels } from './paging.ts'

const forward =
  /^(?:(?:and|ok|yes|please|now),? )*(?:more(?: of (?:them|it|these|those))?|next(?: page| ones?)?|(?:show|give|list)(?: me)? (?:more|the (?:rest|others|full list|next(?: page| ones?)?)|(?:them )?all(?: of (?:them|it))?|all (?:names|facts|entries))|(?:the )?rest(?: of (?:them|it|the list))?|go on|continue|keep going|further|the full list)(?:,? please)?\W*$/i
const back =
  /^(?:(?:and|ok|please|now),? )*(?:go )?(?:back|(?:the )?previous(?: page| ones?)?|(?:one )?page back)(?:,? please)?\W*$/i
const numbered = /^(?:(?:go to|show(?: me)?) )?page (\d{1,4})\W*$/i

/** “More”, “the rest”, “previous page”, “page 3” after an answer of several pages: the question before, and the page; undefined where it turns none. */
export function pageTurned(words: string, talk: Talk): { question: string; page: number } | undefined {
  const [before, shown] = [talk.before(), talk.shown()]
  if (!before || !shown) return undefined
  const [, number] = numbered.exec(words) ?? []
  const page = number
    ? Number(number)
    : forward.test(words) && !shown.isLast
      ? shown.page + 1
      : back.test(words) && shown.page > 1
        ? shown.page - 1
        : undefined
  return page && page > 0 ? { question: writeQuery(before), page } : undefined
}

/** Which page of an answer it is; undefined where it has one only. */
export function pageShown({ next }: Briefing, page = 1): Shown | undefined {
  const leads = (label: string) => next.some((each) => each.label.startsWith(label))
  const isLast = !leads(pageLabels.next)
  return !isLast || leads(pageLabels.previous) ? { page, isLast } : undefined
}

/** “Go back” on the first page, which backs nobody. */
export const noEarlier = (words: string, talk: Talk): Briefing | undefined =>
  back.test(words) && talk.before() ? nothingThere('That was the first page', 'There is none before it.') : undefined

/** “More” after an answer that has no more. */
export const noFurther = (words: string, talk: Talk): Briefing | undefined =>
  talk.before() && (forward.test(words) || back.test(words))
    ? nothingThere('That was all of it', 'The answer before has no other page.')
    : undefined

const nothingThere = (title: string, why: string): Briefing => ({
  tone: 'help',
  title,
  blocks: [{ kind: 'text', line: [`${why} Ask on, such as “when?” or “and the EU?”.`] }],
  choices: [],
  next: [],
})
