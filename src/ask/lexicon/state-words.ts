/**
 * What else stands for a state: a capital that acts, a house, a short form. London or Kyiv are cities of victims too,
 * but nobody sanctions a city. Brussels stands for the EU.
 */
export const spoken: Readonly<Record<string, string>> = {
  AE: 'abu dhabi; dubai',
  AL: 'tirana',
  AU: 'canberra; aussie; aussies',
  BD: 'dhaka',
  BE: 'belgians',
  BY: 'minsk',
  CA: 'ottawa',
  CH: 'bern; swiss',
  CN: 'xi regime; xi government; zhongnanhai; mainland china; communist china',
  CR: 'san jose',
  CZ: 'prague; czechs',
  DE: 'berlin',
  DK: 'copenhagen; danes',
  EE: 'tallinn',
  ES: 'madrid',
  FI: 'helsinki; finns',
  FR: "paris; the french; quai d'orsay; quai d’orsay",
  GB: 'whitehall; london; brits; brit; downing street; number 10; great britain; u k; english',
  GE: 'tbilisi',
  GR: 'athens',
  HU: 'budapest',
  IE: 'dublin; irish',
  IL: 'jerusalem',
  IR: 'ayatollahs; persian',
  IT: 'rome',
  JP: 'tokyo',
  KG: 'bishkek',
  KP: 'kim regime; n korea; n korean; nk; dprk; dprks',
  KR: 'seoul; s korea; s korean',
  LV: 'riga',
  MD: 'chisinau',
  ME: 'podgorica',
  MK: 'skopje',
  MY: 'kuala lumpur',
  NG: 'abuja',
  NL: 'the hague; holland; dutchmen',
  NO: 'oslo; norwegians',
  NZ: 'wellington; zealand; kiwi; kiwis; new zealand; nz',
  PH: 'manila',
  PK: 'islamabad; pakistanis',
  PL: 'warsaw; poles',
  QA: 'doha',
  RO: 'bucharest',
  RS: 'belgrade',
  RU: 'kremlin; the kremlin; putin regime; putin government; putin spokesman; putin russia',
  SA: 'riyadh',
  SE: 'stockholm; swedes',
  SG: 'city state; singaporeans',
  SK: 'bratislava',
  SY: 'damascus',
  TH: 'bangkok',
  TW: 'taipei',
  UA: 'kyiv; kiev',
  US: 'america; americans; u s; u s a; usa; washington d c; uncle sam; feds; the feds; biden administration; trump administration; obama administration',
  UZ: 'tashkent',
  VN: 'hanoi',
}

/** What stands for the European Union, which has no country. */
export const unionWords = 'brussels; european; e u; bloc; the bloc'

/** What stands for the Security Council. */
export const nationsWords = 'un; u n; united nations'

/** What people call a ministry or an agency when it is clear whose it is, by the ids of the record. */
export const bodies: Readonly<Record<string, string>> = {
  'us-department-of-justice': 'justice; justice department; justice dept; department of justice; main justice',
  'us-treasury': 'treasury; treasury department; treasury dept',
  'us-department-of-state': 'state department; state dept; foggy bottom',
  'us-department-of-commerce': 'commerce department; commerce dept; commerce',
  'us-cnmf': 'cyber command; us cyber command; cybercom; uscybercom',
  dhs: 'homeland security; department of homeland security',
  'uk-fcdo': 'foreign office; fcdo',
  'eu-high-representative': 'high representative; the high representative',
  nato: 'the alliance; atlantic alliance; the atlantic alliance',
}

/** Several lists at once, by the ids of the record. */
export const collectives: Readonly<Record<string, readonly string[]>> = {
  'europeans; european capitals': ['european-union', 'eu-members'],
  // Those that are accused of what is asked about, Russia and Belarus, are not told with them.
  'europe; european countries; european states; european governments; european nations; european country; european state; european government; european nation':
    [
      'european-union',
      'eu-members',
      'united-kingdom',
      'norway',
      'switzerland',
      'ukraine',
      'moldova',
      'albania',
      'montenegro',
      'north-macedonia',
      'serbia',
      'iceland',
    ],
  'western; the west; westerners': ['five-eyes', 'g7', 'nato', 'nato-members', 'european-union', 'eu-members'],
  'allies; western allies; us allies; american allies; allied; any ally; an ally; one of its allies': [
    'five-eyes',
    'g7',
    'nato',
    'nato-members',
    'european-union',
    'eu-members',
  ],
  'anglosphere; anglo-saxons': ['five-eyes'],
  'nato ally; nato allies; nato member; nato member state; nato country; nato state; members of nato; nato countries; nato states; nato governments; nato capitals; natos members':
    ['nato-members'],
  'eu member; eu member state; eu countries; eu states; eu governments; eu capitals; eu member states; eu state; eu country; members of the eu; eu nations':
    ['eu-members'],
}
