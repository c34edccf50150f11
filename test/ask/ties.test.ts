import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** Who named a group as an organ’s, and not whoever named one of them. */
it.each([
  ['who tied Sandworm to the GRU', /^US DOJ charged Yuriy Andrienko[\s\S]*Read as: .* on GRU · concerning Sandworm/],
  ['did anyone link Sandworm to the GRU', /^Yes, .* linked to the GRU: US DOJ, 19 October 2020/],
  ['who linked Turla to the FSB', /^Nobody, as far as the record goes: no attribution to FSB concerning Turla/],
  ['who tied APT28 to Unit 26165', /^Nobody, [\s\S]*Nearest on record, on GRU, of which it is said to be part/],
  ['who tied Hainan SSD to APT40', /^Canada attributed, 19 July 2021/],
  ['which states have linked APT28 to the GRU', /^Germany, Norway, US, UK/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** What is meant by the turn of phrase, and not by a word of it. */
it.each([
  ['how far back did the SolarWinds intrusion go', /^First known activity September 2019/],
  ['Paris embassy of Russia reply to Barrot', /^Russia denied, 30 April 2025/],
  ["In Canberra's go at Evil Corp, who made the list?", /^Aleksandr Viktorovich Ryzhenkov, .* 2 October 2024/],
  ["Who took Prague's side over the foreign ministry hack?", /^US, NATO, EU – 3 statements, on 28 May 2025/],
  ['Has Portugal put out any statement of its own on APT28?', /^Not on record\n“portugal”/],
  ['Moscow outfit sanctioned on 31 December 2024', /^US sanctioned Center for Geopolitical Expertise/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** What was said with a measure stands with it, where it is asked what was said. */
it.each([
  [
    "What was Yvette Cooper's comment on i-Soon?",
    /attacks on the UK and allies\. “And so we are ensuring[^”]*” – Yvette Cooper/,
  ],
  ['what words did Treasury use on Sinbad', /^US sanctioned Sinbad\.io[\s\S]*seen as Blender's successor/],
  ['what did Demers say', /disruptive malware\. “the North Korean government, [^”]*” – John Demers\. · over/],
  ['intellexa delisting reason', /asked for reconsideration and showed that they had distanced themselves/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** Who was hit by whom, who speaks for whom, who answers whom. */
it.each([
  ['Russian attacks on Poland', /^1 incident: Wiper attack on Polish renewable energy/],
  ['Iranian hacks against Albania', /^2 incidents: .*Albania/],
  ['US operations against Chinese botnets', /^US DOJ – 4 takedowns/],
  ["who condemned the attack on the SPD on behalf of Berlin's government", /^Germany – 3 statements/],
  ['Who for Australia attributed NotPetya and on what date', /^Australia attributed it to Russia .*16 February 2018/],
  ['Why did Treasury hit Sinbad?', /^Over: Ronin bridge/],
  ['Which Russian firms did OFAC hit on 11 June 2018?', /^Kvant Scientific Research Institute, Digital Security/],
  ['solarwinds US Russia denial', /^Kremlin, SVR – 3 statements/],
  ['UNC3886 Chinese embassy response', /^China – 2 statements, from 19 July 2025/],
  ['does Mandiant have a name for Kimsuky', /^Kimsuky\n/],
  ['who uses the name Voodoo Bear', /^Sandworm\n/],
  [
    'any Nordic country that has never blamed Russia for a hack?',
    /^Nothing of the kind on record from Finland, Sweden/,
  ],
  ['who has been denying the most, Moscow or Beijing', /^China 29, Russia 25 – 54 statements/],
  ['who made more attributions, Australia or Canada', /^Australia 8, Canada 7 – 15 statements/],
  ['how many years after TV5Monde did France blame Russia', /^First 29 April 2025 \(France\), 3,674 days/],
  ['in which year were the most indictments unsealed', /^2024 has the most on record: 11 indictments, /],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})
