import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** A topic first, and behind it in few words what is asked of it. */
it.each([
  ['Microsoft Exchange hack. China said what? Short pls.', /^China denied – 8 statements/],
  ['OPCW hack. Russia said what?', /^Russian foreign ministry denied, 4 October 2018/],
  ['SolarWinds hack – Russia replied what?', /^Russia – 4 acts and statements/],
  ['Kimsuky sanctions – which states?', /^South Korea, US, Japan, Australia – 4 acts/],
  ['Zservers – who sanction, which dates', /^UK, US, Australia – 3 acts/],
  ['NATO attributed Exchange to China (yes/no)', /^No \(checked, as of 19 July 2021\)/],
  ['poland on georgia 2019', /^Poland endorsed the attribution of others, 20 February 2020/],
  ['Sec. Blinken, albania border attack – did he named Iran?', /^No \(checked/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** What several did together; the foreign ministry of whichever state is named. */
it.each([
  ['did the EU attribute anything to Russia together with the UK', /in one statement · by EU and UK · on Russia/],
  ['what have the NSA and the ASD published together', /^NSA, Australian ASD – 3 statements/],
  ['Did the NSA sign the Salt Typhoon advisory with Japan', /^Yes: NSA, 27 August 2025/],
  ['did the MFA of Georgia say the GRU planned the 2019 attack', /^Yes: Georgia, 20 February 2020/],
  ["did romania's MFA back the exchange attribution", /^Yes: Romania, 19 July 2021/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})
