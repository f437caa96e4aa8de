/** Nouns for talks, by singular. */
export const TALKS = /^(?:talk|negotiation|discussion|consultation|dialogue)$/;
