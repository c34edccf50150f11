/** A word for what was done to somebody. */
export const isDeedWord = (word: string): boolean =>
  deedWords.has(word.replace(/^(?:cyber|power) /, '')) || deedWords.has(word.replace(' ', '-'))

const deedWords = new Set(
  'ddos scanning probing probe probes cut cuts attack attacks hack hacks hacking cyberattack cyberattacks breach breaches intrusion intrusions campaign campaigns operation operations compromise theft thefts leak leaks outage blackout break-in break-ins affair saga heist heists sabotage espionage outages blackouts infection infections ransomware phishing wipers malware botnet spying wiper defacement defacements flood floods business attacking wiping incident incidents recon reconnaissance ransom case thing election elections vote interference mailbox mailboxes inbox inboxes'.split(
    ' ',
  ),
)

/** By themselves they describe a matter: “blackout attribution”. */
export const tellingDeeds =
  /^(?:ddos|power cut|power outage|blackout|outage|heist|theft|leak|wiper|ransomware|defacement|worm|phishing)s?$/

/** What is done, as nouns: measures, and words. */
export const measures = `sanctions|designations|listings|charges|indictments|expulsions|measures|counter-?measures|arrests`
export const words = `condemnations?|criticism|attributions?|denials?|solidarity|support|protests?`
