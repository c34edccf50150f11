import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  [
    'ODNI, October 2016: was the scanning of voter databases attributed to the Russian government?',
    /^No \(declined, as of 7 October 2016\)/,
  ],
  [
    'NCSC, 2018: was NotPetya attributed to the GRU?',
    /^Not so on record: UK NCSC attributed it to Russia, 15 February 2018\n/,
  ],
  ['US, 2018: were Russians charged?', /Read as: whether · indictment · by US · on Russia · in 2018/],
  ['NotPetya, 2018: was Russia blamed?', /Read as: whether · attribution · on Russia · over NotPetya · in 2018/],
  ['Where was Levashov arrested?', /^An arrest in Spain is told of by US DOJ, 10 April 2017\n/],
  [
    'REvil arrests in November 2021',
    /^Europol reported the arrest .* in Romania, Kuwait and South Korea, 8 November 2021\n/,
  ],
  ['When was Levashov arrested?', /^Day not on record; an arrest in Spain is told of by US DOJ, 10 April 2017\n/],
  ['Why were there no sanctions over Exchange?', /^White House – 2 statements, from 18 July 2021 to 19 July 2021\n/],
  ['why no sanctions after kaseya', /over Kaseya VSA ransomware attack$/m],
  ['how did Russia react to the Sandworm indictment?', /^Russia denied – 2 statements, on 20 October 2020\n/],
  ['which LockBit people were charged?', /^Mikhail Vasiliev, .*Dmitry Khoroshev – 3 indictments/],
  ['which Cloud Hopper companies were listed', /^Huaying Haitai – 2 acts/],
  ['which countries joined in the October 2024 Evil Corp listing', /^UK, US, Australia – 3 acts/],
  ['who in Slovakia was sanctioned', /^Lacno S\.R\.O\. – 1 act, on 21 August 2018\n/],
  ['is China behind APT31?', /^Yes, by attribution: UK, 19 July 2021/],
  ['who has said that Iran is behind APT42', /^Nobody, /],
  ['whom does the FBI blame for WhisperGate', /on 5 September 2024: GRU Unit 29155, Cadet Blizzard\n/],
  [
    'Borrell Georgia February 2020: did he name Russia?',
    /by Josep Borrell · on Russia · over what was done in Georgia · in February 2020/,
  ],
  ['was the web shell operation done with court authorisation', /^Not understood in full\n/],
])('takes a question as it stands: %s', async (question, said) => {
  expect(await lastOf(question)).toMatch(said)
})
