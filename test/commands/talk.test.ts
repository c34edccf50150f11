import { expect, it } from 'vitest'
import { renderPlain } from '../../src/briefing/plain.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { botOn, record } from '../support/bots.ts'

/** Two people, each with a conversation of their own. */
function talk() {
  const bot = botOn(record)
  const asks = (conversation: string) => async (question: string) =>
    renderPlain(await bot.ask(question, { ...terminalAsker, conversation }))
  return { anna: asks('anna'), ben: asks('ben') }
}

it('a question after a briefing is about what was briefed on', async () => {
  const { anna } = talk()
  await anna('/incident exchange')
  expect(await anna('who denied it?')).toMatch(
    /^Chinese foreign ministry.*\n[\s\S]*Read as: who · denial · over Microsoft Exchange/,
  )
  await anna('/actor lazarus')
  expect(await anna('who sanctioned it?')).toContain('Read as: who · sanctions · on Lazarus Group')
})

it('a comparison leaves its matter to the next question', async () => {
  const { anna } = talk()
  await anna('Compare the US and the EU on WannaCry')
  expect(await anna('what about the UK?')).toContain('by UK · over WannaCry')
  expect(await anna('who was first?')).toContain('over WannaCry')
})

it('two conversations do not mix', async () => {
  const { anna, ben } = talk()
  await anna('/incident exchange')
  await ben('/incident notpetya')
  expect(await anna('who denied it?')).toContain('over Microsoft Exchange')
  expect(await ben('who denied it?')).toContain('over NotPetya')
})

it('a line that begins with a command’s name may be plain English', async () => {
  const { anna } = talk()
  expect(await anna('compare what the uk and the us said about wannacry')).toMatch(/^UK, US on WannaCry/)
  expect(await anna('sanctions on china since 2025')).toContain('Read as: sanctions · on China · since 2025')
})
