/** Name and version of the rules; a store written by another one is rebuilt from its texts. */
export const EXTRACTOR = 'rules/0.13.0';
