/* How a token is written and where it stands, as bits. */
export const word = 1;
export const capital = 2;
export const caps = 4;
export const quoted = 8;
export const ownQuote = 16;
export const label = 32;
export const opaque = 64;
/** Ends a clause: a bracket, a dash, a colon. */
export const breaks = 128;
export const quoteMark = 256;
