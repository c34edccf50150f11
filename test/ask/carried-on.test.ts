import { describe, expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

const readAs = async (turns: string) => (await lastOf(turns)).split('\n').find((line) => line.startsWith('Read as: '))

describe('a turn of few words', () => {
  it.each([
    ['did the us blame china for opm → and iran for las vegas sands?', /by US · on Iran · over .*Las Vegas Sands/],
    [
      'has the us sanctioned russia over notpetya → and china over salt typhoon?',
      /by US · on China · over Salt Typhoon/,
    ],
    [
      'who blamed russia for viasat → and iran for albania',
      /who · attribution · on Iran · over what was done in Albania/,
    ],
  ])('names another target where it is accused of it: %s', async (turns, read) =>
    expect(await readAs(turns)).toMatch(read),
  )

  it('names another speaker where it is not', async () =>
    expect(await readAs('did the us sanction russia over notpetya → and the eu over the bundestag hack')).toMatch(
      /by EU · over Hack of the German Bundestag/,
    ))

  it.each([
    ['who condemned the attack on albania → and the czech one', /who · condemnation · over what was done in Czechia/],
    ['who denied the opm hack → and the french one', /who · denial · over what was done in France/],
    ['who hit norway → and denmark?', /whom · attribution · over what was done in Denmark/],
  ])('asks of an attack elsewhere: %s', async (turns, read) => expect(await readAs(turns)).toMatch(read))

  it('corrects who is blamed', async () =>
    expect(await readAs('who blamed russia for notpetya → no i meant wannacry → no, north korea')).toMatch(
      /on North Korea · over WannaCry/,
    ))

  it.each([
    'which attacks hit poland → who did them?',
    'list attacks on hospitals → who did them',
    'ransomware attacks in 2021 → who did those',
  ])('asks who was blamed for attacks: %s', async (turns) => expect(await readAs(turns)).toMatch(/whom · attribution/))

  it.each([
    ['uk sanctions in 2023 → back to 2024', /^Read as: sanctions · by UK · in 2024$/],
    ['who denied notpetya → going back to viasat, who blamed russia', /who · attribution · on Russia · over Viasat/],
  ])('goes back, and backs nobody: %s', async (turns, read) => expect(await readAs(turns)).toMatch(read))

  it('cannot go back to a question by its number', async () =>
    expect(await lastOf('who denied notpetya → back to my first question')).toMatch(/^That is not on my desk/))

  it.each([
    ['who hacked medibank → and in 2021?', /over Medibank Private data theft · in 2021$/],
    ['who attacked the ukrainian grid in 2015 → and 2016?', /over Industroyer attack on the Kyiv grid$/],
    ['who blamed china in 2021 → only for exchange → and 2024?', /over Microsoft Exchange .* · in 2024$/],
  ])('goes to another year, and to no other attack that shares a word: %s', async (turns, read) =>
    expect(await readAs(turns)).toMatch(read),
  )

  it.each([
    ['who sanctioned evil corp → who else → and in 2019', /^US sanctioned Aleksei Bashlikov/],
    [
      'who denied hacking the dnc → when → and before that? → who was charged',
      /^Viktor Borisovich Netyksho.*13 July 2018/,
    ],
    ['who endorsed the attribution of exchange → what did they say', /^Romania, NATO, Japan, Latvia – 4 statements/],
    ['who was sanctioned over i-soon → who of them was charged', /^Wu Haibo, Chen Cheng – 1 indictment/],
    ['who was charged over lockbit → which of them were sanctioned', /^Artur Sungatov, .* – 4 acts/],
    ['who was hit by lazarus → who else', /^Named as hit: Bybit/],
    ['list attacks on the us by iran → who was charged for it', /^Ahmad Fathi, .* – 7 indictments/],
    ['which incidents hit norway → the first one → who did it', /^Russia, APT28 – 2 statements/],
  ])('asks of those who were told: %s', async (turns, answer) => expect(await lastOf(turns)).toMatch(answer))

  it.each([
    ['bundestag sanctions → only by the uk?', /^No: EU as well/],
    ['who blamed china for exchange → only the us?', /^No: Microsoft, UK NCSC/],
    ['who sanctioned evil corp → only the us', /^US sanctioned/],
    ['did the uk sanction anyone over exchange → so nobody?', /^(?!Yes)[\s\S]*whether · not · sanctions · over/],
  ])('asks whether nobody else did: %s', async (turns, answer) => expect(await lastOf(turns)).toMatch(answer))

  it('tells in which year it was said who did it', async () =>
    expect(await lastOf('who hacked wada → in 2018')).toMatch(/^GRU – 3 statements, on 4 October 2018/))
})

describe('under what is on record of somebody or something', () => {
  it.each([
    ['apt10 → how did beijing react?', /reactions · by China · over Operation Cloud Hopper/],
    ['sandworm → what did moscow say?', /statements · by Russia · over /],
    ['nso → what did the us do?', /by US · on NSO Group/],
    ['notpetya → and the eu?', /any statement or measure · by EU · over NotPetya/],
    ['notpetya → and the eu? → who was listed?', /whom · sanctions · over NotPetya/],
    ['exchange hack → the uk? → did they sanction anyone?', /whether · sanctions · by UK · over Microsoft Exchange/],
    ['who did the eu list in 2020 → and opm? who did it?', /whom · attribution · over US Office of Personnel/],
  ])('is asked of that: %s', async (turns, read) => expect(await readAs(turns)).toMatch(read))

  it.each([
    ['bybit → what was stolen?', /^Value stolen: approximately \$1.5 billion/],
    ['sony → what did they take', /^Files stolen: almost 38 million/],
  ])('is told what was stolen: %s', async (turns, answer) => expect(await lastOf(turns)).toMatch(answer))
})

describe('a turn in a talk', () => {
  it.each([
    ['who did sandworm hit → in ukraine?', /^Named as hit: Kyivstar/],
    ['who was hit by apt31 → in czechia', /^Named as hit: Ministry of Foreign Affairs of Czechia\n/],
    ['which incidents hit norway → the second one', /^Salt Typhoon compromise/],
    ['apt28 → did moscow deny it?', /^Yes: Kremlin, 16 December 2016, and 9 more statements/],
    ['belgium ministries → who was blamed?', /^APT27, APT30/],
  ])('stays with those who were told: %s', async (turns, answer) => expect(await lastOf(turns)).toMatch(answer))

  it.each([
    ['us sanctions on north korea in 2024 → anything newer?', /sanctions · by US · on North Korea · since 2025/],
    ['who blamed russia for notpetya → and before?', /attribution · on Russia · over NotPetya · until 30 June 2017/],
  ])('asks for what came before or after: %s', async (turns, read) => expect(await readAs(turns)).toMatch(read))
})

describe('who else, and what came of them', () => {
  it.each([
    ['monica witt → who was charged with her?', /^Mojtaba Masoumpour, Behzad Mesri/],
    ['monica witt → who was charged with her? → were they sanctioned?', /^On record on Mojtaba Masoumpour/],
    ['alla witte → who else was charged?', /^Maksim Sergeevich Galochkin/],
    ['tornado cash → who else was delisted?', /on anyone but Tornado Cash/],
    ['ghostwriter → did the eu join? → what did moscow say?', /^Russian foreign ministry denied, 9 September 2021/],
  ])('is told: %s', async (turns, answer) => expect(await lastOf(turns)).toMatch(answer))
})

describe('under the page of an incident or a group', () => {
  it.each([
    ['apt28 → who was hit?', /^Named as hit: Ministries/],
    ['which incidents hit ukraine in 2022 → without viasat', /but not over Viasat/],
    ['uk sanctions on russia in 2024 → and the reply?', /reactions · by Russia · over Evil Corp/],
    ['notpetya → so it was russia?', /^Yes: SBU, 1 July 2017/],
    ['viasat → or china?', /^Nothing, .*no attribution to China/],
    ['wannacry → without the uk', /not by UK\n/],
    ['tv5monde → when?', /^First known activity 8 April 2015/],
    ['evil corp → in 2024', /on Evil Corp · in 2024/],
    ['viasat → in march 2022', /over Viasat .* · in March 2022/],
    ['latest five us sanctions → how many?', /^17 persons and 13 companies in 5 sanction acts/],
    ['latest us sanctions → who are they?', /^Dmytro Rashevskyi/],
    ['did the uk sanction anyone over exchange? → by anyone?', /whether · sanctions · over Microsoft Exchange/],
  ])('goes on with it: %s', async (turns, answer) => expect(await lastOf(turns)).toMatch(answer))
})

it('a day on which nothing was of the matter is asked of all', async () =>
  expect(await lastOf('notpetya → only the us? → what happened on 12 december 2023')).toMatch(
    /^1 incident: Destruction of Kyivstar/,
  ))
