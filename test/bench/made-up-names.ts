import type { Random } from './random.ts'

const onsets = 'b br c ch d dr f fl g gr h j k kr l m n p pr qu r s sh st t tr v w z'.split(' ')
const vowels = 'a e i o u a e i o ai ea ou'.split(' ')
const codas = ['', '', '', 'n', 'r', 'l', 's', 'x', 'm', 'nd', 'rt', 'ck', 'll']
const colours = 'amber black blue bronze copper crimson golden green grey red scarlet silver violet white'.split(' ')
const things =
  'anchor badger bear blizzard bridge canyon cobra comet condor crane delta dragon eagle falcon fox glacier harbour hornet jackal kitten lantern lotus magpie mantis panda pebble raven river serpent spider stork tempest tiger typhoon viper walrus willow wolf'.split(
    ' ',
  )
const branches =
  'Airlines|Bank|Cancer Centre|Casino|City Council|Clinic|Energy|Foods|Foreign Ministry|Gas|Health|Insurance|Logistics|Ministry of Defence|Parliament|Pipeline|Police|Port Authority|Post|Railways|Steel|Telecom|Television|Treasury|University|Water'.split(
    '|',
  )
const events =
  'breach|compromise|data theft|defacement|hack|intrusion|leak|outage|ransomware attack|supply chain attack|wiper attack'.split(
    '|',
  )
const prefixes = ['APT', 'UNC', 'TAG', 'DEV', 'Storm', 'TA', 'UAT']

/** A word that nobody has heard yet, such as “Drenova”. */
function madeUpWord(random: Random): string {
  const syllables = 2 + random.below(2)
  const letters = Array.from({ length: syllables }, () => `${random.pick(onsets)}${random.pick(vowels)}`).join('')
  const word = `${letters}${random.pick(codas)}`
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

const titled = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** Names as incidents have them: an operation, a victim and what befell it, a program, a numbered cluster. */
export function madeUpNames(random: Random): string[] {
  const word = madeUpWord(random)
  const year = 2007 + random.below(20)
  switch (random.below(5)) {
    case 0: {
      const codename = `${titled(random.pick(colours))} ${titled(random.pick(things))}`
      return [`Operation ${codename} ${word}`, `${word} ${random.pick(things)} campaign`]
    }
    case 1:
      return [`${word} ${random.pick(branches)} ${random.pick(events)}`, `${word} hack`]
    case 2:
      return [`Attack on ${word} ${madeUpWord(random)} ${random.pick(branches)}`, `${word} ${year}`]
    case 3:
      return [`${word} ransomware`, `${madeUpWord(random)}Locker`, word]
    default:
      return [
        `${random.pick(prefixes)}${100 + random.below(9_900)} campaign against ${word} ${random.pick(branches)}`,
        `${titled(random.pick(colours))} ${word}`,
      ]
  }
}

/** People as sanction lists name them. */
export const madeUpPerson = (random: Random): string =>
  `${madeUpWord(random)} ${madeUpWord(random)}${random.pick(['ov', 'in', 'enko', 'ian', 'i', ''])}`
