/** Blanks that are more than one, or one of another kind than a plain space. */
const ODD_BLANKS = /\s{2,}|[^\S ]/g;

/** The text with a single space for every stretch of white space. */
export const squeeze = (text: string): string => text.replace(ODD_BLANKS, ' ');
