import type { Random } from './random.ts'

type Letters = readonly (readonly [latin: string, ...ways: string[]])[]

/** From longest to shortest, each with the ways in which the press writes it. */
const cyrillic: Letters = [
  ['shch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ph', 'ф'],
  ['ck', 'к'],
  ['qu', 'кв'],
  ['ce', 'се'],
  ['ci', 'си'],
  ['cy', 'си'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'к'],
  ['d', 'д'],
  ['e', 'е', 'э'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х', 'г'],
  ['i', 'и'],
  ['j', 'дж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в', 'у'],
  ['x', 'кс'],
  ['y', 'й', 'и'],
  ['z', 'з'],
]

const greek: Letters = [
  ['th', 'θ'],
  ['ph', 'φ'],
  ['ps', 'ψ'],
  ['ch', 'χ'],
  ['kh', 'χ'],
  ['ck', 'κ'],
  ['sh', 'σ'],
  ['qu', 'κου'],
  ['ce', 'σε'],
  ['ci', 'σι'],
  ['cy', 'σι'],
  ['a', 'α'],
  ['b', 'μπ'],
  ['c', 'κ'],
  ['d', 'ντ', 'δ'],
  ['e', 'ε'],
  ['f', 'φ'],
  ['g', 'γκ', 'γ'],
  ['h', 'χ'],
  ['i', 'ι'],
  ['j', 'τζ'],
  ['k', 'κ'],
  ['l', 'λ'],
  ['m', 'μ'],
  ['n', 'ν'],
  ['o', 'ο'],
  ['p', 'π'],
  ['q', 'κ'],
  ['r', 'ρ'],
  ['s', 'σ'],
  ['t', 'τ'],
  ['u', 'ου'],
  ['v', 'β'],
  ['w', 'ου', 'γου'],
  ['x', 'ξ'],
  ['y', 'ι', 'υ'],
  ['z', 'ζ'],
]

export const inCyrillic = (name: string, random: Random): string | undefined => write(name, cyrillic, random)
export const inGreek = (name: string, random: Random): string | undefined => write(name, greek, random)

/** Letter by letter; figures and spaces stay. Only names long enough that something of them is sure to survive. */
function write(name: string, letters: Letters, random: Random): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(name) || name.replace(/[^a-z]/gi, '').length < 5) return undefined
  const text = name.toLowerCase()
  let written = ''
  for (let at = 0; at < text.length; ) {
    const entry = letters.find(([latin]) => text.startsWith(latin, at))
    const [latin, ...ways] = entry ?? [text.charAt(at), text.charAt(at)]
    written += random.pick(ways)
    at += latin.length
  }
  return written
}
