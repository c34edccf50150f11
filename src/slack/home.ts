import { isDeepStrictEqual } from 'node:util'
import type { Asker } from '../commands/asker.ts'
import type { Listening } from './listening.ts'
import { renderHome } from './render.ts'
import type { From } from './view-from.ts'

/** Does what was asked for in App Home, and publishes it again where it reads differently after that. */
export async function keepingHome(
  asker: Asker,
  from: From,
  { bot, outbox }: Listening,
  work: () => Promise<void>,
): Promise<void> {
  const before = await bot.home(asker)
  await work()
  const after = await bot.home(asker)
  if (!isDeepStrictEqual(before, after)) await outbox.publishHome(asker.user, renderHome(after, from))
}
