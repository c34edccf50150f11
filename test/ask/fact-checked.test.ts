import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

it.each([
  // What was said over a state that was hit.
  ['what did the US say about Albania?', /^US – 5 statements, from 7 September 2022 to 21 September 2022/],
  ['what did the US say about Georgia?', /^US attributed, 20 February 2020/],
  // The one denies, to the other who accuses.
  ['russia denial germany', /^Russia denied – 5 statements, from 15 May 2020 to 12 December 2025/],
  ['russia denial denmark', /^Nothing on record: no denial since 18 December 2025 by Russia over Destructive attack/],
  ["did China reject Australia's accusation?", /^Yes: Chinese embassy in Australia, 20 July 2021/],
  ["did China reject the EU's accusation?", /^Yes: Chinese mission to the EU, 19 July 2021/],
  ["did China reject Japan's accusation?", /^Yes: Chinese foreign ministry, 21 December 2018, and 1 more/],
  ['did the Kremlin respond to the sanctions on Trickbot?', /^Nothing on record: no reactions since 9 February 2023/],
  // Whoever does no such thing is the one it was done to.
  ['eu sanctions estonia', /^EU sanctioned GRU Unit 29155, .* – 3 acts, from 16 December 2024 to 13 July 2026/],
  ['apt28 indictment germany', /^German Federal Prosecutor General charged Dmitry Sergeyevich Badin, 5 May 2020/],
  // A plea of guilty is no sentence.
  ['Was Peter Williams jailed?', /^Nothing, as far as the record goes: no sentence/],
  // A listing that is another’s.
  [
    'why did OFAC sanction i-Soon?',
    /^That is not on record: no sanctions by OFAC [\s\S]*instead\n- 16 March 2026 · EU sanctioned i-Soon/,
  ],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

it.each([
  [
    'who did the EU put on its cyber list in July 2020?',
    'which Chinese entities did it sanction?',
    'by EU · on China (organisations)',
  ],
  ['russia denial germany', 'and to Denmark?', 'denial · by Russia · over Destructive attack on a Danish waterworks'],
  ["did China reject Australia's accusation?", "and Canada's?", 'denial · by Chinese embassy in Canada'],
  ['Which countries attributed NotPetya but not WannaCry?', 'and WannaCry but not NotPetya?', 'but not over NotPetya'],
  ['who was behind NotPetya', 'did the russian government do it?', 'attribution · on Russia'],
  [
    'when did Australia sanction Ermakov?',
    'had they sanctioned anybody before that?',
    'sanctions · by Australia · until 22 January 2024',
  ],
  [
    'was anyone Chinese on the US sanctions list in July 2021?',
    "is China's ministry of state security on it?",
    'by US · on MSS · in July 2021',
  ],
])('%s %s', async (first, then, read) => {
  expect(await ask(first, then)).toContain(read)
})

/** Whom it was done to beside those, and not who did it beside them. */
it.each([
  ['Did the US sanction anyone but Iranians in September 2022?', /^Nothing, .*no sanctions in September 2022 by US/],
  ['Has Australia sanctioned anyone who is not Russian?', /^Yes: Australia, 6 November 2025\n/],
  ['Has Australia only sanctioned Russians?', /^No, it did happen: Australia, 6 November 2025\n/],
  [
    'Has Japan sanctioned anyone other than North Koreans?',
    /^Nothing, as far as the record goes: no sanctions by Japan/,
  ],
  [
    'Has Germany blamed any country besides Russia?',
    /^No attribution on record; an author is named in 2 advisories signed by Germany/,
  ],
  ['Which states other than Russia has the EU condemned?', /^China – 3 statements/],
  ['Has the UK sanctioned anyone who is neither Russian nor Chinese?', /^Yes: UK, 31 December 2020\n/],
  ['Has anyone other than the US sanctioned Evil Corp?', /linked to it: UK, 1 October 2024, and 1 more act/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Of whom all of it is so, and of whom the one and not the other. */
it.each([
  [
    'Which persons were both indicted and sanctioned by the US over the DNC hack?',
    /^Viktor Borisovich Netyksho, .* and 6 more – 2 acts/,
  ],
  ['Who was sanctioned and charged over WannaCry?', /^Park Jin Hyok – 4 acts/],
  ['Which countries attributed NotPetya but not WannaCry?', /^Ukraine, Canada – 2 statements/],
  [
    'Which countries attributed WannaCry but not NotPetya?',
    /^Nobody, as far as the record goes: .* but not over NotPetya/,
  ],
  ['Which countries attributed both SolarWinds and Viasat to Russia?', /^US, UK, Canada, Australia – 11 statements/],
  ['Which countries sanctioned Evil Corp but not LockBit?', /^Nobody on record: no sanctions by states/],
  [
    'Which countries attributed Cloud Hopper but not the Exchange hack?',
    /^Japan attributed it to APT10, 21 December 2018/,
  ],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** A state that is condemned by name, and one of which nothing was said. */
it.each([
  ['Did Ireland condemn Russia?', /^Not Russia by name; condemned over Conti: Ireland, 17 May 2021/],
  ['Did the EU condemn Russia over WhisperGate?', /^Condemned, and nobody named: EU, 14 January 2022/],
  [
    'Did Blinken condemn Iran over the border attack on Albania?',
    /^Condemned, and nobody named: Antony Blinken, 12 Sep/,
  ],
  ['Did Theresa May condemn Russia?', /^Yes: Mark Rutte and Theresa May, 4 October 2018/],
  ['Did the Taoiseach condemn Russia?', /^Nothing, as far as the record goes: no condemnation by Ireland/],
  ['Did the Taoiseach say no ransom would be paid?', /^Yes: Micheál Martin, 14 May 2021/],
  ['what did the Tánaiste say?', /^Leo Varadkar condemned, 17 May 2021/],
  ['Did Czechia call in the Russian ambassador?', /^Nothing, as far as the record goes: no summons/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** What is in the words of the question and in none of the record is no yes. */
it.each([
  ['Did Gavin Williamson call Russia a pariah state?', /^Yes: Gavin Williamson, 4 October 2018\n/],
  ['Did Jeremy Hunt call Russia a pariah state over the OPCW?', /^Not understood in full\n“pariah”/],
  ['Did Jeremy Hunt say Russia is ripping up the rule book?', /^Not understood in full\n“ripping”/],
  ['Did Gavin Williamson say Russia is ripping up the rule book?', /^Yes: Gavin Williamson, 15 February 2018\n/],
  ['did China interfere in the Canadian election?', /^Not understood in full\n“election”/],
  ['did China accuse the Five Eyes of disinformation?', /^Not understood in full\n“disinformation”/],
  ['did Russia hack the World Health Organization?', /^Not understood in full/],
  ['who hacked the US Senate?', /^Not understood in full\n“US Senate”/],
  ['did China hack the British Ministry of Defence?', /^Not understood in full\n“British Ministry of Defence”/],
  ['who hacked the Belgian defence ministry', /^APT27, APT30/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

it.each([
  // The first of some states is before any other of those, and not of all.
  ['Was Germany the first EU state to attribute a cyber attack to Russia?', /^No: Estonia was earlier, 1 May 2007/],
  ['Was the Netherlands the first EU country to expel Russian hackers?', /^Yes: Netherlands, 13 April 2018/],
  ['Was Norway the first Nordic country to blame Russia?', /^Yes: Norway, 13 October 2020/],
  // That no Chinese was listed tells nothing of others.
  ['Did the EU sanction anyone for cyber attacks in 2022 or 2023?', /^Nothing, as far as the record goes/],
  ['Was the UK the first Five Eyes country to sanction Evil Corp?', /^No: US was earlier, 5 December 2019/],
  // Last names that are words of every day.
  ['what did Little say about China?', /^Andrew Little .*2021/],
  ['what did May say about the GRU?', /^Mark Rutte and Theresa May condemned, 4 October 2018/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

it.each([
  // The day of an attack is not the day on which it was blamed on somebody.
  ['When did Russia attack Viasat?', /^First known activity 24 February 2022/],
  ['When did the GRU hack the OPCW?', /^First known activity 10 April 2018/],
  [
    'When did Iran attack Albania?',
    /^2 incidents: Attack on the Albanian border-control system, September 2022, Cyber/,
  ],
  ['When did Iran hack Sony?', /^Nothing, as far as the record goes: no attribution to Iran/],
  // Whoever was hit is not accused.
  ['did the UK blame the US for NotPetya?', /^Not so on record: UK NCSC attributed it to Russia/],
  ['was the SPD hack attributed to Germany?', /^Nothing, as far as the record goes: no attribution to Germany/],
  ['who blamed Ukraine for WhisperGate?', /^Nobody, as far as the record goes: no attribution to Ukraine/],
  // A group that is said to belong to it is not the organ.
  [
    'When did the UK attribute the Electoral Commission hack to the MSS?',
    /^That is not on record: no attribution by UK to MSS/,
  ],
  ['When did the FBI attribute Ronin to the RGB?', /^That is not on record: no attribution by FBI to Reconnaissance/],
  // Who came later, and who did so too.
  ['did the UK attribute WannaCry later than the US?', /^No: UK was earlier, 27 October 2017/],
  ['did the EU sanction Callisto after the UK?', /^Yes: UK, 7 December 2023; EU, 24 June 2024/],
  ['did the UK sanction the GRU later than the EU?', /^Yes: EU, 30 July 2020; UK, 22 October 2020/],
  ['Did the US sanction Unit 26165 before the EU did?', /^Yes: US, 19 December 2018; EU, 30 July 2020/],
  ['Was the UK alone in sanctioning TsNIIKhM?', /^No: US as well/],
  ['Was Canberra the only capital to sanction Ermakov?', /^No: UK, US as well/],
  // How many, and how strongly, is not compared.
  ['did more countries attribute WannaCry than NotPetya?', /^Not understood/],
  ['who went further over Viasat, the US or the EU?', /^Not understood in full\n“went further”/],
  // Of two states in a search either may be the one that was hit.
  ['albania nato statement', /^NATO endorsed the attribution of others, 8 September 2022/],
  ['eu georgia 2019 condemnation', /^EU High Representative condemned, 21 February 2020/],
  ['attribution north korea australia', /^Australia attributed, 20 December 2017/],
  // What was said at an indictment or a takedown.
  ['What did Rod Rosenstein say about APT10?', /^Rod Rosenstein charged Zhu Hua, Zhang Shilong, 20 December 2018/],
  ['What did Merrick Garland say about Snake?', /^Merrick Garland disrupted Turla, FSB Centre 16, 9 May 2023/],
  // Whom nobody on record is.
  ['Was Boeing hit by LockBit?', /^Not understood in full\n“Boeing”/],
  ['Was the French navy hit by WannaCry?', /^Not understood in full\n“French navy”/],
  ['What did President Trump say about SolarWinds?', /^Not understood in full\n“trump”/],
  ['What did the US vice president say about SolarWinds?', /^Not understood in full\n“vice”/],
  // Claims to be checked.
  [
    'To verify: Seoul blacklisted Kimsuky before Washington did.',
    /^Yes: South Korea, 2 June 2023; US, 30 November 2023/,
  ],
  ['A reader insists the FBI held North Korea responsible for the Bybit theft. Can we stand that up?', /^Yes: FBI/],
  // What is taken for granted in when it was said.
  ['what did Prague say when it traced the 2022 hack of its foreign ministry to Russia', /^That is not on record/],
  ['How did Biden explain his finding that the Kremlin had ordered the Kaseya attack?', /^That is not on record/],
  ['Who are the ten diplomats Russia expelled?', /^Russia expelled officials of US, 16 April 2021/],
  ['Who are the three Russians Estonia indicted?', /^Estonia charged Yuriy Fedorovich Denisov/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** A reply is to what somebody said or did, and not to all of it. */
it.each([
  [
    "did the Kremlin respond to the EU's Viasat statement?",
    /^Nothing, as far as the record goes: no reactions since 10 May 2022 until 9 July 2022/,
  ],
  ["China's reaction to the US indictments over i-Soon", /^Chinese foreign ministry denied, 6 March 2025/],
  ['did China respond to the US sanctions on Integrity?', /^Not so on record/],
  ['how did Russia respond to the Dutch statement on the OPCW?', /^Russian foreign ministry denied, 4 October 2018/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

it.each([
  // No Microsoft Exchange.
  ['Was Suex the first exchange to be sanctioned?', /^Yes: US, 21 September 2021/],
  // Who is said to have done it, and not who said so.
  ['who allegedly hacked the Bundestag?', /^APT28, Russia, GRU – 3 statements/],
  ['who is said to have hacked the Trump campaign?', /^Iran – 2 statements/],
  ['What did Russia do the day after the US SolarWinds sanctions?', /^Russia expelled officials of US, 16 April 2021/],
  ['Until when was Tornado Cash sanctioned?', /^Taken off the list on 21 March 2025/],
  ['When was the KV botnet removed?', /^31 January 2024 \(US DOJ\)/],
  ['Which country sanctioned only North Korea?', /^Not understood in full\n“only”/],
  ["Who said 'We are at war'?", /^Rodrigo Chaves attributed, 16 May 2022/],
  ['Did the EU as a bloc, not merely its members, blame Russia for the attack on KA-SAT?', /^Yes: EU, 10 May 2022/],
  ['Was it DarkSide, according to the FBI, that crippled JBS?', /^Not so on record: FBI attributed it to REvil/],
  ['was Kaspersky banned in the US by the Commerce Department?', /^Yes: US, 20 June 2024/],
  ['Leaving Washington aside, who has put the two Callisto men under sanctions?', /^UK, EU – 2 acts/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** What another of the same state did, or the same to others. */
it.each([
  [
    "On what date did the Treasury ban Kaspersky's software?",
    /^That is not on record: no ban by US Treasury[\s\S]*20 June 2024/,
  ],
  [
    'Why did Germany cut off relations with Iran after the attack on Albania?',
    /^That is not on record[\s\S]*7 September 2022/,
  ],
  [
    "Does CISA's alert about the Polish wind and solar farms say Russia did it?",
    /^No \(checked, as of 10 February 2026\)/,
  ],
  [
    'Someone insists the EU attributed SolarWinds to the SVR. When exactly did Brussels do so?',
    /^That is not on record: no attribution by EU to SVR/,
  ],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

it('whoever imposed it does not reply to it', async () =>
  expect(await ask('did anyone respond to the US sanctions on Integrity?')).toMatch(
    /^Nothing, as far as the record goes: no reactions since 3 January 2025 until 4 March 2025/,
  ))

/** Replies are over what was replied to, by others and from then on. */
it.each([
  ["reactions to the UK's i-Soon sanctions", /^Chinese foreign ministry denied, 10 December 2025/],
  ["who reacted to the UK's i-Soon sanctions?", /^Chinese foreign ministry denied, 10 December 2025/],
  ['any reaction from Beijing to i-Soon sanctions?', /^Chinese foreign ministry denied, 10 December 2025/],
  ["reaction to the EU's Cloud Hopper sanctions", /^Nothing on record: no reactions since 30 July 2020/],
  ['who reacted to the sanctions on Trickbot', /^Nobody on record/],
  ['did the EU hold back from sanctions over Exchange?', /^Yes, as far as it was checked/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Whoever is in office acts for the state; what was demanded was not paid; who else did it is told. */
it.each([
  ['why did Biden expel ten diplomats over SolarWinds?', /^US expelled officials of Russia, 15 April 2021/],
  ['when did Rama break off relations with Iran?', /^7 September 2022 \(Albania\)/],
  ['How much did Costa Rica pay Conti?', /^No payment among the figures on record/],
  ['Somebody expelled ten diplomats over SolarWinds. Who?', /^US, Russia – 2 expulsions/],
  ['Somebody once put his hand up for the 2007 flooding of Estonian sites. Who?', /^Konstantin Goloskokov/],
  ['when did France sanction Park Jin Hyok?', /Nearest on record, by anybody\n.*Australia sanctioned Park Jin Hyok/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** A month is no part of a name; who stands beside another is no target of it; a group that is named is meant itself. */
it.each([
  ['EU july 2026 lumma', /^EU sanctioned Gordienko .*13 July 2026/],
  [
    "china's response to the EU declaration of 19 july 2021",
    /^China denied – 7 statements, from July 2021 to 20 July 2021/,
  ],
  ["Chinese reaction to the UK's December 2025 sanctions", /^Chinese foreign ministry denied, 10 December 2025/],
  ["iran's reaction to albania's september 2022 statement", /^Iranian foreign ministry denied, 7 September 2022/],
  ["Did Poland's prime minister have hard evidence of Russia's role?", /^No, not proven: Donald Tusk/],
  ["did Czechia's government have evidence of China's responsibility", /^Yes, by attribution: Czechia, 28 May 2025/],
  [
    'did canada name APT10 in december 2018',
    /^Nothing, as far as the record goes: no attribution in December 2018 by Canada to APT10/,
  ],
  [
    'which country joined Britain in March 2024 over the Electoral Commission',
    /^New Zealand, Australia – 2 statements/,
  ],
  ['notpetya uk us statements feb 2018', /^US, UK, UK NCSC – 5 statements, on 15 February 2018/],
  ['newsfront southfront FSB', /^US sanctioned NewsFront, 15 April 2021/],
  ['ITSec Team Mersad', /^US sanctioned Ahmad Fathi/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Of both, of all but one kind, and without: for each of them, and nothing that was passed over. */
it.each([
  ['which Russians did the US indict without also sanctioning them', /^US DOJ charged Dmitry Dokuchaev/],
  ['North Koreans indicted by the US but not sanctioned', /^US DOJ charged Jon Chang Hyok, Kim Il, Rim Jong Hyok – 2/],
  ['companies sanctioned by both the US and the UK', /^Chosun Expo Joint Venture, .* and 3 more – 12 acts/],
  ['persons listed by all three of the US, UK and Australia', /and 7 more – 16 acts/],
  ['who has been sanctioned by the US as well as by the EU', /and 16 more – 21 acts/],
  ['incidents attributed by both Germany and the EU', /^Compromise of the German SPD and German companies – 2/],
  ['what happened on 15 April 2021 other than sanctions', /^US, White House, .* – 11 acts and statements/],
  ['EU sanctions not under the cyber regime', /^EU sanctioned GRU Unit 29155, .* – 2 acts/],
  [
    'attributions within a week of the attack',
    /^Not understood in full\n“a week of the attack”: by how far apart in time/,
  ],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** So many of the latest, of one day, of a bloc; who stands before “who”; whom it was done to. */
it.each([
  ['last three Chinese denials', /^China denied – 3 statements, from August 2025 to 9 February 2026/],
  ['two most recent sanctions against Iran', /^US, EU – 2 acts, from 31 December 2024 to 16 March 2026/],
  ['first joint uk us cyber sanctions', /^US, UK sanctioned Dmitry Pleshevskiy, .* – 2 acts, on 9 February 2023/],
  ['how many Five Eyes countries attributed SolarWinds', /^4 states: US, UK, Canada, Australia/],
  ['What did China say in reply to the Czech attribution?', /^China denied, 28 May 2025/],
  ["Beijing's reaction to the SharePoint allegations by Microsoft", /^China denied, 22 July 2025/],
  ['Was anybody from the FSB indicted in 2022?', /^Yes, Pavel Akulov and 2 more, linked to the FSB/],
  ['cloud hopper who blamed china and when', /^US, UK, Canadian CSE, .* – 5 statements/],
  ['two malaysians indicted winnti', /^US DOJ charged Wong Ong Hua, Ling Yang Ching/],
  ['latvia exchange statement', /^Latvia endorsed the attribution of others, 19 July 2021/],
  ['Did Japan blame the Chinese government in Dec 2018?', /^Not so on record: Japan attributed it to APT10/],
  ['did the EU blame the chinese government for APT40?', /^Nothing, as far as the record goes/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Matters by what was done over them and what was not; claims to be checked; what is not compared is said to be so. */
it.each([
  ['which attacks were denied but never attributed', /^3 incidents: Equifax data breach, Industroyer/],
  ['incidents which the US attributed without sanctions', /^17 incidents: Destructive attack on Las Vegas Sands/],
  ['incidents with an attribution but no sanctions', /^50 incidents/],
  ['claim: NATO attributed the Exchange hack to China. verify', /^No \(checked, as of 19 July 2021\)/],
  ['who is no longer sanctioned', /^TSAO, OOO, Vertikal, OOO/],
  ['russian denials issued the same day as the accusation', /^Not understood in full/],
  ['which month had the most statements in 2021', /^Not understood in full/],
  ['who was sanctioned by the UK and the EU but never by the United States', /^GRU Unit 74455, Gao Qiang/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** A turn that narrows what was asked keeps the rest of it. */
it.each([
  [
    'list denials by china in 2024',
    'those by embassies only',
    /^China, Wang Xiaolong, .* – 4 statements, from 25 March 2024 to 30 December 2024/,
  ],
  [
    'North Koreans indicted by the US but not sanctioned',
    'what happened on 15 April 2021 other than sanctions',
    /^US, White House, .* – 11 acts and statements/,
  ],
  [
    'EU july 2026 sanctions',
    "Did Poland's prime minister have hard evidence of Russia's role?",
    /^No, not proven: Donald Tusk/,
  ],
  ['reward for Khoroshev', 'who offered it', /^US\b/],
])('%s → %s', async (first, next, text) => {
  expect(await ask(first, next)).toMatch(text)
})

it.each([
  ['My editor keeps mentioning a Monica Witt and I have no clue. Can you fill me in on her?', /^Monica Witt/],
  [
    'did homeland security blame anyone in its early-2016 alert on the prykarpattyaoblenergo outage',
    /^No \(checked, as of 25 February 2016\)/,
  ],
  ["Has to be somewhere in your files: the ex-Trenchant manager's guilty plea. When was it?", /^29 October 2025/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Words in marks stand in what was said; which of two it was is asked of these two; each did what is said of him. */
it.each([
  ['who said "no hard evidence"', /^Donald Tusk attributed, 15 January 2026/],
  ['who called it "outright cheating"', /^Rod Rosenstein charged Zhu Hua, Zhang Shilong/],
  ['who spoke of a "witch hunt"', /^Russian Embassy in the United States denied, 20 October 2020/],
  ['between the UK and the EU, who was first to blame Russia for Viasat', /^UK NCSC, UK, EU – 3 statements, on 10 May/],
  ['who blamed Russia first over Viasat: UK or EU?', /^UK NCSC, UK, EU – 3 statements, on 10 May/],
  ['who moved first on i-Soon, the UK or the EU', /^UK NCSC, UK – 2 acts and statements, on 9 December 2025/],
  ['who was indicted by the US and sanctioned by the EU', /^Dmitry Sergeyevich Badin, .* – 8 indictments/],
  ['how many people has the US charged and the EU sanctioned?', /^15 persons and 2 companies in 8 indictments by US/],
  [
    'who was indicted by the US over WannaCry and sanctioned by the EU',
    /^Nobody, as far as the record goes: no indictment by US over WannaCry .* with sanctions by EU too/,
  ],
  ['people the UK listed on the same day as the US', /^US, UK sanctioned Dmitry Pleshevskiy, .* – 18 acts/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** What is asked under a name is asked of it; who is left out is left out; what is so is not corrected. */
it.each([
  ['has the MPS been sanctioned', /^Nothing, as far as the record goes: no sanctions on Ministry of Public Security/],
  ['SVR denials: who spoke', /^SVR – 2 statements, from 15 April 2021 to 18 May 2021/],
  ['FCDO sanctions in 2025, how many acts', /^28 persons, 7 companies and 4 others in 10 sanction acts by UK FCDO/],
  ['GRU: number of states that have blamed it by name', /^12 states/],
  ['Zservers: how many of its people were listed?', /^6 persons in 3 sanction acts/],
  ['EU cyber sanctions apart from those on Russians', /^EU sanctioned Chosun Expo Joint Venture, Gao Qiang/],
  ['US indictments other than those of Chinese nationals', /^US DOJ charged Evgeniy Mikhaylovich Bogachev/],
  ['Who claims that Cadet Blizzard is part of the GRU?', /^Microsoft attributed on technical grounds, 14 June 2023/],
  ['CSE on NotPetya – who precisely did it name', /^Russia – 1 statement, on 15 February 2018/],
  [
    'Was Dmitry Badin first charged or first sanctioned?',
    /^First: indictment on 13 July 2018 \(US DOJ\), then sanctions on 22 October 2020 \(UK, EU\)/,
  ],
  ['Was Masoud Jalili listed over the 2020 or the 2024 election?', /^Over: Hack of the Trump presidential campaign/],
  ['is it true that supo named no state', /Checked: Finland’s security service named APT31, not China/],
  [
    'was the owner of LLC Impuls listed by Britain',
    /^Nothing, as far as the record goes: no sanctions by UK on Bashev/,
  ],
  ['RGB: was the Bureau itself sanctioned?', /^Not the Reconnaissance General Bureau itself/],
  ['British ministers who condemned Russia', /^Gavin Williamson, Dominic Raab, David Cameron – 5 statements/],
  ['Which of the statements on APT31 came from Finland?', /^Finland – 3 statements/],
  ['How often has Moscow denied things through its embassies?', /^11 denials/],
  ['BlueNoroff – sanctioned by the UK?', /^Not BlueNoroff \/ APT38 itself/],
  ['what did the US do after it blamed Russia for SolarWinds', /^US – 8 acts and statements, from 18 December 2020/],
  ['what did Germany do after it blamed the GRU in May 2024', /^Germany – 9 statements, from 3 May 2024/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Of a sentence to be checked, the little word decides: only, after, days later, all. */
it.each([
  ['Only Microsoft attributed ToolShell, correct?', /^No: Mandiant as well/],
  ['Is it correct that solely the EU named Russia over Viasat?', /^No: US, UK NCSC, UK, Estonia and 2 more as well/],
  ['The article says Ukraine only accused Moscow of NotPetya after Britain did. Is that so?', /^No: SBU was earlier/],
  [
    'Australia blamed China for Cloud Hopper two days after the UK. Correct?',
    /^First 21 December 2018 .*1 day after UK/,
  ],
  [
    'is it right that all five eyes blamed the russian military for notpetya',
    /^Nothing of the kind on record from Aus/,
  ],
  ['Has the number of sanctions gone up since 2022?', /^Not understood in full/],
  ['under Trump, did the US sanction the GRU?', /^Not understood in full/],
  [
    'is it still the case that Australia has never used cyber sanctions',
    /^No, it did happen: Australia, 23 January 2024/,
  ],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Who is left out, and who was named with somebody. */
it.each([
  ['British sanctions on Russia excluding the Evil Corp list', /^UK sanctioned .* – 19 acts/],
  ['US sanctions in 2026 excluding North Korea', /Read as: sanctions · by US · on anyone but North Korea · in 2026/],
  ['every country that condemned Georgia 2019 bar the UK', /^Estonia, Australia – 2 statements/],
  ['NotPetya statements without the denials', /Read as: statements · other than denial · over NotPetya/],
  ['everything on WannaCry apart from sanctions', /^UK, White House, US, .* – 13 acts and statements/],
  ['which sanctioned persons are Ukrainian', /^Konstantin Viktorovich Kilimnik, Yaroslav Vasinskyi, Dmytro Rashevskyi/],
  ['who from the FSB has been charged', /^Dmitry Dokuchaev, Igor Sushchin, Pavel Akulov/],
  ['with whom was Andrey Korinets indicted', /^Ruslan Aleksandrovich Peretyatko – 1 indictment/],
  ['did Washington expel 35 or 60 Russians in December 2016', /^35 Russian intelligence operatives/],
  ['sanctions on the FSB itself', /^US – 2 acts, from 29 December 2016 to 15 March 2018/],
  ['how many times has OFAC listed Lazarus itself', /^2 sanction acts by OFAC, naming 1 group/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** A turn that leaves somebody out, corrects, or asks the same of others, keeps the rest. */
it.each([
  ['sanctions over Cloud Hopper', 'those by the UK', /^UK sanctioned Gao Qiang/],
  ['List bounties for Chinese hackers', 'the one for APT31', /Read as: reward offer · on APT31/],
  ['sanctions over notpetya', 'not the american ones', /Read as: sanctions · over NotPetya · not by US/],
  ['UK attributions to Russia', 'not the GRU', /Read as: attribution · by UK · on Russia · not on GRU/],
  ['attributions to Iran by the US', 'not the FBI', /Read as: attribution · by US · on Iran · not by FBI/],
  ['Which EU states blamed Russia', 'besides Germany', /by EU member states · on Russia · not by Germany/],
  ['did the UK attribute anything to Iran', 'and the US to China', /Read as: whether · attribution · by US · on China/],
  ['UK NCSC on Viasat', 'and the FBI on Bybit', /by FBI · over Bybit cryptocurrency theft/],
  ['list uk sanctions on china', 'no, Russia', /Read as: sanctions · by UK · on Russia/],
  ['who is behind SolarWinds?', 'sanctions', /Read as: .*sanctions · over SolarWinds/],
])('%s → %s', async (first, next, text) => {
  expect(await ask(first, next)).toMatch(text)
})

it.each([
  ['sanctions in 2025', /^US, EU, UK, Australia and 1 more – 30 acts, from 3 January 2025/],
  ['ambassador summoned?', /^Yes: Germany, 28 May 2020/],
  ['who first accused Russia over Viasat, and when did the UK follow?', /^US .*24 March 2022[\s\S]*10 May 2022/],
  ['what has South Korea said about Russia', /^Russia, Kremlin – 2 statements/],
  ['Did anybody lift sanctions again before 2025', /^Nothing, as far as the record goes/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Under a profile, after an accusation, and a step on in time. */
it.each([
  ['Turla', 'American takedown', /Read as: takedown · by US · on Turla/],
  ['who blamed Russia over the Norwegian dam', 'and the response', /^Russia denied, 13 August 2025/],
  ['Did France ever name the GRU?', 'what did Moscow say', /^Russia denied, 30 April 2025/],
  ['Have the Belgians attributed anything', 'was there an answer', /^Yes: China, 19 July 2022/],
])('%s → %s', async (first, next, text) => {
  expect(await ask(first, next)).toMatch(text)
})

it('goes back from the latest, one by one', async () => {
  const turns = [
    'Which attributions did Germany make',
    'the latest one',
    'and the one before that',
    'and before that',
  ] as const
  expect(await ask(...turns)).toMatch(/6 September 2021/)
})

it.each([
  ['which banks have been sanctioned?', /^Ryujong Credit Bank, InDeFi Bank|^InDeFi Bank, Ryujong Credit Bank/],
  ['which universities have been sanctioned', /^Pyongyang University of Automation/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})
