/** What is done, as nouns: measures, and words. */
export const measures = `sanctions|designations|listings|charges|indictments|expulsions|measures|counter-?measures|arrests`
export const words = `condemnations?|criticism|attributions?|denials?|solidarity|support|protests?`
