import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** Who was hit in a country, and by whom it was there. */
it.each([
  ['Australian victims', /^2 incidents: Medibank/],
  ['which victims are in japan', /^5 incidents: DMM Bitcoin/],
  ['victims in Ireland', /^1 incident: Conti ransomware attack on Ireland/],
  ['Taiwan as a victim', /^1 incident: Raptor Train/],
  ['incidents where the victim is Iran', /^2 incidents: .*Stuxnet/],
  ['polish victims of North Korea', /^1 incident: Attack on the Polish Financial Supervision Authority/],
  ['German victims of the GRU', /^4 incidents: /],
  ['apt31 against Finland', /^1 incident: Intrusion into the Finnish Parliament/],
  ['attacks by the FSB on Britain', /^1 incident: Star Blizzard/],
  ['attacks by apt28 on Poland', /^Nothing, as far as the record goes: no attribution to APT28/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})
