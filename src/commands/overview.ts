import type { Briefing } from '../briefing/briefing.ts'
import { statementLine } from '../briefing/wording.ts'
import type { Context } from './command.ts'
import { help } from './help.ts'

const recentShown = 5

/** A front page: what can be asked, the newest facts, examples to press. */
export function overviewOf(context: Context): Briefing {
  const { archive } = context
  const front = help.answer({}, context)
  return {
    ...front,
    title: 'Attaché',
    blocks: [
      ...front.blocks,
      { kind: 'heading', text: 'Newest on record' },
      {
        kind: 'list',
        items: archive.statements.slice(0, recentShown).map((each) => statementLine(archive, each)),
      },
    ],
  }
}
