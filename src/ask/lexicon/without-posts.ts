import { perArchive } from '../../find/once.ts'
import type { Archive } from '../../model/archive.ts'

/**
 * With each post that is written before the name of somebody who speaks on record taken off: “US Director of National
 * Intelligence James Clapper” is James Clapper, and neither the United States nor any director.
 */
export function withoutPosts(text: string, archive: Archive): string {
  if (!mayName.test(text)) return text
  let plain = text
  for (const name of speakersIn(archive)) {
    const at = plain.includes(name) ? plain.indexOf(` ${name}`) : -1
    if (at < 0) continue
    const before = plain.slice(0, at + 1)
    const [found] = postBefore.exec(before) ?? []
    // “Winston Peters and Ambassador Wang Xiaolong”: the one before it is no post.
    const beside = speakersIn(archive).find((other) => found?.includes(`${other} and `))
    const post = beside && found ? found.slice(found.indexOf(beside) + beside.length + ' and '.length) : found
    if (post && isPost.test(post)) plain = before.slice(0, before.length - post.length) + plain.slice(at + 1)
  }
  return plain
}

/** People by their full names. */
const speakersIn = perArchive(({ statements }: Archive) => [
  ...new Set(
    statements.flatMap(({ speaker: { name } }) =>
      /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(name) ? [name] : [],
    ),
  ),
])

/** Two words with a capital, of which a full name is made. */
const mayName = /\p{Lu}[\p{L}.'’-]+ \p{Lu}/u

/** Words with a capital, up to the name: “NCSC Director of Operations”, “former US official”. */
const postBefore =
  /(?<!^)(?:\b(?:the|then|former|ex)[ -])*(?:\p{Lu}[\p{L}\d.’'-]* )+(?:(?:of|for|and) (?:the )?(?:\p{Lu}[\p{L}]* )+)*(?:(?:\p{L}+ )?(?:official|officer|expert|spokes\p{L}+|minister|adviser) )?$/u

const isPost =
  /\b(?:official|officer|expert|spokes\p{L}+|director|minister|secretary|chief|head|advis[eo]r|ambassador|chair\p{L}*|prosecutor|commissioner|representative)\b/iu
