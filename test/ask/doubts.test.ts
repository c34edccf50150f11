import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('that somebody was not behind it', () => {
  it.each([
    [
      'who said the Russian government was not involved in Kaseya?',
      /^Joe Biden said that it was not so or is not shown, 3 July 2021\n/,
    ],
    ['who said Russia was not behind Colonial Pipeline?', /^White House, Kremlin – 3 statements, from 10 May 2021/],
    ['did Biden say Russia was not behind Colonial Pipeline?', /^Yes: Joe Biden, 10 May 2021/],
    ['did the UK say Russia was not behind NotPetya?', /^No: UK attributed, 15 February 2018\n/],
    ["who said it wasn't China behind Exchange?", /^Chinese [\s\S]*– 9 statements/],
    ['did the Kremlin say it did not hack the DNC?', /^Yes: Kremlin, 16 December 2016\n/],
    ['did Singapore say China was not behind UNC3886?', /^No: Singapore declined, 1 August 2025\n/],
    ['who said Iran was not behind Exchange?', /^Nobody on record/],
  ])('is what was said, and not who did not say so: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('doubt', () => {
  it.each([
    ['did anybody doubt that Russia attacked Montenegro?', /^Yes: Montenegro, 2 September 2022, and 1 more/],
    ['did anyone question whether Russia was behind Montenegro?', /^Yes: Montenegro, 2 September 2022, and 1 more/],
    ['who doubted that North Korea hacked Sony?', /^Nobody, as far as the record goes: no doubt/],
  ])('is no attribution: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('blame over several matters', () => {
  it('is looked for in charges, lists and advisories, where nobody said so in words of his own', async () =>
    expect(await ask('has Iran been blamed for water utility attacks?')).toMatch(
      /^No attribution on record; charged, listed or named in an advisory: [\s\S]*1 December 2023[\s\S]*24 March 2016/,
    ))
})

describe('whether there is evidence', () => {
  it.each([
    "is there evidence for Russia's role in Storting 2020?",
    'was there evidence against Russia over Colonial Pipeline?',
    'is there any proof that Russia hacked the DNC?',
  ])('is not answered by who blamed whom: %s', async (question) =>
    expect(await ask(question)).toMatch(/^Not understood in full\n“(?:evidence|proof)”/),
  )
})

describe('no', () => {
  it.each([
    [
      'did the UK blame the Chinese state for the Electoral Commission hack?',
      /^Not so on record: UK attributed it to China, APT31 \(state-linked actors\), 25 March 2024/,
    ],
    ['did Biden blame China for Exchange?', /^No: Joe Biden declined, 19 July 2021\n/],
    ['has NATO ever attributed a cyber attack?', /^Not so on record: NATO endorsed the attribution of others, 4 Oct/],
  ])('tells whoever was asked about and all whom they blamed: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})
