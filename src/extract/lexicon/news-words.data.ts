/** Ordinary words of news prose that the generated list lacks, lower case. */
export const NEWS_WORDS = `
government summit agreement nuclear security policy defense defence
`;
