const imposer = '(us|usa|uk|eu|canada|australia|new zealand|japan|switzerland|south korea|germany|france)'
const land = String.raw`((?!by\b|on\b|over\b|in\b|of\b|for\b|against\b)\p{L}+(?: (?!by\b|on\b|over\b)(?:korea|arabia|rica|zealand))?)`
const year = String.raw`((?: (?:19|20)\d\d)?)`

/** A measure and two names, as one types them into a search: who may have taken it did, and the other is whom it hit; one after the other. */
export const searchedByWhom: readonly [RegExp, string][] = [
  // “Sanctions Moldova US”, “sanctions Iran US 2020”.
  [new RegExp(`^(sanctions|listings|designations) ${land} ${imposer}${year}\\W*$`, 'iu'), '$1 by $3 on $2$4'],
  // “Solidarity Albania US”, “solidarity NATO”.
  [
    new RegExp(`^(?:solidarity|support) ${land} (${imposer.slice(1, -1)}|nato)${year}\\W*$`, 'iu'),
    'solidarity by $2 with $1$3',
  ],
  [/^(?:solidarity|support) (nato)\W*$/iu, 'solidarity by $1'],
  // “Warnings China White House”.
  [
    new RegExp(`^warnings? ${land} (white house|us|uk|eu|nato|fbi|cisa|nsa|germany)${year}\\W*$`, 'iu'),
    'warnings by $2 to $1$3',
  ],
  // “Sanctions Estonia companies”.
  [
    new RegExp(`^sanctions ${land} (companies|firms|persons|people|nationals|banks|groups)${year}\\W*$`, 'iu'),
    'sanctions on $2 of $1$3',
  ],
  // “APT40 advisory countries”.
  [/^(.{3,30}?) advisory (countries|signatories|signers|agencies|states)\W*$/iu, 'which $2 signed the $1 advisory'],
  // “Arrests US 2017”, “arrests Russia REvil”.
  [
    /^arrests (?:in )?(us|usa|uk|russia|ukraine|germany|spain|poland|italy|canada|australia|netherlands|thailand|france|romania|switzerland) ((?:19|20)\d\d)\W*$/iu,
    'arrests by $1 in $2',
  ],
  [
    /^arrests (?:in )?(us|usa|uk|russia|ukraine|germany|spain|poland|italy|canada|australia|netherlands|thailand|france|romania|switzerland) (\p{L}{4,})\W*$/iu,
    'arrests by $1 over $2',
  ],
  // “Iran attacks 2022”, “crypto thefts North Korea”.
  [
    /^(?:(russia|china|iran|north korea|belarus) (?:attacks|hacks|operations|campaigns)|(?:attacks|hacks) by (russia|china|iran|north korea|belarus) in) ((?:19|20)\d\d)\W*$/iu,
    'which attacks is $1$2 behind in $3',
  ],
  [/^(?:crypto(?:currency)? )?(?:thefts?|heists?) (?:by )?(north korea|dprk)\W*$/iu, 'north korea heists list'],
]
