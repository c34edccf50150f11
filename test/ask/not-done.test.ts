import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

const readAs = async (question: string) =>
  (await ask(question)).split('\n').find((line) => line.startsWith('Read as: '))

describe('what was not done', () => {
  it.each([
    'Did US authorities never name anyone for the 2015 Ukraine blackout?',
    'did the us ever say who did the ukraine blackout of 2015',
    'has the US never blamed anyone for the 2015 ukrainian blackout',
  ])('is told with its end, where it is no longer so: %s', async (question) =>
    expect(await ask(question)).toMatch(
      /^No longer so since 19 October 2020 \(US DOJ, indictment\): US authorities named no/,
    ),
  )

  it.each([
    ['none of the EU countries blamed Iran for Albania, right?', /by EU member states · on Iran/],
    ['none of the Five Eyes sanctioned China over Exchange, right?', /by Five Eyes .*· on China/],
    ['none of the Nordics attributed WannaCry', /by Denmark and Finland and Norway and Sweden · over WannaCry/],
  ])('is asked of those who might have, and not of the blamed: %s', async (question, read) =>
    expect(await readAs(question)).toMatch(read),
  )

  it.each([
    ['did any five eyes member not sanction Ermakov', /^Nothing of the kind on record from Canada, New Zealand\n/],
    [
      'is there any G7 country that did not blame North Korea for WannaCry',
      /^Nothing of the kind on record from Canada, France/,
    ],
    ['which of the us, uk and eu did not sanction khoroshev', /^Nothing of the kind on record from EU\n/],
    ['which of the EU, NATO and the UK did not blame Russia for Viasat', /^Nothing of the kind on record from NATO\n/],
    ['which AUKUS member did not sanction Ermakov', /^Nobody is missing/],
    ['which of the UK and the US did not attribute SolarWinds', /^Nobody is missing/],
  ])('is told of those of whom it is so: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it.each([
    ['why did biden sanction china over exchange', /^The United States imposed no sanctions/],
    ['why did the US sanction China for the Equifax hack', /^That is not on record: no sanctions by US on China/],
    ['when did the US sanction APT40', /^That is not on record: no sanctions by US on APT40/],
  ])('by others, or on others, is no answer: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )

  it('is not told of somebody where the state was not blamed', async () =>
    expect(await ask('why did Costa Rica accuse Moscow of the ransomware attack')).toMatch(
      /^Short of the state; over: Conti/,
    ))
})

describe('who was charged, and what became of them', () => {
  it.each([
    ['is anyone charged over Turbine Panda under sanctions', /^Nobody.*no indictment .* with sanctions too/],
    ['none of the hackers charged over Equifax were sanctioned, right?', /^Nobody.*with sanctions too/],
    [
      'was anyone who was charged over Whispergate sanctioned',
      /^Yuriy Fedorovich Denisov, .*Borovkov, .*Korchagin – 1 indictment/,
    ],
    ['which of those charged over the DNC hack were never sanctioned', /^Pavel Yershov – 1 indictment/],
    [
      'who was charged over Whispergate but never sanctioned',
      /^Amin Timovich Stigal, Denis Denisenko, Dmitriy Goloshubov/,
    ],
  ])('is asked of them, over whatever they were listed: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

it('gives no yes where it did not read what was linked', async () =>
  expect(await ask('has the US linked crypto phishing to the Russian government')).toMatch(/^Not understood in full/))
