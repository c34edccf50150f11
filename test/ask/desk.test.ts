import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('who somebody is', () => {
  it.each([
    ['what does microsoft call apt31?', /^APT31\n[\s\S]*Violet Typhoon/u],
    ['aliases of cotton sandstorm', /^Emennet Pasargad \/ Cotton Sandstorm\n/],
    ['which apt is called emissary panda?', /^APT27\n/],
    ['is gamaredon fsb or gru?', /^Gamaredon\n.*said to be part of FSB Centre 18/],
    ['which threat groups belong to the rgb?', /^Reconnaissance General Bureau\n[\s\S]*- Andariel, .*Lazarus Group/u],
    ['what did peter williams do?', /^Peter Williams\n[\s\S]*29 October 2025 · US DOJ, conviction/u],
  ])('is on his page: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('is not what he called something', async () =>
    expect(await ask('what did zakharova call the dutch accusations?')).toMatch(
      /^.*Zakharova|Russian foreign ministry/,
    ))
})

describe('whoever holds a post', () => {
  it.each([
    [
      'who is the leader of Trickbot?',
      /^Vitaly Nikolayevich Kovalev\nperson · .*leader of Trickbot as of 13 July 2026/,
    ],
    ['was the GRU chief sanctioned?', /^Yes: US, 29 December 2016[\s\S]*on Igor Valentinovich Korobov and Igor Ol/],
    ['which Iranian intelligence minister is under sanctions?', /^US sanctioned Esmail Khatib, 9 September 2022\n/],
    ['who runs LockBit?', /^Dmitry Khoroshev\nperson · /],
    ['was the Chinese security minister sanctioned?', /^Not understood in full\n“chinese minister” /],
    ['did the SVR chief deny SolarWinds?', /^Yes: Sergei Naryshkin, 18 May 2021\n/],
    ['has the Lazarus leader been sanctioned?', /^Not understood in full\n“the Lazarus leader” is not on record/],
  ])('is meant by it, or nobody is: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('officers and officials', () => {
  it.each([
    ['did the US sanction Sandworm officers?', /^Yes: US, 19 December 2018.*[\s\S]* on GRU Unit 74455 \(persons\)\n/],
    ['has any Chinese official been sanctioned?', /^Nothing, .*: no sanctions on China \(officers and officials\)\n/],
  ])('are those who belong to a body: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('the regime of a listing', () => {
  it.each([
    [
      'under which programme is Lazarus listed by the US?',
      /^E\.O\. 13722 \(North Korea\) – 2 acts, .*; 9 acts on others/,
    ],
    ['under which authority was Garantex sanctioned by OFAC?', /^E\.O\. 14024 \(Russia\), E\.O\. 13694 as amended/],
  ])('is told of whoever was asked about: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('is its own where it was not taken over', async () =>
    expect(await ask('when did the UK first use its own cyber sanctions regime?')).toMatch(
      /^31 December 2020 \(UK\)\n/,
    ))
})

describe('whom it hit in some states', () => {
  it.each([
    [
      'which NATO members were hit by NotPetya?',
      /^Victims named on record are in: Denmark, United States, United Kingdom\n/,
    ],
    [
      'which EU states were hit by Integrity Tech’s botnet?',
      /^None there is named on record; named as hit elsewhere: Gov/,
    ],
    [
      'whose power grid was knocked out by Russia?',
      /over Wiper attack on Polish .* and Power outage in western Ukraine .* and Industroyer/,
    ],
    ['who was hit by NotPetya in Germany?', /^None there is named on record; named as hit elsewhere: Ukrainian /],
  ])('is told of those there: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('a body of a state that was hit', () => {
  it.each([
    ['were the Dutch police hacked by the Russian state?', /over Theft of Dutch police contact data by Laundry Bear\n/],
    ['have the Danish police been hacked?', /^Not understood in full\n“Danish police” /],
  ])('is not whatever is there: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('what the holder of an office announced', () => {
  it('is told with his name', async () =>
    expect(await ask('who was the Dutch defence minister who announced the OPCW bust?')).toMatch(
      /^Ank Bijleveld attributed it to GRU, 4 October 2018\n/,
    ))
})

describe('what somebody said', () => {
  it.each([
    ['who backtracked on blaming Russia in Montenegro?', /^Montenegro declined, 2 September 2022\n/],
    ['what has China accused the Americans of?', /^China – 3 statements, from 12 July 2023 to 19 October 2025\n/],
    [
      'which attacks were claimed by their perpetrators?',
      /; others report 3 more\n[\s\S]*Claimed, as others report\n.*Kyivstar/,
    ],
    ['when did the Brits sanction GRU 29155 and the EU too - who was first?', /^16 December 2024 \(EU\)\n/],
    [
      'did the EU blame the GRU for Georgia 2019?',
      /^Not so on record: EU High Representative condemned, 21 February 2020\n/,
    ],
    [
      'did Clapper call China the culprit or the leading suspect?',
      /^James Clapper attributed, .*[\s\S]*is the leading suspect/,
    ],
    ['did Bruce Schneier believe Montenegro’s claim?', /^Bruce Schneier commented, 2 September 2022\n/],
    ['did Biden explain why there were no sanctions for Exchange?', /\n- 19 July 2021 · .*Joe Biden/],
    ['who declared war on Conti?', /^Costa Rica attributed it to Conti, 16 May 2022/],
    ['who in the US Congress said something?', /^Not understood in full\n“congress” is not on record/],
    ['what malware did the Poles find?', /^Not understood in full\n“malware” is not on record/],
  ])('is told in his words, and no yes to others: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('who was arrested or taken off a list', () => {
  it.each([
    [
      'who was arrested in Italy?',
      /^Xu Zewei – 1 arrest or extradition, on 3 July 2025\n- 3 July 2025 · Italy, arrest or extradition: Xu Zewei arrested in Italy/,
    ],
    [
      'which Canadians are on the record as accused?',
      /27 January 2021 · US DOJ, indictment[\s\S]*15 March 2017 · US DOJ/,
    ],
    ['which people were taken off the list?', /^Sara Aleksandra Fayssal Hamou, .* – 1 act, on 30 December 2025\n/],
  ])('is told of people where people are asked for: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('what a keeper of lists hit', () => {
  it('is what it sanctioned', async () =>
    expect(await ask('which crypto mixers has OFAC hit?')).toMatch(/^Blender\.io, Tornado Cash/))
})

describe('which utilities were hit and by whom', () => {
  it('names the accused with each, and none that water has nothing to do with', async () => {
    const text = await ask('which water utilities were attacked and by whom?')
    expect(text).toMatch(/^5 incidents: .*[\s\S]*Bowman Dam .* Accused: Hamid Firoozi and Islamic Revolutionary Guard/)
    expect(text).not.toContain('Polish')
  })
})

describe('those of a state', () => {
  it.each([
    ['which companies has the US sanctioned over Chinese hacking?', /by US · on China \(companies\)\n/],
    ['how many people have been sanctioned over North Korean hacking?', /on North Korea \(persons\)\n/],
  ])('are not all others as well: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('on the same day as somebody', () => {
  it.each([
    ['who condemned NotPetya on the day Britain did?', /^UK, Canadian CSE – .*, on 15 February 2018\n/],
    ['who attributed Viasat to Russia on the same day as the EU?', /on Russia · .* · on 10 May 2022\n/],
  ])('is his day: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('whether a group of states agreed', () => {
  it('is whether all of them did', async () =>
    expect(await ask('has the G7 agreed on blaming Russia for Viasat?')).toMatch(
      /^Nothing of the kind on record from France, Germany, Italy, Japan\n/,
    ))

  it('says so where nobody is missing', async () =>
    expect(await ask('did all of the five eyes attribute cloud hopper?')).toMatch(
      /^Nobody is missing: something of the kind is on record from each of them\n\n/,
    ))
})

describe('the reply to a measure', () => {
  it.each([
    [
      "what was Iran's reaction to the US indictments over the Trump campaign hack?",
      /^Nothing.* no reactions since 27 September 2024 until 26 November 2024 by Iran/,
    ],
    ['how did Iran respond to the US sanctions over the Albania attack?', /^That is not on record: no reactions since/],
    ['how did Moscow respond to EU sanctions over WhisperGate?', /Not read: “EU sanctions over WhisperGate”/],
  ])('is none that came before it: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('an ambassador', () => {
  it.each([
    [
      'how long was the german ambassador recalled from moscow over the SPD hack?',
      /Read as: how long it took · recall of an ambassador · by Germany · on Russia · /,
    ],
    ['chinese ambassador summoned czech foreign ministry intrusion, yes or no', /^Yes: .*Czechia/],
    ['did russia summon the german ambassador over the SPD hack?', /by Russia · on Germany \(embassy\)/],
  ])('is recalled from a state, and summoned by it: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('whom it happened to', () => {
  it.each([
    ['which dams were hacked?', /^2 incidents: Bremanger.*Bowman Dam/],
    ['which crypto exchanges did north korea rob?', /^Named as hit: Bybit, DMM Bitcoin/],
    ['which telecoms did salt typhoon hit?', /^Named as hit: AT&T, Verizon, Lumen\n/u],
    ['which countries did unc3886 hit?', /^Victims named on record are in: Singapore\n/],
  ])('is told by the incidents: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('is not who is accused', async () =>
    expect(await ask('which country hacked estonia?')).toContain('Read as: whom · attribution · on states'))
})

describe('how much it was', () => {
  it.each([
    ['how much ransom did the fuel pipeline pay?', /^(?:Figures on|.*–) Colonial Pipeline/],
    [
      'how many households lost water in denmark?',
      /^Households without water: about 50 for seven hours and 450 for one hour \(press\) – Destructive attack/,
    ],
    ['how many texas towns were hit by revil?', /^No figures on record for REvil ransomware in Texas[\s\S]*23 local/u],
    [
      'how much was stolen from the japanese bitcoin exchange that later closed?',
      /^Bitcoin stolen: 4,502\.9 BTC .* – DMM Bitcoin/,
    ],
    ['how much did they steal from Bangladesh Bank?', /^Amount stolen: \$81 million /],
    ['how many servers were hit in the Exchange hack?', /^Servers exploited .* 250,000 .* and 2 more figures\n/],
    ['how many people lost power in Ukraine in 2015?', /^Customers without power: about 225,000 .*, about 80,000 /],
    ['how much did WannaCry cost the NHS?', /^No cost or damage on record; other figures on WannaCry/],
    ['who paid the ransom in Colonial Pipeline?', /^Ransom paid: almost \$5 million .*; by whom, it does not tell/],
    ['how many years did the i-Soon hacking last?', /^First known activity 2016, .*, ended 2023 – i-Soon/],
    ['when did the attack on Kyivstar happen?', /^First known activity May 2023, came to light 12 December 2023/],
  ])('is found by what happened: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('is not how many spoke of it', async () => {
    expect(await ask('how many countries blamed russia for notpetya?')).toMatch(/^\d states?: /)
    expect(await ask('how many people did the uk sanction over evil corp?')).toMatch(
      /^\d+ persons? in \d sanction acts?/,
    )
  })
})

describe('a listing', () => {
  it('stands as of the day on which it was last seen', async () =>
    expect(await ask('is blender.io still listed?')).toMatch(/^Yes, as of November 2022: US, 6 May 2022\n/))

  it('may stand or not', async () =>
    expect(await ask('is prigozhin still listed?')).toMatch(
      /^Listed, and whether still is not on record: US, 15 March 2018/,
    ))

  it('that never was is not said to be lifted', async () =>
    expect(await ask('is dmitry khoroshev sanctioned?', 'by the eu?', 'why?')).toMatch(
      /^That is not on record: no sanctions by EU/,
    ))

  it('is followed up after the view, as after a question', async () => {
    expect(await ask('/sanctions on:garantex', 'still listed?')).toMatch(
      /^Yes, as of .*: US, 5 April 2022, and 1 more act/,
    )
    expect(await ask('eu sanctions on iran', 'what about belarus?')).toMatch(
      /^Nothing.*: no sanctions by EU on Belarus\n/,
    )
    expect(await ask('russian hackers sanctioned in 2023', 'by whom?')).toMatch(/^UK, US – 9 acts/)
  })

  it('is by whom stands beside the name', async () => {
    expect(await ask('lazarus eu sanctions')).toContain('Read as: sanctions · by EU · on Lazarus Group\n')
    expect(await ask('stark industries uk sanctions')).toMatch(/^Nothing.*: no sanctions by UK on Stark Industries/)
    expect(await ask('is tal dilian an SDN?')).toMatch(/^Yes, as of .*: US, 5 March 2024/)
  })

  it('is narrowed by what it was for', async () =>
    expect(await ask('election interference sanctions 2024')).toContain('mentioning “election”'))
})

describe('what was said', () => {
  it('condemns whatever else it does', async () =>
    expect(await ask('who condemned the viasat attack?')).toMatch(
      /^EU, Estonia, Canada – 3 statements, on 10 May 2022\n/,
    ))

  it('of the matter counts, whoever is meant', async () =>
    expect(await ask('did the us decline to blame russia for kaseya?')).toMatch(/^Yes: White House, 3 July 2021\n/))

  it('is no yes where it was declined', async () =>
    expect(await ask('did biden say that the chinese government did the exchange hack?')).toMatch(
      /^No: Joe Biden declined, 19 July 2021\n/,
    ))

  it('comes with what the same state took back', async () =>
    expect(await ask('did montenegro blame russia for the 2022 attack?')).toMatch(
      /^Yes: [\s\S]*\nWhat the same said beside it\n- 2 September 2022 · Dritan Abazović/,
    ))

  it('by all of a list is asked of each', async () =>
    expect(await ask('has the five eyes all attributed notpetya?')).toMatch(
      /^Nothing of the kind on record from New Zealand\n/,
    ))

  it('is found by its words', async () =>
    expect(await ask('“Naming a specific country is not in our interest” – who said that?')).toMatch(
      /^Singapore declined, 1 August 2025\n/,
    ))

  it('was earlier or later', async () =>
    expect(await ask('did the eu blame russia for viasat before or after the us?')).toMatch(
      /^No: .*US.* was earlier, 24 March 2022/,
    ))
})

describe('several that are asked about at once', () => {
  it.each([
    ['did the UK and France both blame Russia for Viasat?', /^On record by UK, nothing by France: UK, 10 May 2022/],
    ['are Turla and Evil Corp sanctioned?', /^On record on Evil Corp, nothing on Turla: US, 5 December 2019/],
    ['did the UK and the US blame Russia for NotPetya?', /^Yes: /],
  ])('are answered for each: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('are a state that hands over and one that receives', async () => {
    expect(await ask('did Italy extradite anyone to the US?')).toMatch(/^Yes: US DOJ, 27 April 2026/)
    expect(await ask('did Thailand extradite anyone to the US?')).toMatch(/^Nothing, as far as the record goes/)
  })
})

describe('listings of a group', () => {
  it.each([
    ['who sanctioned Lazarus?', /^US, Japan, South Korea, Australia – 5 acts, .*; 13 acts on others linked to it\n/],
    ['when did the US first sanction Lazarus?', /^13 September 2019 \(US\)\n/],
    [
      'who sanctioned APT28?',
      /^On GRU Unit 26165, said to be its unit: UK, EU, New Zealand – 4 acts, .*; 6 acts on others linked to it\n/,
    ],
  ])('are told apart from those of others linked to it: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('what was meant and what was not', () => {
  it.each([
    ['who hacked Sony in 2023?', /^Nobody, as far as the record goes: no attribution in 2023 over Sony/],
    ['who hacked Sony in 2023?', /\nOf another time: Sony Pictures Entertainment hack, 24 November 2014\./],
    ['who hacked the 2012 US election?', /^Nobody, as far as the record goes/],
    ['who attacked the 2026 Winter Olympics?', /^Not understood in full/],
    ['which attacks were not destructive?', /^Not understood in full/],
    ['which hackers are both charged by the US and sanctioned by the EU?', /^Not understood in full/],
    [
      'has any African state attributed a cyber attack?',
      /^Nothing, as far as the record goes: no attribution by Nigeria\n/,
    ],
    ['did Germany, the Netherlands, and Poland blame Russia?', /by Germany and Netherlands and Poland/],
    ['which c++ hospitals were hit by Russia?', /^Named as hit: /],
    ['who announced the detection of WannaCry?', /Read as: who · statements · over WannaCry/],
    ['has China ever arrested hackers?', /^Nothing, as far as the record goes: no arrest by China\n/],
    ['did the FBI take down Snake?', /^Yes: US DOJ, 9 May 2023\n/],
    ['who named APT10 but not the MSS over Cloud Hopper?', /^UK NCSC, Japan – 2 statements/],
    ['who named UNC3886 but not China?', /^Singapore, .* – 2 statements/],
    ['who runs Media Land?', /^Media Land LLC\n/],
    ['which incidents is Emennet tied to?', /^3 incidents: /],
    ['who are the Estonian suspects?', /^Yuriy Fedorovich Denisov, /],
    [
      'how many days after the UK did the EU list Integrity Technology?',
      /^First 16 March 2026 \(EU\), 97 days after UK \(9 December 2025\)\n/,
    ],
    ['how long after Canada did Japan list Lazarus?', /^First 2 .*, and nothing of the kind by Canada on record\n/],
    ['who has China’s ministry called the empire of hacking?', /^US – 2 statements/],
    ['which pro-Russian hacktivists are under sanctions?', /^Denis Olegovich Degtyarenko, .*, Z-Pentest – 3 acts/],
    ['which PLA units are named?', /^People.s Liberation Army\n[\s\S]*PLA Unit 61398, PLA Unit 61419/],
    ['what did London add on 13 July 2026?', /^.*UK.* 2 acts/],
    ['who was sanctioned over the Mariupol theatre?', /^GRU Unit 26165 – 1 act/],
    ['who reconnoitred the Mariupol theatre?', /^Not understood in full\n[\s\S]*UK sanctioned GRU Unit 26165/],
    ['did Trickbot have ties to Russian intelligence?', /^Trickbot\n/],
    ['who was sanctioned by the EU: Badin?', /on Dmitry Sergeyevich Badin\n/],
    ['who was charged and sanctioned over SolarWinds?', /^ERA Technopolis, .*; no indictment on record\n/],
    ['was the Kenyan treasury hacked by APT31?', /^Not on record\n/],
    ['who attributed the 2024 attack on the Brightwater hospital network?', /^Not understood in full\n“brightwater”/],
    [
      'did APT31 get into the accounts of the British MPs it scouted in 2021?',
      /^In part: .*; no accounts were compromised/,
    ],
    ['did Ahmadinejad confirm that it was Stuxnet?', /^In part: .*; would not say whether it was Stuxnet\n/],
    ['who attacked Media Land?', /^Nobody, .* over what was done in Media Land LLC\n/],
    ['which Chinese helped North Korea?', /^Jong Song Hwa, .*Tian Yinyin/],
    ['how many people did the UK and the US list together over Trickbot?', /^18 persons in 4 sanction acts/],
    ['who sanctioned Lazarus but not Kimsuky?', /^None on Lazarus Group itself; on others linked to it: EU, UK/],
    ['how many EU members blamed China?', /^1 state: Czechia .*; Finland, Belgium short of the state\n/],
    ['which country has been sanctioned most by the UK?', /^Russia \d+, China \d+, North Korea 1/],
    ['why was Tornado Cash delisted?', /^US lifted sanctions on Tornado Cash on 21 March 2025\n/],
    [
      'who claimed responsibility for Kyivstar?',
      /^No claim on record in the words of whoever made it; others report one\n/,
    ],
    ['list Iranian attacks on the US since 2020', /^\d+ incidents: .*\n(?:.*\n)*Read as: which incidents · on Iran/],
    ['list supply chain attacks', /^4 incidents: /],
    ['list ransomware attacks by Iran', /\nRead as: which incidents · ransomware · on Iran\n/],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('after another question', () => {
  it.each<[string, readonly string[], RegExp]>([
    [
      'a list stands by itself',
      ['is Sandworm on the EU list?', 'list Iranian attacks on the US since 2020'],
      /^\d+ incidents: /,
    ],
    ['who has, of anybody', ['is Lazarus sanctioned by the EU?', 'who has?'], /^US, Japan, South Korea, Australia – /],
    ['how sure, of those who attributed', ['who hacked SolarWinds?', 'how sure were they?'], /ODNI \(“likely”\)/],
    [
      'which of them, of whom a state is accused',
      ['list attacks on Norway', 'which of them were by Russia?'],
      /^2 incidents: /,
    ],
    [
      'amounts are not compared',
      ['list North Korean crypto thefts', 'which of them were over 100 million?'],
      /^Not understood in full\n/,
    ],
    [
      'which of them hit a state',
      ['list ransomware attacks', 'which of them hit Ireland?'],
      /^1 incident: Conti ransomware attack on Ireland/,
    ],
    [
      'and another state, of attacks on one',
      ['list attacks on Norway', 'and Sweden?'],
      /\nRead as: which incidents · over what was done in Sweden\n/,
    ],
    [
      'only over those of the kind',
      ['list ransomware attacks in 2021', 'who was indicted?'],
      /^Sebastien Vachon-Desjardins, .* – 5 indictments, from 27 January 2021 to 8 November 2021\n/,
    ],
    [
      'over it, of what was blamed',
      ['did Albania blame Iran?', 'did the US sanction anyone over it?'],
      /^Yes: US, 9 September 2022\n/,
    ],
    [
      'anyone, and not whom the first was about',
      ['was Colonial Pipeline attributed to Russia?', 'was anyone indicted?', 'what about Kaseya?'],
      /^Yes: US DOJ, 8 November 2021\n/,
    ],
    [
      'did Iran, where only charges say so',
      ['did Iran hack the Bowman dam?'],
      /^No attribution on record; charged or listed for it: Hamid Firoozi/,
    ],
    [
      'any of a matter that it names itself, of whomever',
      ['tsniikhm who sanctioned it', 'any arrests over Raptor Train?'],
      /^Nothing.*: no arrest over Raptor Train botnet of Flax Typhoon\n/,
    ],
    [
      'why not does not say that it was',
      ['is Lazarus sanctioned by the EU?', 'why not?'],
      /^Not Lazarus Group itself; listed: Chosun Expo/,
    ],
  ])('%s', async (_, questions, answer) => expect(await ask(...questions)).toMatch(answer))
})

describe('what somebody does not want', () => {
  it.each<[string, readonly string[], RegExp]>([
    [
      'is left out of what is asked next',
      ['what happened to the suspects in REvil?', 'I don’t need the indictments, only who has been detained'],
      /^People of REvil – 2 arrests or extraditions/,
    ],
    [
      'by a noun alone',
      ['anything on NotPetya?', 'Not blame. Sanctions: who imposed them?'],
      /\nRead as: whom · sanctions ·/,
    ],
    [
      'or set aside',
      ['who hacked Exchange?', 'Right. Leaving law enforcement aside, who condemned it?'],
      /\nRead as: who · condemnation ·/,
    ],
    [
      'narrows nothing',
      ['APT10 campaign?', 'only attributions, no indictments, no sanctions'],
      /\nRead as: attribution · over Operation Cloud Hopper/,
    ],
    [
      'but is looked past where everything else is asked for',
      ['sanctions aside, what did the EU do about NotPetya?'],
      /^Nothing, as far as the record goes: no measures other than sanctions by EU over NotPetya\n/,
    ],
  ])('%s', async (_, questions, answer) => expect(await ask(...questions)).toMatch(answer))
})

describe('what was once answered with too little, or with something else', () => {
  it.each([
    [
      'did President Chaves say REvil was behind the attacks on Costa Rica?',
      /^Not so on record: Rodrigo Chaves attributed it to Conti, 16 May 2022\n/,
    ],
    ['did the UK blame REvil for NotPetya?', /^Not so on record: UK NCSC attributed it to Russia/],
    [
      'Mabna Institute: what charges have been brought, and when?',
      /^US DOJ – 2 indictments, from 23 March 2018 to 19 August 2026\n/,
    ],
    ['denials china', /\nRead as: denial · by China\n/],
    ['tsniikhm who sanctioned it', /^US, UK – 2 acts[\s\S]*\nRead as: who · sanctions · on TsNIIKhM\n/],
    ['bundestag hack sanctions eu uk', /\nRead as: sanctions · by EU and UK · over Hack of the German Bundestag\n/],
    ['was it condemnation and not sanctions over NotPetya?', /\nRead as: whether · condemnation · without sanctions ·/],
    [
      'did the UK condemn it, the attack that hit Estonia?',
      /^Nothing.*: no condemnation by UK over what was done in Estonia\n/,
    ],
    ['which cyber sanctions has the US taken back?', /\nRead as: lifting of sanctions · by US\n/],
    ['US bounties on Chinese hackers and hacking firms', /^US – 5 reward offers/],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('what a word means on the record', () => {
  it.each([
    ['what is an attribution?', /^What the word means on this record\n- attribution: says in its own name who did it$/],
    ['what is the difference between a sanction and an indictment?', /\n- indictment: .* charges are allegations/],
    ['what are the charges?', /^US DOJ, /],
    ['what is NotPetya?', /^NotPetya\n/],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('which one it was', () => {
  it.each([
    ['was it Iran that Albania blamed?', /^Yes: Albania, 7 September 2022/],
    ['was it the UK that blamed Russia for NotPetya?', /^Yes: UK, 15 February 2018/],
    ['was the UK the first country to attribute NotPetya to Russia?', /^No: SBU was earlier, 1 July 2017\n/],
    [
      'is the US the only country that sanctioned Integrity Technology?',
      /^No: UK, EU as well, from 9 December 2025 to 16 March 2026/,
    ],
    ['which Chinese companies has the US sanctioned?', /^Yanbian Silverstar/],
    [
      'did the US blame Sandworm?',
      /^No attribution on record; an author is named in 1 takedown and 1 indictment by US DOJ/,
    ],
    ['who sanctioned yakubbets?', /^Which “yakubbets”\?\n3 names on record fit/],
    ['is Putin sanctioned?', /^Not understood in full\n“putin”/],
    ['which Nordic countries blamed Russia?', /^Norway, Norwegian PST, Danish Defence Intelligence Service – /],
  ])('is told: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('is asked after in short', async () => {
    expect(await ask('who sanctioned i-Soon?', 'when did the EU do it?')).toMatch(/^16 March 2026 \(EU\)\n/)
    expect(await ask('who denied the SPD hack?', 'who else?')).toContain('Read as: who · denial')
    expect(await ask('has Singapore named China over UNC3886?', 'did China deny it?')).toMatch(
      /^Yes: China, 19 July 2025/,
    )
  })
})

describe('who is accused of nothing', () => {
  it('is not because it accused somebody', async () =>
    expect(await ask('is Poland accused of anything?')).toMatch(
      /^Nothing, as far as the record goes: no attribution to/,
    ))

  it('is not because its nationals were charged', async () =>
    expect(await ask('was China charged over Equifax?')).toMatch(
      /^Yes, 4 persons of China, not the state itself: US DOJ, 10 February 2020/,
    ))
})

describe('words that say which', () => {
  it('are not left out of the answer', async () =>
    expect(await ask('which Antarctic states condemned the attack on Albania?')).toMatch(
      /“antarctic” is not on record/i,
    ))

  it.each([...'\\^$.*+?()[]{}|/-'])('may hold the sign %s', async (sign) =>
    expect(await ask(`how many uk${sign}${sign} voters were hit`)).not.toBe(''),
  )
})

describe('words of a quotation', () => {
  it('are found with who said them', async () =>
    expect(await ask('“naming a specific country is not in our interest”, who said that?')).toMatch(
      /^Singapore declined, 1 August 2025\n/,
    ))

  it('are not the words of a question that names somebody', async () =>
    expect(await ask('who said that China was responsible for the Exchange hack?')).toContain(
      'who · attribution · on China',
    ))
})

describe('whose act a word belongs to', () => {
  it.each([
    ['who was charged over the hack by China on Equifax?', /^[\s\S]*10 February 2020 · US DOJ, indictment/],
    ['has anyone but the EU sanctioned Unit 29155?', /^Yes: UK, /],
    ['which country was attacked the most?', /^Not understood[\s\S]*“the most”/],
    ['which countries kept silent about the Exchange hack?', /^Not on record: that somebody did not is known only/],
    ['has the EU sanctioned any Chinese state body?', /^Nothing, as far as the record goes: /],
    ['who criticised the sanctions on i-Soon?', /^Chinese foreign ministry – 2 statements/],
    ['who objected to the indictment of the Equifax hackers?', /^Nobody, as far as the record goes: no protest /],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('what a service did', () => {
  it.each([
    ['what did the GRU do in 2018?', /^4 incidents: [\s\S]*Close-access operation against the OPCW/],
    ['what did the NSA do in 2022?', /^NSA[\s\S]* by NSA · in 2022\n/],
  ])('is what it is accused of, where it did nothing in public: %s', async (question, answer) =>
    expect(await ask(question)).toMatch(answer),
  )
})

describe('what a group is accused of', () => {
  it.each([
    ['what is Andariel accused of?', /^Over: ATM and bank-card thefts, .* – 6 acts/],
    ['what is Kimsuky accused of?', /^Over: Kimsuky espionage campaigns/],
  ])('is told by charges and listings too: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('high confidence', () => {
  it.each([
    ['which attributions were made with high confidence?', /^Canada \(“high confidence”\), .* – 7 statements/],
    [
      'who blamed China for Exchange with a high degree of confidence?',
      /^Microsoft \(high confidence.* – 3 statements/,
    ],
    ['did the UK attribute Viasat with high confidence?', /^Nothing, .*: no attribution with high confidence by UK/],
  ])('is no other degree: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('what stands before a question', () => {
  it.each([
    [
      'Following the American measures of April 2021 over SolarWinds, did Moscow for its part expel American diplomats?',
      /^Yes: Russia, 16 April 2021\n/,
    ],
    [
      'Between 2011 and 2013 the websites of American banks were flooded again and again from Iran; whom did the Justice Department charge with it in March 2016?',
      /^Ahmad Fathi, [^\n]* – 1 indictment, on 24 March 2016\n/,
    ],
    [
      'when the TIMS border system went down, did the US Secretary of State blame Iran for that one?',
      /^No \(checked, as of 12 September 2022\)/,
    ],
  ])('only tells when and over what: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('who is asked about', () => {
  it.each([
    [
      'Did Raab pin the Exchange compromise on the MSS by name?',
      /^Not so on record: Dominic Raab attributed it to HAFNIUM/,
    ],
    ['did the US blame the GRU for the DNC hack?', /^No attribution on record; an author is named in 1 indictment/],
    [
      'did Lord Ahmad blame the FSB for NotPetya in February 2018?',
      /^Not so on record: Lord \(Tariq\) Ahmad attributed/,
    ],
    ['Were the men charged over Equifax officers of the MSS?', /^Not so on record: US DOJ charged Wu Zhiyong/],
    ['did the Secretary General of NATO stand behind the Dutch over OPCW?', /^Yes: Jens Stoltenberg, 4 October 2018/],
    [
      'what did the authorities in Seoul say about Kimsuky?',
      /^Nothing, as far as the record goes: [^\n]* by South Korea/,
    ],
    ['When was the exchange Garantex itself blocked by the US?', /^First 5 April 2022 \(US\), last 14 August 2025/],
    ['What did Andrew Hampton say about WannaCry, NotPetya and APT10?', /^Andrew Hampton – 3 statements/],
  ])('and nobody else: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('may be somebody in an office, and somebody without', async () =>
    expect(await ask('how did Lavrov and the Russian embassy in Berlin deny the Bundestag hack?')).toMatch(
      /27 May 2020 · Russian Embassy in Germany[\s\S]*15 May 2020 · Sergei Lavrov/,
    ))
})

describe('that nobody did', () => {
  it('is no answer where a word was passed over', async () =>
    expect(await ask('was one of the Exchange hackers sent from Italy to the US to stand trial?')).toMatch(
      /^Not understood in full\n“sent”/,
    ))

  it('is one where the word only tells of the matter', async () =>
    expect(await ask('who claimed to have opened the valve at the Norwegian dam?')).toMatch(/^Nobody|^Nothing/))
})
