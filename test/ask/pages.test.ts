import { expect, it } from 'vitest'
import { renderPlain } from '../../src/briefing/plain.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { botOn, record } from '../support/bots.ts'

/** What is answered to each turn of a talk. */
async function answersTo(turns: string): Promise<string[]> {
  const bot = botOn(record)
  const said: string[] = []
  for (const turn of turns.split(' → '))
    said.push(renderPlain(await bot.ask(turn, { ...terminalAsker, conversation: turns })))
  return said
}

it('an answer tells how much of it is shown, and “more” shows the rest', async () => {
  const [first, more, back, second] = await answersTo('what did the US do after Exchange → more → back → page 2')
  expect(first).toMatch(/^US – 14 acts and statements.*\n[\s\S]*1 to 8 of 14 shown; “more” shows the next\./)
  expect(more).toMatch(/^US – 14 acts .*\(page 2 of 2\)\n[\s\S]*9 to 14 of 14 shown; “back” shows those before\./)
  expect(back).toBe(first)
  expect(second).toBe(more)
})

it('a turn after another page goes on with the question', async () => {
  const [, , uk] = await answersTo('what did the US do after Exchange → show me the rest → and the uk?')
  expect(uk).toMatch(/by UK · over Microsoft Exchange/)
})

it('an answer of one page has no more', async () => {
  const [, more] = await answersTo('who sanctioned evil corp → next page')
  expect(more).not.toMatch(/page 2/)
})

it('“more” after an answer that was all of it says so', async () => {
  const [, , more] = await answersTo('who was charged over trickbot → which of them were sanctioned → more')
  expect(more).toMatch(/^That was all of it\n/)
})
