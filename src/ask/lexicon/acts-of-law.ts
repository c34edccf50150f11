import type { Act } from './act.ts'
import { pairs } from './phrases.ts'

/** Who is charged, and wanted. */
export const indictment: Act = {
  name: 'indictment',
  kinds: ['indictment'],
  verbs: 'indict charge prosecute unseal',
  more: [
    pairs('bring; brought; file; filed; press; pressed; pressing; face; faces; faced; facing; criminal', 'charges'),
    pairs('charges', 'filed; been filed; brought; been brought'),
    pairs('put on; stand; stood', 'trial'),
    pairs('name; names; named', 'suspects; as suspects'),
    pairs('want; wants; wanted', 'arrested'),
    pairs('is; are', 'seeking; wanted'),
    pairs('refer; referred', 'prosecutors; to prosecutors'),
    pairs('criminal', 'complaint; case; cases'),
    pairs('indictment; indictments', 'filed'),
    'charge sheet; accused in court; defendants; defendant; took to court; wanted list; indictments; seeks; suspects named; named as a suspect; wanted for; wanted over; most wanted; wanted by prosecutors; prosecution; prosecutions',
  ].join('; '),
  takes: 'actor',
}

/** Takes into custody. */
export const arrest: Act = {
  name: 'arrest',
  kinds: ['arrest'],
  verbs: 'arrest detain nab apprehend raid',
  more: 'picked up; pick up; rounded up; round up; in handcuffs; handcuffs; busted; bust; arrests; surrendered; surrender; taken into custody; detention; in custody; caught',
  takes: 'actor',
}

/** Finds guilty, or is told so by whoever is. */
export const conviction: Act = {
  name: 'conviction',
  kinds: ['conviction'],
  verbs: 'convict',
  more: [
    pairs('plead; pleaded; pled', 'guilty'),
    'plead; pleaded; pled; conviction; convictions; found guilty; guilty plea; guilty',
  ].join('; '),
  takes: 'actor',
}

/** Whoever pleaded guilty is not sentenced yet: of a conviction, what tells of the sentence. */
export const imprisonment: Act = {
  name: 'sentence',
  kinds: ['conviction'],
  worded: /\b(?:sentenced?|jailed|imprisoned|prison|fined)\b/i,
  verbs: 'jail sentence imprison',
  more: [
    pairs('prison; jail', 'term; terms; sentence; sentences'),
    pairs('sent to; went to; go to; years in; in', 'prison; jail'),
    pairs('serving; doing', 'time'),
    pairs('put behind; behind', 'bars'),
    'put away; sent down; locked up; fined',
  ].join('; '),
  takes: 'actor',
}

/** An arrest of which only another act tells. */
export const arrestToldOf: Act = {
  name: 'arrest told of elsewhere',
  kinds: ['indictment', 'takedown', 'conviction'],
  worded: /\b(?:arrest(?:s|ed)?(?! warrant)|held in)\b/i,
  takes: 'actor',
}

/** What is sought of whoever is charged: a charge brings a warrant with it. */
export const warrant: Act = {
  name: 'arrest warrant',
  kinds: ['indictment'],
  more: [pairs('warrant; warrants', 'out; issued'), pairs('arrest', 'warrant; warrants'), 'warrant; warrants'].join(
    '; ',
  ),
  takes: 'actor',
}

/** Arrest warrants of which only another act tells. */
export const warrantToldOf: Act = {
  name: 'warrants told of elsewhere',
  kinds: ['takedown', 'arrest'],
  worded: /\bwarrants?\b/i,
  takes: 'actor',
}
