import { expect, it } from 'vitest'
import { commandName, readWords, withoutMention } from '../../src/slack/words.ts'

it.each([
  ['incident exchange', 'incident exchange'],
  ['a &amp; b &lt;c&gt; &amp;lt;', 'a & b <c> &lt;'],
  ['what is <https://example.org/a?b=1&amp;c|example.org>', 'what is example.org'],
  ['<https://example.org>', 'https://example.org'],
  ['<mailto:a@example.org|a@example.org>', 'a@example.org'],
  ['<#C1|general> and <@U2|anna> and <@U3> <!here>', 'general and anna and'],
  ['`incident *exchange*`', 'incident exchange'],
  ['lab_dookhtegan', 'lab_dookhtegan'],
  ['\n\u00a0 ', ''],
])('reads %j as %j', (typed, words) => expect(readWords(typed)).toBe(words))

it('reads a long message in a moment, and not all of it', () => {
  expect(readWords('<'.repeat(200_000)).length).toBe(40_000)
  expect(readWords('<a|'.repeat(60_000)).length).toBe(40_000)
})

it('drops the mention of the bot and of nobody else', () => {
  expect(readWords(withoutMention('<@UBOT> incident <@U2|anna>', 'UBOT'))).toBe('incident anna')
  expect(readWords(withoutMention('incident exchange, <@UBOT|attache>', 'UBOT'))).toBe('incident exchange,')
  expect(readWords(withoutMention(' <@UBOT> incident <@U2|anna>'))).toBe('incident anna')
})

it('knows a command with and without its prefix', () => {
  expect(commandName('/x-incident', 'x-')).toBe('incident')
  expect(commandName('/incident', 'x-')).toBe('incident')
  expect(commandName('/incident', '')).toBe('incident')
})
