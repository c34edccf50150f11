import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('whom else the same acts name', () => {
  it.each([
    ['who was charged alongside Park Jin Hyok?', /^Jon Chang Hyok, Kim Il – 1 indictment, on 17 February 2021\n/],
    ['who besides Monica Witt was indicted in her case?', /^Mojtaba Masoumpour, Behzad Mesri, Hossein Parvar, /],
    ['who else was sanctioned with Khoroshev?', /^Nobody, .* no sanctions on others together with Dmitry Khoroshev\n/],
    ['how many people were charged alongside Park Jin Hyok?', /^2 persons in 1 indictment/],
    [
      'apart from the US, which countries put their names to the joint advisory on Salt Typhoon?',
      /^UK NCSC, Canadian CSE, .* issued an advisory, 27 August 2025\n/,
    ],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('a no tells what was done instead', () => {
  it.each([
    [
      'were the five PLA officers of the APT1 case charged in 2013?',
      /^Not so on record: US DOJ charged .* 19 May 2014\n/,
    ],
    [
      'was Zhou Shuai sanctioned by the US Treasury for the hack of the US Treasury?',
      /^Not so on record: US sanctioned .*, 5 March 2025\n/,
    ],
    [
      'is Huaying Haitai under EU sanctions because of the Exchange compromise?',
      /^No \(reported, as of 19 July 2021\)[\s\S]*\n- 30 July 2020 · EU sanctioned Gao Qiang, Huaying Haitai/,
    ],
    ['are the SamSam hackers under sanctions?', /^Not so on record: US sanctioned Ali Khorashadizadeh, /],
    [
      'why was Yin Kecheng sanctioned for Salt Typhoon?',
      /^That is not on record: no sanctions on Yin Kecheng [^\n]*\n[\s\S]*\n- 17 January 2025 · US sanctioned Yin Kecheng/,
    ],
    ['NATO slap anything on Beijing over ProxyLogon?', /^No \(reported, as of 19 July 2021\)/],
    ['has Singapore ever called UNC3886 Chinese?', /^No \(declined, as of 1 August 2025\)/],
    ['UNC3886 – did Singapore attribute it to China?', /^No \(declined, as of 1 August 2025\)/],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

it('what the Dutch attributed is not what was done to them', async () => {
  expect(await ask('Russian reaction to the Dutch attribution')).toMatch(
    /Read as: reactions · by Russia · over [^\n]*Close-access operation against the OPCW/,
  )
})

describe('whom an incident hit is known by name', () => {
  it.each([
    ['Siemens', /^APT3 \/ Boyusec intrusions\n/],
    ['what happened to FedEx?', /^2 incidents: NotPetya, WannaCry ransomware outbreak\n/],
    ['the AT&T breach', /^Salt Typhoon compromise of telecommunications worldwide\n/],
    ['Norvalis Telecom', /^(?!.*incident)/],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('in a thread', () => {
  it.each([
    [['what has Poland said about Russia?', 'any expulsions?'], /^Nothing, .* no expulsion by Poland of Russia\n/],
    [['who blamed Russia for Viasat?', 'who helped?'], /^Nobody, .*\bno solidarity or support/],
    [['did Estonia blame Russia for Viasat?', 'was it sure?'], /^Estonia \(“high probability”\) – 1 statement/],
    [
      ['what is NoName057(16)?', 'who was arrested?', 'which countries did they hit?'],
      /^Victims named on record are in: Denmark/,
    ],
    [['who was charged alongside Park Jin Hyok?', 'was he sanctioned by the US?'], /^Yes: US, 6 September 2018\n/],
    [
      ['who blamed Russia for NotPetya?', 'exchange: has Britain ever sanctioned anyone?'],
      /^No \(checked, as of 12 August 2025\)/,
    ],
    [['whom has the EU sanctioned?', 'how many altogether?'], /^\d+ persons/],
  ])('%s', async (turns, answer) => expect(await ask(...turns)).toMatch(answer))
})
