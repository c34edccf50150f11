/**
 * Parts of the world as people call them, and their states by ISO 3166 code: the geographic regions of the United Nations
 * (https://unstats.un.org/unsd/methodology/m49/), and the members of groups. Asia is told here without Western Asia, which
 * people call the Middle East. Those on record count.
 */
export const regions: Readonly<Record<string, string>> = {
  'nordic; scandinavian; scandinavia': 'DK FI IS NO SE',
  'baltic; the baltics': 'EE LT LV',
  'benelux; low countries': 'BE LU NL',
  'visegrad; visegrad group; visegrad four': 'CZ HU PL SK',
  'balkan; balkans': 'AL BA BG GR HR ME MK RO RS SI',
  'western balkan; western balkans': 'AL BA ME MK RS',
  'eastern european; eastern europe': 'BG BY CZ HU MD PL RO RU SK UA',
  'central european; central europe': 'AT CH CZ DE HU LI PL SI SK',
  'south caucasus; caucasus': 'AM AZ GE',
  'north american; north america': 'CA MX US',
  'latin american; latin america': 'AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE',
  'south american; south america': 'AR BO BR CL CO EC GY PE PY SR UY VE',
  'central american; central america': 'BZ CR GT HN NI PA SV',
  'caribbean; the caribbean': 'AG BB BS CU DM DO GD HT JM KN LC TT VC VG',
  'african; africa': 'DZ EG ET GH KE MA NG RW SN TN TZ UG ZA',
  'middle eastern; middle east': 'AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  'gulf; gulf arab; persian gulf': 'AE BH KW OM QA SA',
  'arab; arab league': 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE',
  'asian; asia; asia-pacific': 'BD BN CN ID IN JP KG KH KP KR KZ LA LK MM MN MY NP PH PK SG TH TJ TL TM TW UZ VN',
  'east asian; east asia': 'CN JP KP KR MN TW',
  'south asian; south asia': 'BD IN LK NP PK',
  'southeast asian; south east asian; south-east asian; southeast asia; south east asia; south-east asia; asean':
    'BN ID KH LA MM MY PH SG TH TL VN',
  'central asian; central asia': 'KG KZ TJ TM UZ',
  aukus: 'AU GB US',
}

/** “Nordic states”, “any Baltic capital”. */
export const regionNouns =
  'country; countries; state; states; government; governments; nation; nations; capital; capitals; member; members; power; powers'

/** Of parts of the world, what stands for the place itself: “Asia”, “the Gulf”. */
export const placeNames = ['europe', ...Object.keys(regions).flatMap((names) => names.split('; '))].map((name) =>
  name.replace(/^the /, ''),
)
