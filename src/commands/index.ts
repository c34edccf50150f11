import { about } from './about.ts'
import { actor } from './actor.ts'
import { ask } from './ask.ts'
import type { Command } from './command.ts'
import { compare } from './compare.ts'
import { figures } from './figures.ts'
import { gaps } from './gaps.ts'
import { help } from './help.ts'
import { incident } from './incident.ts'
import { matrix } from './matrix.ts'
import { record } from './record.ts'
import { sanctions } from './sanctions.ts'
import { sources } from './sources.ts'
import { statements } from './statements.ts'
import { timeline } from './timeline.ts'

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [
  ask,
  incident,
  actor,
  statements,
  sanctions,
  timeline,
  matrix,
  compare,
  record,
  gaps,
  figures,
  sources,
  help,
  about,
]
