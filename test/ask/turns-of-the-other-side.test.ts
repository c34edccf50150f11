import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['did Russia deny NotPetya → and the UK?', /^UK – 6 acts and statements, .*by UK · over NotPetya\n/s],
  ['Sony → did North Korea deny it → and the US? → any sanctions', /^US, EU, South Korea – 4 acts/],
  [
    'did Russia deny the SPD hack → and France?',
    /^Nothing, as far as the record goes: no statement or measure by France over /,
  ],
  ['did China deny Exchange → and Russia?', /no denial by Russia over /],
  [
    'who blamed russia for ghostwriter → and brussels?',
    /^No: EU endorsed the attribution of others, 24 September 2021\n/,
  ],
  ['Monica Witt → any charges → who else', /^Mojtaba Masoumpour, Behzad Mesri, /],
  [
    'When was Ermakov listed → who else',
    /^Nobody, as far as the record goes: no sanctions on Aleksandr Ermakov not by /,
  ],
  [
    '911 S5 → who was sanctioned → only companies',
    /^Lily Suites Company Limited, Spicy Code Company Limited, Tulip Biz /,
  ],
  ['Project Lakhta → who was sanctioned → and in 2019?', /^Autolex Transport Ltd., .* – 2 acts, on 30 September 2019/],
  ['TV5Monde → who blamed the GRU → are they sanctioned', /^Yes, as of 4 December 2025: US, 29 December 2016, /],
  [
    'Dragonfly → who was charged → are they sanctioned',
    /^Nothing, .* no sanctions on Pavel Akulov or Mikhail Gavrilov or Marat Tyukov\n/,
  ],
  [
    'Handala → did it claim anything → is it sanctioned',
    /^Nothing, as far as the record goes: no sanctions on Handala\n/,
  ],
  ['Park Jin Hyok → is he sanctioned → and before that? → any charges', /^Yes: US DOJ, 6 September 2018, /],
  ['Was the GRU sanctioned? → Was it sanctioned again?', /^Yes: US, 15 March 2018, /],
  ['did australia use its cyber sanctions in 2021 → when did it first use them', /^23 January 2024 \(Australia\)\n/],
  [
    'Whom did London and Washington sanction over Trickbot in February 2023? → when did the eu follow',
    /^First 24 June 2024 \(EU\), /,
  ],
  [
    'who was charged over the intrusion at the rye brook dam → did iran deny it? → is he on the ofac list',
    /^Yes, .*: US, 14 September 2017\n/,
  ],
  ['Who attributed WannaCry? → who else', /^Nobody, .* not by Australia or Microsoft or UK or US\n/],
  [
    'Who attributed WannaCry? → who else',
    /Nearest on record, endorsing what others found\n- 20 December 2017 · Andrew Hampton/,
  ],
  [
    'who sanctioned whom over cloud hopper? → who called the accusations groundless?',
    /^Chinese foreign ministry, .* – 6 statements/,
  ],
  [
    'JAXA hack → any charges',
    /\[Referral to prosecutors of a Chinese national whose name was not seen; not an indictment by a court\]/,
  ],
  ['Who blamed Sandworm for the Polish grid attack? → who else', /^Nobody, .* not by ESET\n/],
  ['whom did the uk sanction over trickbot in february 2023 → and the eu, later on?', /^Maksim Sergeevich Galochkin, /],
  ['Operation Endgame → who took part', /^Europol disrupted DanaBot operators, /],
  ['who was extradited to the US → and who was convicted', /^(?:Peter Williams|.*Peter Williams)/s],
  [
    'which countries sanctioned GRU Unit 74455? → who was first',
    /^EU sanctioned GRU Unit 74455, 30 July 2020\n.*by states · on GRU Unit 74455\n/s,
  ],
])('what is meant in a talk: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
