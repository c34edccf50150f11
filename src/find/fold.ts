import { latin } from './alphabets.ts'

/** Longer than any name on record; what follows is not read, so that no text costs time. */
const longest = 120

/** The words of a name as people compare them: no case, accents or punctuation, Latin letters, figures apart from letters. */
export function wordsIn(text: string): string[] {
  const read = text.slice(0, longest)
  return foreign.test(read)
    ? (folded(read).match(/\p{L}+|\p{N}+/gu) ?? [])
    : (read
        .toLowerCase()
        .replace(andWithin, '')
        .replace(british, (word) => american.get(word) ?? word)
        .match(/[a-z]+|[0-9]+/g) ?? [])
}

/** “AT&T” is one word. */
const andWithin = /['`]|(?<=[a-z])&(?=[a-z])/g

/** Spelled both ways in names. */
const american = new Map(Object.entries({ theatre: 'theater', defence: 'defense' }))
const british = /\b(?:theatre|defence)\b/g

/** A name as it is written where there are no such letters: “Koege”, “Buechner”; nothing where it has none. */
export function writtenOut(name: string): string[] {
  const plain = name.normalize('NFC').replace(/[äöüøåæ]/gi, (letter) => plainly.get(letter.toLowerCase()) ?? letter)
  return plain === name ? [] : [plain]
}

const plainly = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' }))

/** Nearly all text is of plain letters, which fold into themselves. */
const foreign = /[^ -~]/

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/γου|μπ|ντ|γκ|τζ|ου/g, (letters) => latin.get(letters) ?? letters)
    .replace(/[\u0370-\u03ff\u0400-\u04ffßæøłđð]/g, (letter) => latin.get(letter) ?? letter)
    .replace(/['’ʼ`]/g, '')

/**
 * Spelled as it sounds, so that “Yevgeniy” and “Evgenii”, “phisher” and “fisher” are near, and so that a name comes out
 * alike whichever alphabet it went through: х and г are heard in h, дж in j, кс in x, ου in w, ντ in d.
 */
export const soundOf = (word: string): string =>
  word
    .replace(/c(?=[eiy])/g, 's')
    .replace(spelt, (letters) => heard.get(letters) ?? letters)
    .replace(/([a-z])\1+/g, '$1')

const spelt = /shch|sch|dzh|tkh|tch|zch|ph|ck|kh|ch|zh|sh|th|nt|nd|mp|mb|[cgjquwxy]/g
const heard = new Map(
  Object.entries({
    shch: 's',
    sch: 's',
    dzh: 'i',
    tkh: 't',
    tch: 'h',
    zch: 'z',
    ph: 'f',
    ck: 'k',
    kh: 'h',
    ch: 'h',
    zh: 'z',
    sh: 's',
    th: 't',
    nt: 'd',
    nd: 'd',
    mp: 'b',
    mb: 'b',
    c: 'k',
    g: 'h',
    j: 'i',
    q: 'k',
    u: 'v',
    w: 'v',
    x: 'ks',
    y: 'i',
  }),
)
