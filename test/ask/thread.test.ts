import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('a list of measures', () => {
  it.each([
    ['eu sanctions in 2025', /^EU sanctioned .*Korchagin.* and 4 more – 2 acts, /],
    ['us indictments of chinese hackers', /^US DOJ charged Wang Dong, .* more – \d+ indictments, /],
    ['dutch arrests', /^Netherlands reported the arrest or extradition of people of WorkTitans/],
    ['what did china say about the exchange accusations', /^China denied – \d+ statements, /],
  ])('says in its first line whom it was on: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )

  it('is that of an administration', async () =>
    expect(await ask('did obama expel russian diplomats')).toMatch(
      /^Yes: US, 29 December 2016\n[\s\S]*while Barack Obama was in office/,
    ))
})

describe('what is not on record as it was asked', () => {
  it.each([
    [
      'did the uk sanction the gru in 2015',
      /^Not so on record: UK sanctioned .*, 22 October 2020, and \d+ more acts\n/,
    ],
    [
      'did germany blame apt29 for the spd hack',
      /^Not so on record: Germany attributed it to GRU, APT28, 3 May 2024\n/,
    ],
    [
      'did mao ning dismiss the british evidence on the electoral commission hack',
      /^Not so on record: .* denied, .* 2024/,
    ],
    ['did france blame russia for viasat', /^Nothing, [\s\S]*Nearest on record, by EU, of which France was a member\n/],
    [
      'why did britain sanction the mss over the electoral commission hack',
      /^Not the MSS itself; listed: Wuhan XRZ and 2 more, linked to it: UK, 25 March 2024/,
    ],
    ['when did ofac sanction monica witt', /^That is not on record: [\s\S]*indictment/],
    [
      'was the marriott breach ever officially attributed',
      /^Nothing, as far as the record goes: no formal attribution /,
    ],
  ])('is told with what is: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it.each([
    'did hungary block the EU statement on exchange',
    'who took the blame for the mgm casino hack in vegas',
    'was kim jong un personally blamed for the sony hack',
  ])('is not guessed: %s', async (question) => expect(await ask(question)).toMatch(/^Not understood/))

  it('is no answer for all, where it was not done over one matter', async () =>
    expect(await ask('when was the first time NATO blamed a state for a cyber attack')).toMatch(
      /^That is not on record: no attribution by NATO to states\n/,
    ))
})

describe('before and after a matter', () => {
  it.each([
    ['canberra had never used its cyber sanctions before the medibank case, right', /^Yes, as far as it was checked/],
    ['did the uk sanction russia before notpetya', /until 30 December 2020\n/],
    ['did the eu sanction anyone else after cloud hopper', /since 31 July 2020\n/],
    ['did the Council list any more Chinese hackers after Cloud Hopper and before May 2025?', /^No \(reported/],
  ])('is a time: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('blame short of the state', () => {
  it('is told beside the latest of the state', async () =>
    expect(await ask('latest attribution to china')).toMatch(/^Mandiant .*; later, short of the state: .*Norway, UK\n/))

  it('is by whom, where they are few', async () =>
    expect(await ask('which five eyes members blamed china for salt typhoon')).toMatch(/; UK short of the state\n/))

  it('does not name an agency where a group was named', async () =>
    expect(await ask('who did poland blame for the december 2025 attack on its power plants')).toMatch(
      /^Russia, Berserk Bear \/ Dragonfly – /,
    ))
})

describe('figures of speech', () => {
  it.each([
    ['who went to bat for albania', 'solidarity or support · over what was done in Albania'],
    [
      'muddywater - who hung that one on iran’s intelligence ministry',
      'attribution · on Ministry of Intelligence and Security · over MuddyWater',
    ],
    ['what line did nato take on exchange', 'statements · by NATO · over Microsoft Exchange'],
    ['who took aim at china over exchange', 'attribution · on China · over Microsoft Exchange'],
    ['is tornado cash off the hook with ofac now', 'by OFAC · on Tornado Cash'],
    ['which nato ally severed diplomatic relations with iran', 'break of relations · by NATO members · on Iran'],
  ])('are read: %s', async (question, reading) => expect(await ask(question)).toContain(reading))
})

describe('what is copied from an answer', () => {
  it.each([
    ['who sanctioned Callisto / Star Blizzard spear-phishing?', /^UK, US, EU – 3 acts, /],
    [
      'did the UK sanction the GRU over Campaign against Europe ascribed to the GRU (UK exposure of July 2025)?',
      /^Yes: UK, 4 December 2025/,
    ],
    ['was Aliada Group Inc. sanctioned by the US?', /^Yes: US, 16 September 2024/],
  ])('is a name, whatever stands in it: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('what is not compared', () => {
  it.each([
    [
      'who condemned Russia more often, Germany or the UK?',
      /^Not understood in full\n“more often” asks for what the record does not hold: /,
    ],
    ['tell me about the Nordics', /^Which “nordics”\?\n4 names on record fit/],
    ['did any South American state blame anyone?', /^Not on record\n“south american”/],
    ['which Central American countries attributed an attack?', /^Costa Rica/],
    ['who sanctioned Khoroshev after the US?', /^Not understood/],
    ['which denials came within a day of the accusation?', /^Not understood/],
    ['who blamed North Korea for Sony before the FBI?', /^Nobody, as far as the record goes: .* before FBI\n/],
    ['who blamed China before the UK did over Exchange?', /^Microsoft, White House/],
    ['which attacks hit elections?', /^13 incidents: /],
  ])('is no answer to something else: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('whether one said that one did it', () => {
  it.each([
    ['has China ever said it hacked Equifax?', /^No: Chinese foreign ministry denied, 11 February 2020\n/],
    ['did Russia agree that it was behind NotPetya?', /^No: .*denied, /],
    ['did Russia say its hackers carried out NotPetya?', /^No: .*denied, /],
    ['did the White House reveal who did Kaseya?', /^No: White House declined, 3 July 2021\n/],
    ['did Handala say it did the Stryker attack?', /^Yes: Handala, 11 March 2026\n/],
  ])('is a question for an admission: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('in a thread', () => {
  it.each([
    [['who was indicted over notpetya', 'are they sanctioned'], /^On record on .*Kovalev, .*Ochichenko \(2 of 6\)/],
    [
      ['who attributed the exchange hack', 'which countries backed the uk'],
      /over Microsoft Exchange Server compromise/,
    ],
    [['who attributed the exchange hack', 'was it the mss'], /^Yes: .*\n[\s\S]*attribution · on MSS · over Microsoft/],
    [['what is cloud hopper', 'who was hit'], /^Named as hit: /],
    [['who endorsed the attribution of the Exchange hack', 'which of them are in Asia'], /^Japan endorsed/],
    [['who attributed notpetya', 'which attacks hit elections?'], /^13 incidents: /],
    [
      ['when was Maksim Yakubets sanctioned', 'was that before the EU?'],
      /^US, 5 December 2019; nothing of the kind by EU on record\n/,
    ],
    [
      ['when was Maksim Yakubets sanctioned', 'was that before the UK?'],
      /^Yes: US, 5 December 2019; UK, 1 October 2024\n/,
    ],
    [['which sanctions did the EU impose in 2020', 'were any Chinese?'], /30 July 2020/],
    [['did Denmark blame Russia in 2025', 'what did the defence minister say?'], /^Troels Lund Poulsen/],
    [
      ['how did Germany react to the SPD hack', 'compare with Czechia', 'did Russia deny it'],
      /^Yes: Russia, 3 May 2024\n[\s\S]*over Compromise of the German SPD/,
    ],
    [['who blamed China in 2024', 'which of them were European?'], /National Bureau of Investigation \(Finland\)/],
    [['which companies has the UK sanctioned', 'only Chinese ones', 'who else sanctioned them?'], /^EU, US – 5 acts, /],
    [['who blamed Russia in 2025', 'how many were ministers?'], /^Not understood/],
    [
      ['whom has australia sanctioned', 'in 2022?'],
      /^Nobody, as far as the record goes: no sanctions in 2022 by Australia\n/,
    ],
    [['who charged Zhang Yanjun', 'when?'], /^Not understood/],
    [['is Ermakov still on the EU list', 'and on the UK one?'], /by UK/],
    [['what has china denied', 'and north korea?'], /^North Korea/],
    [['indictments in 2020', 'of iranian hackers'], /indictment · on Iran · in 2020/],
    [['who sanctioned Badin', 'is he wanted anywhere'], /on Dmitry Sergeyevich Badin/],
    [['when did Canada attribute the Exchange hack', 'was that before the EU?'], /^Both on 19 July 2021/],
    [['what did collins say about the wellington breach', 'and peters?'], /by Winston Peters/],
    [
      ['who attributed notpetya', 'which of the five eyes did not?'],
      /who did not · attribution · by Five Eyes · over NotPetya/,
    ],
    [['who sanctioned Unit 74455', 'did Russia?'], /^Nothing, as far as the record goes: no sanctions by Russia /],
    [['which countries put sanctions on kimsuky', 'and anyone in asia?'], /^South Korea, Japan sanctioned Kimsuky/],
    [['what happened with the exchange hack', 'when was it'], /first known activity January 2021/],
    [['what happened with the exchange hack', 'and wannacry?'], /^WannaCry/],
    [['what happened with cloud hopper', 'who was blamed'], /over Operation Cloud Hopper/],
    [['who attributed the opm breach', 'and the Georgia 2019 attack?'], /over what was done in Georgia in 2019/],
    [['tell me about the stryker attack', 'did microsoft name the attackers'], /over Destructive attack on Stryker/],
    [['who blamed china for the belgian ministries hack', 'and the victims?'], /^Named as hit: /],
    [['did the uk attribute exchange', 'and its allies?'], /not by UK\n/],
    [
      ['who attributed notpetya', 'which of them sanctioned russia over it'],
      /by Australia and Canada and UK and 2 more/,
    ],
    [['tell me about apt31', 'who sanctioned it', 'and the companies?'], /on APT31 \(companies\)/],
    [['who sanctioned evil corp', 'under which law'], /^.* – 5 acts, [\s\S]*Read as: over what · sanctions/],
    [
      ['charges over equifax?', 'did beijing deny', 'are these four men on any sanctions list'],
      /no sanctions on persons/,
    ],
    [
      ['what did the czechs say about apt31', 'did the eu back them?', "and what was beijing's answer?"],
      /^China.* denied, 28 May 2025/,
    ],
    [
      ['when did the eu sanction emennet pasargad', 'which chinese firms did it list on the same day'],
      /on 16 March 2026/,
    ],
    [
      ['how many GRU officers did the UK list in July 2025?', 'in total?'],
      /^22 persons in 3 sanction acts by UK, [\s\S]*by UK · on GRU \(persons\)\n/,
    ],
    [['who was charged over NotPetya?', 'how many officers?'], /^6 persons in 1 indictment, /],
    [['what has New Zealand attributed to China?'], /; 1 more, of 26 March 2024, short of the state\n/],
    [
      ['eu sanctions', 'how many in 2024?'],
      /^\d+ persons and 1 military unit in \d sanction acts by EU, [\s\S]*how many · sanctions · by EU · in 2024\n/,
    ],
    [
      ['who first blamed russia for notpetya', 'who followed?'],
      /^US, UK NCSC, UK, Australia – 4 statements, .*; Canadian CSE short of the state\n/,
    ],
    [['unit 74455 indictments', 'sanctions too?'], /^Yes: /],
    [['who stole the contact data of the dutch police', 'says who?'], /Read as: who · attribution/],
    [['who attributed notpetya', 'thanks, and wannacry?'], /over WannaCry ransomware outbreak\n/],
    [['who attributed notpetya', 'WannaCry?'], /Read as: who · attribution · over WannaCry/],
    [['who attributed notpetya', 'could you give me the same for wannacry please'], /Read as: who · .* WannaCry/],
    [['did russia attack estonia', 'agrius, who are they?'], /^Agrius/],
    [['who attributed notpetya', 'fill me in on the bowman dam case please'], /^Intrusion into the Bowman Dam/],
    [
      ['who attributed notpetya', 'who condemned it on the same day as the UK?'],
      /Read as: who · condemnation · over NotPetya · on 15 February 2018\n/,
    ],
    [['who attributed notpetya', 'tell me more'], /^NotPetya\n/],
    [['who attributed notpetya', "I don't know that incident, what was it?"], /^NotPetya\n/],
    [['whom has australia sanctioned', 'filter that to companies'], /by Australia · on companies\n/],
    [['whom has australia sanctioned', "drop everyone who isn't a person"], /by Australia · on persons\n/],
    [['did the uk attribute notpetya', 'did anyone else attribute it?'], /^Yes: [\s\S]*not by UK\n/],
    [['did the uk attribute notpetya', 'do you have the exact words?'], /Read as: statements · by UK · over NotPetya/],
    [['who attributed notpetya', 'and who did they blame?'], /Read as: whom · attribution · over NotPetya/],
    [['who was charged over the equifax hack', 'what happened to them?'], /Read as: measures · on Wu Zhiyong/],
    [['who was the first to sanction kimsuky', 'and the second one?'], /^US sanctioned Kimsuky, 30 November 2023\n/],
    [['who blamed russia for the 2008 attacks on georgia', 'no, i meant 2019'], /in Georgia in 2019\n/],
    [['how many people did the eu list in 2026', 'only russians please'], /on Russia \(persons\) · in 2026\n/],
    [
      ['did japan ever attribute anything to china', 'to north korea?', 'and sanctions?'],
      /^Yes, 1 company and 4 groups of North Korea, not the state itself: .*\n[\s\S]*by Japan · on North Korea\n/,
    ],
    [['tornado cash still sanctioned?', 'anyone else ever delisted'], /Read as: whom · lifting of sanctions\n/],
    [
      ['did estonia attribute viasat to the gru', 'which eu states did so individually?'],
      /^Estonia attributed, 10 May 2022/,
    ],
    [
      ['who disclosed the attack in singapore', 'did they name a state?'],
      /^No \(declined, .*Singapore has named no state/,
    ],
    [['who charged Badin first?', 'did they sanction him too?'], /^Nothing, .*: no sanctions by US on Dmitry/],
    [
      [
        'which governments blamed the GRU for the 2019 attack on georgia?',
        'I read that borrell condemned it a day later, did he actually name russia?',
      ],
      /^Josep Borrell condemned, 21 February 2020\n[\s\S]*\nNot so on record: /,
    ],
    [['what happened in costa rica', 'did the president blame a state'], /by Costa Rica \(president\) to states over/],
    [['who sanctioned Kimsuky first?', 'by anyone else?'], /not by South Korea\n/],
    [
      ['when did the US sanction Ermakov', 'was he listed by anyone else?'],
      /^Yes: .*, 23 January 2024, and 1 more act/,
    ],
    [['who is the boss of lockbit', 'how big is the reward on him', 'who sanctioned him'], /on Dmitry Khoroshev\n/],
    [['who is maksim yakubets', 'who sanctioned him', 'does he work for the fsb'], /^Maksim Viktorovich Yakubets\n/],
    [
      ['when did the eu first use its cyber sanctions', 'and the latest ones?', 'which of those were chinese'],
      /on China · on 13 July 2026\n/,
    ],
    [
      ['did japan accuse china of the exchange hack', 'what did it accuse china of then'],
      /which incidents · attribution · by Japan · on China\n/,
    ],
    [
      ['polish energy wiper: who do they say did it', 'so eset and cert polska disagree?', 'did the kremlin deny it'],
      /denial · by Russia · over Wiper attack on Polish/,
    ],
    [['who blamed iran for the albania attack', 'and its budget?', 'did the uk?'], /by UK · on Iran · over/],
    [
      ['has belgium blamed china', 'in what words?', 'how did china take it?'],
      /over Intrusions at the Belgian interior/,
    ],
    [
      ['what did singapore say about unc3886', 'what did the chinese embassy say?'],
      /by China \(embassy\) · over UNC3886/,
    ],
    [['who claimed the kyivstar attack', 'was it sandworm?'], /^Yes: SBU, 4 January 2024/],
    [
      ['did the uk sanction anyone over the electoral commission', 'were they also on the us list?'],
      /^Yes: US, 25 March 2024/,
    ],
    [['who got arrested in the revil affair', 'did the fsb do it too?'], /arrest · by FSB · over REvil/],
    [['did singapore name china over unc3886', 'why not?'], /^Singapore – 2 statements[\s\S]*refusal to attribute/],
    [['who was hit by the sony hack', 'any sanctions for it?'], /^.* – 4 acts[\s\S]*Read as: sanctions · over Sony/],
    [['who was hit by notpetya', 'by whom?'], /Read as: .*attribution · over NotPetya/],
    [['did the eu sanction apt28', 'when?'], /Read as: on GRU Unit 26165, of which APT28 is said to be part/],
  ])('%j', async (questions, answer) => expect(await ask(...questions)).toMatch(answer))

  it('what changes nothing was not heard', async () =>
    expect(await ask('did the uk attribute exchange', 'and its budget?')).toMatch(/^Not understood[\s\S]*“budget”/))
})

describe('where it was asked which', () => {
  it.each(['the 2020 one', 'the first one', '1', '2020', 'sorry, the one in 2020'])(
    'the next turn may say so: %s',
    async (turn) =>
      expect(await ask('who was behind the storting hack', turn)).toMatch(
        /over E-mail breach of the Norwegian Parliament in 2020\n/,
      ),
  )
})

describe('two questions at once', () => {
  it('are both answered', async () =>
    expect(await ask('has north korea denied being behind the sony hack? and wannacry?')).toMatch(
      /^Yes: .*2014\n[\s\S]*\nYes: .*2017\n[\s\S]*over WannaCry/,
    ))
})

describe('manners', () => {
  it.each([
    ['hello there', /^At your service\n/],
    ['thanks a lot!', /^Gladly\n/],
    ['what can you do?', /^What you can ask\n/],
    ['help', /^What you can ask\n/],
  ])('are answered: %s', async (said, answer) => expect(await ask(said)).toMatch(answer))

  it('do not end a thread', async () =>
    expect(await ask('who attributed notpetya', 'great, thank you', 'and who denied it')).toMatch(
      /denial · over NotPetya/,
    ))
})

describe('a state of which nothing is on record', () => {
  it.each(['luxembourg', 'the austrians', 'slovenians', 'iceland', 'dominica', 'niger'])(
    'is no other: %s',
    async (state) =>
      expect(await ask(`did ${state} blame russia for notpetya`)).toMatch(
        /^Not on record\n+“\S+”: nothing said or done by such a state is on record here\./,
      ),
  )
})

describe('what goes on from an answer', () => {
  it.each<[string[], RegExp]>([
    [
      ['who was the first to sanction kimsuky', 'and who came after seoul?'],
      /sanctions · on or over Kimsuky.* · since 3 June 2023/,
    ],
    [['when did albania blame iran for the july 2022 attack', 'what happened next?'], /since 7 September 2022/],
    [
      ['flax typhoon botnet uk measures', 'what did china reply the day after?'],
      /reactions · by China · over Raptor Train.* · on 10 December 2025/,
    ],
    [['did anyone own up to the estonia attacks of 2007', 'who was it?'], /Read as: who · admission/],
    [
      ['who attributed the hack of the german parliament', 'which of these came first', 'what exactly was said then'],
      /the first · attribution · over Hack of the German Bundestag/,
    ],
  ])('is of it: %j', async (questions, answer) => expect(await ask(...questions)).toMatch(answer))

  it.each<[string[], RegExp]>([
    [
      ['what did germany say about the attack on german air traffic control', 'did he reject the accusation?'],
      /^Yes: Russia, 12 December 2025/,
    ],
    [
      ['who did norway blame for the dam', 'and what did their embassy say to that?'],
      /by Russia \(embassy in Norway\)/,
    ],
    [
      ['how did the chinese embassy in new zealand answer the exchange accusation', 'and the one in australia?'],
      /embassy in Australia/,
    ],
    [
      ['who blamed the gru for ghostwriter', "and moscow's reply to berlin"],
      /reactions · by Russia · over Ghostwriter/,
    ],
  ])('whoever is accused answers: %j', async (questions, answer) => expect(await ask(...questions)).toMatch(answer))

  it.each<[string[], RegExp]>([
    [
      ['did Singapore accuse the Chinese state of UNC3886?', 'did the minister say which country it works for?'],
      /^No: .*declined, 1 August 2025/,
    ],
    [['did Singapore accuse China of UNC3886?', 'and the minister?'], /^No \(declined, as of 1 August 2025\)/],
    [
      ['did Norway blame China for the Storting hack?', 'did the foreign minister name the MSS?'],
      /^No \(checked, as of 19 July 2021\)/,
    ],
  ])('a minister is asked the same of the same: %j', async (questions, answer) =>
    expect(await ask(...questions)).toMatch(answer),
  )

  it('a word of other matters is no answer', async () =>
    expect(
      await ask(
        'what did dhs and odni say about the dnc hack in october 2016',
        'did it pin the probing of the state election systems on moscow as well?',
      ),
    ).toMatch(/^Not understood/))

  it('an attack of a gang on somebody is that, and not all that the gang did', async () =>
    expect(await ask('tell me about the conti attack on costa rica', 'how much ransom did they demand?')).toMatch(
      /^Ransom demanded: .* – Conti ransomware attack on the Government of Costa Rica\n/,
    ))
})

describe('what goes on with the question before', () => {
  it.each([
    [['who sanctioned sichuan juxinhe', 'when', 'anyone else that day'], /^Yin Kecheng – 1 act, on 17 January 2025\n/],
    [['when was yunhe wang sanctioned', 'which companies of his were hit too'], /^Lily Suites Company Limited, /],
    [['who did the fsb arrest over revil', 'how much money was seized there'], /\n.* seized 426 million roubles/],
    [
      ['were gru officers charged over the dnc hack', 'before or after the expulsions'],
      /^First 29 December 2016 .*, last /,
    ],
    [['who blamed iran for the albania attack', 'and of the private firms?'], /^Microsoft attributed /],
    [
      [
        'had the US sanctioned any Chinese state hackers by July 2021',
        'which ones were the first to be sanctioned later?',
      ],
      /^US sanctioned .*, 25 March 2024\n/,
    ],
    [['who is alla witte', 'and stern, thats kovalev isnt it', 'when did the eu list him'], /^13 July 2026 \(EU\)\n/],
  ])('is read of what that told: %j', async (questions, answer) => expect(await ask(...questions)).toMatch(answer))

  it('is nothing that happened elsewhere', async () =>
    expect(await ask('what was the ukraine blackout of 2015', 'and what happened in kyiv in december 2016')).toMatch(
      /^1 incident: Industroyer/,
    ))
})

it.each([
  [
    ['what did germany say about the air traffic control hack', 'when did it happen?'],
    /^First known activity August 2024/,
  ],
  [['Did the EU sanction anyone over the Bundestag hack?', 'when did it happen?'], /^22 October 2020/],
  [['what did germany say about the air traffic control hack', 'when did it happen?', 'and the Russians?'], /^Russia /],
  [['who was arrested in the exchange case', 'when?'], /^First 3 July 2025 \(Italy\), last 27 April 2026 \(US DOJ\)/],
])('when it happened is not when it was told: %s', async (questions, answer) =>
  expect(await ask(...questions)).toMatch(answer),
)

it('a topic takes no speaker’s place', async () => {
  const first = 'which statements did kallas make?'
  expect(await ask(first, 'any about russia?')).toContain('by Kaja Kallas · on Russia')
  expect(await ask(first, 'any about russia?', 'and china?')).toContain('by Kaja Kallas · on China')
})

it('whether somebody did anything is not whether it did what was asked before', async () =>
  expect(await ask('Costa Rica ransomware 2022', 'who claimed it?', 'did the US do anything?')).toMatch(
    /^Yes: US, 6 May 2022/,
  ))

it.each([
  [['when did the uk sanction i-soon and integrity technology group', 'and did beijing protest about that']],
  [['who sanctioned integrity technology group', 'how did beijing take the british one']],
  [['did beijing reject britain’s allegations against integrity technology group']],
])('who answers is told with what it was an answer to: %s', async (questions) => {
  const answer = await ask(...questions)
  expect(answer).toContain('10 December 2025')
  expect(answer).not.toContain('6 March 2025')
})
