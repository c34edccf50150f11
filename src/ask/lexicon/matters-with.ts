/** What was done, as a noun and as a verb. */
const done = [
  ['sanction', 'sanctioned'],
  ['attribution', 'attributed'],
  ['indictment', 'indicted'],
  ['charge', 'charged'],
  ['denial', 'denied'],
  ['condemnation', 'condemned'],
  ['arrest', 'arrested'],
] as const

/** Matters by what was done over them, by both, and without what; each in the one form that is read. */
export const mattersWith: readonly [RegExp, string][] = [
  // “Incidents which the US attributed without sanctions”.
  [
    /^(incidents|attacks|hacks|operations|campaigns) (?:which|that) (?:have |has )?((?:the )?\p{L}+(?: zealand| korea)?) (?=\p{L}+ed\b(?! by\b))/iu,
    'which $1 did $2 ',
  ],
  // “Attacks with sanctions but without any attribution”.
  ...done.flatMap(([one, was]): [RegExp, string][] =>
    done
      .filter(([other]) => other !== one)
      .map(([other, never]) => [
        new RegExp(
          `^(?:which |list )?(?:all )?(incidents|attacks|hacks|operations|campaigns) (?:are there )?with (?:an? |any )?${one}s? (?:but|and) (?:with )?(?:no|without|never)(?: an?| any)? ${other}s?$`,
          'i',
        ),
        `which $1 were ${was} but never ${never}`,
      ]),
  ),
]
