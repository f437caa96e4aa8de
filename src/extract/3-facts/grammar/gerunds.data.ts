/** Words in -ing that are nouns as often as verbs. */
export const ING_NOUNS: ReadonlySet<string> = new Set(
  (
    'meeting building hearing funding signing briefing warning ruling meaning training opening understanding trading shipping banking housing ' +
    'landing crossing shelling bombing killing gathering spending testing fighting holding finding being offering standing beginning'
  ).split(' '),
);
/** Verbs behind which such a word is a verb. */
export const TAKES_GERUND: ReadonlySet<string> = new Set(
  'deny avoid consider regret admit postpone delay finish recommend suggest oppose resist risk favor favour stop'.split(
    ' ',
  ),
);
