import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('retaliation', () => {
  it.each([
    ['did Russia retaliate?', /^Yes: Russia, 16 April 2021\n/],
    ['has Iran retaliated?', /^Nothing, as far as the record goes: no retaliation by Iran\n/],
  ])('is against another state, and no arrest of criminals at home: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('an arrest told of in charges against several', () => {
  it.each([
    ['Zhang Yu arrested?', /^Nothing, as far as the record goes: no arrest of Zhang Yu\n/],
    ['was Zhang Haoran arrested?', /^Nothing, .*: no arrest of Zhang Haoran\n/],
    ['was Wong Ong Hua arrested?', /^Yes: US DOJ, 16 September 2020\n/],
    ['who was arrested over the APT41 campaign?', /^Wong Ong Hua, Ling Yang Ching – 1 indictment/],
  ])('is that of whom its words name: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('two halves, the second denied', () => {
  it.each([
    ['did the EU condemn Viasat and not name Russia?', /^Yes: EU, 10 May 2022\n[\s\S]*\nNo, it did happen: EU, /],
    ['did Singapore name UNC3886 but not name China?', /^Yes: Singapore, .*\n[\s\S]*\nYes, as far as it was checked/],
    [
      'did the US sanction Russia over SolarWinds but not expel diplomats?',
      /^Yes, .*\n[\s\S]*\nNo, it did happen: US, 15 April 2021\n/,
    ],
  ])('are each answered: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('a matter that is described', () => {
  it('is one of the state for which whoever is named speaks', async () =>
    expect(await ask('did Shanmugam blame China for the attack on critical infrastructure?')).toMatch(
      /^No \(declined, as of 1 August 2025\): Singapore has named no state behind UNC3886\n/,
    ))
})

describe('who is meant without the name', () => {
  it.each([
    ['who arrested members of the gang that hit kaseya', /^Europol, FSB – /],
    ['which governments named the russian military for notpetya', /^US, UK – 3 statements, on 15 February 2018/],
    [
      'Borrell quote from the day the EU used its cyber sanctions tool for the first time',
      /^Josep Borrell warned, 30 July/,
    ],
    [
      'companies put on the entity list alongside the maker of pegasus',
      /^(?!Nothing)[\s\S]*3 November 2021 · US, export/,
    ],
  ])('is found by what is told of it: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('an endorsement by a state that attributed itself', () => {
  it('is denied with the attribution', async () =>
    expect(await ask('did canada endorse the attribution of the OPCW operation')).toMatch(
      /^No: Canada attributed, 4 October 2018\n/,
    ))
})

describe('several measures', () => {
  it('are each told, and the charge is against somebody of the firm', async () =>
    expect(await ask('sichuan silence - charges, sanctions, bounty?')).toMatch(
      /10 December 2024 · US DOJ, indictment[\s\S]*Sophos|Sophos[\s\S]*10 December 2024 · US DOJ, indictment/,
    ))
})

describe('one or the other', () => {
  it.each([
    [
      'Montenegro: Russia or criminals?',
      /^Russia – 2 statements, on 26 August 2022; later not confirmed by Montenegro\n/,
    ],
    ['was JBS hit by Russia or by criminals?', /^REvil – 1 statement, /],
    ['TV5Monde: ISIS or Russia?', /^GRU, APT28 – 1 statement, /],
    ['was Garantex sanctioned by the US or Russia?', /^On record by US, nothing by Russia: /],
  ])('asks who did it, whoever that was: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('bodies of one name', () => {
  it('are told apart by the state that is mentioned', async () =>
    expect(await ask('who did the national security agency blame for the attack on Montenegro?')).toMatch(
      /^Russia – 1 statement[\s\S]*by National Security Agency of Montenegro /,
    ))
})

describe('a name of everyday words that no text on record has', () => {
  it.each([
    ['who did sanction the Target breach?', /^Not understood in full\n“Target” is not on record here/],
    ['who was sanctioned over Capital One?', /^Not understood in full\n“Capital One” is not on record here/],
    ['who called it an act of war?', /^Not understood in full\n“act of war” /],
  ])('is told as such, and the question is not read without it: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})
