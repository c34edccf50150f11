import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['who sanctioned khoroshev → nobody else?', /^Nobody, .*not by Australia or US or UK\n/],
  ['who was sanctioned over whispergate → nobody else?', /^Nobody on record: .* on anyone but GRU Unit 29155\n/],
  [
    'what did the uk say about viasat → who else said so → nobody else?',
    /^Nobody on record: .* not by UK or Australia/,
  ],
  ['who was charged alongside Witt? → by whom? → which of them were Iranians?', /only those from Iran/],
  ['what did the uk say about viasat → who else said so', /^US, EU, Estonia, Canada and 1 more – 6 statements/],
  ['Lithuania → when → did it blame Russia?', /^Nothing, .*no attribution by Lithuania to Russia\n/],
  [
    'saint vincent and the grenadines → sanctions? → did it blame china?',
    /no attribution by Saint Vincent .* to China\n/,
  ],
  ['who was charged alongside Witt? → by whom?', /^US DOJ charged Mojtaba Masoumpour, .*Paryar, 13 February 2019\n/],
  [
    'who else was charged with Baratov → are they Russians?',
    /^Dmitry Dokuchaev, Igor Sushchin, .*Belan – 1 indictment/,
  ],
  [
    'Who was charged alongside Dokuchaev? → which of them were Russians?',
    /^Igor Sushchin, Aleksey .*Belan – 1 indictment/,
  ],
  [
    'Who was listed alongside NSO Group? → which of them are Israeli?',
    /^Candiru – 1 export control, on 3 November 2021\n/,
  ],
  ['Who was charged over SolarWinds? → in the US?', /^Nobody, .*no indictment by US over SolarWinds/],
  ['Who hacked the Storting in 2020? → did anyone else blame Russia?', /^Nothing, .* not by Norway\n/],
  ['Did Germany charge Badin? → who else did they charge?', /^Igor Olegovich Turashev, .* – 1 indictment/],
  ['is China behind APT31? → and APT40?', /^Yes, by attribution: UK, 19 July 2021, .*concerning APT40/s],
  ['whom does the FBI blame for WhisperGate → when', /^No attribution on record; .* on 5 September 2024\n/],
  [
    'solarwinds → ODNI, October 2016: was the scanning of voter databases attributed to the Russian government?',
    /^No \(declined, as of 7 October 2016\)/,
  ],
  ['Did the US follow the UK in sanctioning Aeza?', /^No: US was earlier, 1 July 2025\n/],
  ['Maksim Galochkin listed by?', /^UK, US, EU – 3 acts/],
  ['was Russia’s foreign ministry the one that expelled the US diplomats', /^Yes: Russia, 16 April 2021\n/],
  ['who condemned attacks by russia in 2024', /Read as: who · condemnation · on Russia · in 2024/],
  ['was anyone charged over the equifax breach by china', /^Yes, 4 persons of China, not the state itself: US DOJ/],
  [
    'did the EU’s statement on Georgia name Russia',
    /Read as: whether · attribution · by EU · on Russia · over what was done in Georgia/,
  ],
])('goes on with what was asked: %s', async (turns, said) => {
  expect(await lastOf(turns)).toMatch(said)
})
