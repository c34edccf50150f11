/** A text as a part of a pattern: what it has of the signs of patterns stands for itself. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
