import type { Wanted } from '../query.ts'

/** Ways to go on, and the short question that each comes to; some only where the question before wants to hear a certain thing. */
export type Turns = readonly (readonly [shape: string, short: string, wanted?: readonly Wanted[]])[]

export const that = '(?:it|that|this|them|those|(?:the|that|this) (?:incident|attack|hack|breach|case|matter))'
export const also = '(?:,? please| too| then| instead| as well)*'
export const they = '(?:they|it|he|she)'
export const them = '(?:them|it|him|her|those)'

/** What a turn may open with, and which says nothing. */
export const start = '^(?:(?:and|so|but|ok) )*'
