import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('a plain question', () => {
  it.each([
    ['who sanctioned unit 29155 of the gru', /^EU, UK – 2 acts, [^\n]*; 4 acts on others linked to it\n/],
    ['which ransomware gangs has the UK sanctioned', /^Dmitry Pleshevskiy, [\s\S]*said to belong to a group/],
    ['what did china accuse the us of over storm-0558', /^Chinese foreign ministry accused in return, 12 July 2023\n/],
    ['whom did the us sanction in pakistan', /^SecondEye Solution/],
    ['what did james lewis of csis say about shamoon', /^James Lewis [\s\S]*12 October 2012/],
    [
      'Is Dmitry Badin wanted in Germany and sanctioned in the US?',
      /^Yes: US DOJ, 13 July 2018, and 2 more indictments; no sanctions by Germany or US on record\n/,
    ],
    ['who are the Neculiti brothers?', /^Which “neculiti”\?\n2 names/],
    ['has anyone else than the US sanctioned Salt Typhoon', /^Nothing, [^\n]* not by US\n/],
    [
      'which countries sanctioned kimsuky and who was first',
      /^South Korea, US, Japan, Australia – 4 acts[\s\S]*\nSouth Korea sanctioned Kimsuky, 2 June 2023\n/,
    ],
    ['did the EU blame the GRU in 2019?', /^Not so on record: EU attributed it to APT28 [^\n]*, 3 May 2024\n/],
    ['is tornado cash on the list', /^No longer: taken off the list on 21 March 2025\n/],
    ['everything the uk said or did on 7 December 2023 about Star Blizzard', /UK sanctioned/],
    ["what's the state department offering for tips on Guan Tianfeng", /^US offered up to ten million dollars/],
    ["does CISA's alert about the Polish energy attack say who did it", /^No \(checked, as of 10 February 2026\)/],
    ['who said Sandworm took down Kyivstar', /^SBU attributed, 4 January 2024\n/],
    [
      'what did the Treasury say about Tornado Cash',
      /^US sanctioned [\s\S]*No statement is on record; counts measures/,
    ],
    ['what did the Obama administration do against Russia over the DNC', /until 19 January 2017\n/],
  ])('is answered by what it asks: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it.each([
    ['did the EU impose more sanctions in 2024 or 2025', /^Not understood in full\n/],
    ['who other than companies attributed SolarWinds', /^Not understood[\s\S]*“other than companies”/],
    ['which countries have blamed Vietnam for hacking', /^Nobody, as far as the record goes/],
  ])('is not answered by another: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('a plain question in a thread', () => {
  it.each<[string[], RegExp]>([
    [
      ['What did China say on 19 July 2021?', 'did it accuse the Americans in return?'],
      /attribution · by China · on US · since 19 July 2021\n/,
    ],
    [['Who sanctioned Evil Corp first?', 'How many people in all?'], /^28 persons, /],
    [
      ['who sanctioned China over Cloud Hopper', 'which companies were listed'],
      /on China \(companies\) · over Operation Cloud/,
    ],
    [['who is kovalev', 'the trickbot one', 'was he sanctioned'], /^Yes: [\s\S]*on Vitaly Nikolayevich Kovalev\n/],
    [['when was Tornado Cash sanctioned', 'is its co-founder on the list'], /^Yes[\s\S]*on Roman Semenov\n/],
    [['who attributed NotPetya', 'not the US'], /attribution · over NotPetya · not by US\n/],
    [['who attributed SolarWinds', 'no vendors please'], /attribution · by states · over SolarWinds/],
    [
      ['whom did Georgia blame for the cyber attacks in 2008?', 'and in 2019?', 'did Moscow deny that?'],
      /^Yes: Russian foreign ministry, 20 February 2020[\s\S]*over Cyber attack on Georgian websites/,
    ],
    [['what did China say about Volt Typhoon?', 'was there a takedown?'], /^Yes: US DOJ, 31 January 2024/],
    [
      ['did the US charge GRU officers over the DNC hack?', 'were diplomats expelled?'],
      /^Yes: [\s\S]*29 December 2016/,
    ],
    [['what happened in the Belgian ministries hack?', 'how many people were charged?'], /^Nothing, [^\n]*Belgian/],
    [['who attributed the Anthem breach?', 'what was the damage?'], /78\.8 million/],
    [['who was sanctioned over the APT31 campaign?', 'when did it come to light?'], /came to light .*APT31/],
    [['what happened in the Anthem breach?', 'what did NATO do?'], /^Nothing, .*Anthem/],
    [['did Australia sanction Dmitry Badin?', 'when was he sanctioned?'], /22 October 2020 \(/],
    [
      ['who attributed the Atomic Wallet theft?', 'who named the group?'],
      /attribution · on Lazarus Group · over Atomic/,
    ],
    [['did the EU sanction him?'], /^Not understood[\s\S]*“him”/],
    [['who sanctioned the GRU', 'Target breach: who was charged'], /^Not understood[\s\S]*“Target breach”/],
    [
      [
        'what did the Obama administration do against Russia over the DNC',
        'which ransomware gang leaders were charged',
      ],
      /indictment · on members of groups · mentioning “ransomware”/,
    ],
  ])('keeps what it is of: %j', async (questions, answer) => expect(await ask(...questions)).toMatch(answer))
})

it.each([
  ['albania iran 2022 - who backed tirana’s attribution with one of their own?', /UK[\s\S]*US/],
  ['what has the EU itself attributed to states or hackers so far', /19 July 2021/],
  ['anybody at microsoft go on record that lazarus did wannacry', /^Yes, by attribution: Microsoft, 19 December 2017/],
  ['the tánaiste’s words on the hse attack please', /Leo Varadkar/],
  ['what did Lord Ahmad ask of Russia, apart from blaming it for NotPetya', /15 February 2018/],
  ['was Emennet Pasargad sanctioned by the US before the EU did it?', /^Yes[\s\S]*18 November 2021/],
  ['accusations in the cyber war of august 2008, from both sides', /Kremlin|Russia/],
  ['who led the advisory on APT40', /^CISA, Australian ASD – 2 statements/],
  ['which advisories did Australia lead', /advisory as the lead · by Australia\n/],
  [
    'how did DHS prove in its february 2016 alert that russia caused the blackout in Ukraine',
    /^US authorities named no author/,
  ],
  ['what did five eyes countries attribute to china in december 2018', /^(?![\s\S]*on background)[\s\S]*MSS/],
  [
    'which sanctions did NATO put on China because of ProxyLogon',
    /^NATO took no measure against China .* \(reported, as of/,
  ],
  [
    'when did the EU sanction the GRU for the Bundestag hack',
    /^Not the GRU itself; listed: GRU Unit 26165 and 2 more, linked to it: EU, 22 October 2020/,
  ],
  ['why did Australia sanction Ermakov in 2022', /^Not in 2022 on record: Australia, 23 January 2024\n/],
  ['what steps did edi rama take against iran, and on what grounds', /expel/],
])('a turn of phrase does not hide who or what is asked for: %s', async (question, answer) =>
  expect(await ask(question)).toMatch(answer),
)
