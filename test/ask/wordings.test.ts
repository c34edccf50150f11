import { describe, expect, it } from 'vitest'
import { inPlainWords } from '../../src/ask/lexicon/plain-words.ts'

/** Turns of phrase that no question of the collections has. */
it.each([
  ["but didn't they get somebody extradited", 'did they get somebody extradited'],
  ['and kyivstar, who did kyiv blame there', 'who did kyiv blame over kyivstar'],
  ['which agency did it blame for Harbin', 'whom did it blame for Harbin'],
  ["did kim's government deny WannaCry", 'did North Korea deny WannaCry'],
  ["did xi's regime deny Exchange", 'did China deny Exchange'],
  ['did the EU back its statement on Exchange with sanctions', 'did the EU impose sanctions over Exchange'],
  ['what is the status of Dmitry Badin on the EU sanctions list', 'is Dmitry Badin still sanctioned by EU'],
  ['how did the US justify its sanctions on Evil Corp', 'why did the US sanction Evil Corp'],
  ['who put Russia in the frame for NotPetya', 'who blamed Russia for NotPetya'],
  ['did the US throw China under the bus over Exchange', 'did the US blame China over Exchange'],
  ['who read Beijing the riot act over Exchange', 'who condemned Beijing over Exchange'],
  ['who tore into Moscow over Georgia', 'who condemned Moscow over Georgia'],
  ['has Berlin carpeted the Russian ambassador', 'has Berlin summoned the Russian ambassador'],
  ['who gave the Chinese ambassador a dressing-down', 'who summoned the Chinese ambassador'],
  ['who ducked the question over Viasat', 'who decline to attribute over Viasat'],
  ["who had Albania's back", 'who backed Albania'],
  ['who threw the book at Evil Corp', 'who charged Evil Corp'],
  ['did the EU pull the trigger on cyber sanctions over NotPetya', 'did the EU use cyber sanctions over NotPetya'],
  ['who showed Russian diplomats the door', 'who expelled Russian diplomats'],
  ['who sent Russian spies packing', 'who expelled Russian spies'],
  ['did Montenegro back down over Russia', 'did Montenegro decline to attribute over Russia'],
  [
    'who has the EU sanctioned apart from those listed over Cloud Hopper',
    'who has the EU sanctioned apart from those over Cloud Hopper',
  ],
  ['what did the 26165 unit do', 'what did Unit 26165 do'],
  ['has the global south blamed anyone', 'has the global-south blamed anyone'],
  ["what did NATO's council say about Exchange", 'what did the North Atlantic Council say about Exchange'],
  ['who says North Korea', 'who blames North Korea'],
  ['list all destructive attacks attributed to Russia', 'list all destructive attacks by Russia'],
  ['did the world bank condemn NotPetya', 'did the ibrd condemn NotPetya'],
  ['did the european central bank condemn NotPetya', 'did the ecb condemn NotPetya'],
  ['any removals?', 'any sanctions lifted'],
  ['was it the FSB or the GRU behind NotPetya', 'who was blamed for NotPetya'],
  ['was the Colonial Pipeline attack state-sponsored', 'was the Colonial Pipeline attack attributed to a state'],
  ['who did the EU list but the UK did not', 'who did the EU list but not UK'],
  ['WannaCry: who was first, UK or US', 'WannaCry: did UK or US attribute first'],
  ['who is the minister that blamed Russia', 'which minister blamed Russia'],
  ['what did Denmark say on NotPetya, was it an attribution of its own', 'did Denmark itself attribute NotPetya'],
  ['did Belgium blame the Chinese state or just groups', 'what did Belgium attribute to Chinese'],
  ['who joined the US on the Georgia 2019 attribution', 'who other than US attributed or endorsed Georgia 2019'],
  [
    'which states joined the attribution of the Exchange compromise',
    'which states attributed or endorsed Exchange compromise',
  ],
  ['biggest heists blamed on North Korea', 'which heists were blamed on North Korea'],
  ['US sanctions that were lifted', 'US lifted sanctions'],
  [
    'which countries joined the US in sanctioning LockBit',
    'which countries other than the US were sanctioning LockBit',
  ],
  ['how long did it take for the UK to attribute NotPetya', 'how long did it take the UK to attribute NotPetya'],
  ['which actor has been accused most often', 'who has been accused most often'],
  ['what sanctions does Tornado Cash face now', 'is Tornado Cash still sanctioned'],
  ['who laid NotPetya at the door of Moscow', 'who blamed NotPetya on Moscow'],
  ['was Finland part of the advisory on Snake', 'did Finland sign the advisory on Snake'],
  [
    'which was the first attack the EU formally blamed on a state',
    'which attack did EU first formally blame on a state',
  ],
  ['was Merck a victim of NotPetya', 'was Merck hit by NotPetya'],
  ['was Merck a victim', 'was Merck hacked'],
  ['who has Serebriakov been sanctioned by', 'who sanctioned Serebriakov'],
  ['the legal basis of the listing of Bogachev', 'listing of Bogachev'],
  ['and under which regime in the UK?', 'and why by UK'],
  [
    'for what reasons the United States held Russia responsible for NotPetya',
    'why the United States held Russia responsible for NotPetya',
  ],
  ['on the basis of what findings did NATO attribute Exchange', 'on what evidence did NATO attribute Exchange'],
  ['Sandworm = which GRU unit', 'who is Sandworm'],
  ["what's Sandworm's unit in the GRU", 'who is Sandworm'],
  ['how much later did France blame the GRU for TV5Monde', 'how long after TV5Monde did France blame the GRU over it'],
  ['had its ambassador back from Moscow', 'recalled its ambassador from Moscow'],
  ['did Russia have a hand in the attacks over Georgia', 'did Russia have a hand in the attacks over Georgia'],
  ['who was sanctioned for laundering money', 'who was sanctioned for laundering money'],
  ['Attaché: who blamed Russia for NotPetya', 'who blamed Russia for NotPetya'],
])('“%s” comes to “%s”', (typed, plain) => expect(inPlainWords(typed)).toBe(plain))

describe('what only leads to a question', () => {
  const question = 'who blamed russia for notpetya'
  it.each([
    'would you mind letting me know',
    'is there any chance you could tell me',
    'any idea',
    'sorry for the dumb question,',
    "can't remember",
    'on deadline,',
    'out of curiosity,',
    'btw',
  ])('is not read: %s', (lead) => expect(inPlainWords(`${lead} ${question}`)).toBe(question))

  it('is not read before a yes or no either', () =>
    expect(inPlainWords('do you have any idea did the EU list him')).toBe('did the EU list him'))
})
