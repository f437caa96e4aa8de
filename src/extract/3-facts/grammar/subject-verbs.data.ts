/** The object of these, not their subject, does what follows: "urged Iran to sign". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'urge ask tell call invite allow want force order encourage help expect permit warn lead get persuade convince push press require enable authorize authorise see instruct mandate direct task send dispatch'.split(
    ' ',
  ),
);

/** Participles that stand behind a noun and its names, seldom verbs of their own there. */
export const MODIFYING: ReadonlySet<string> = new Set(
  'aim attend intend design mean plan foresee hold broker mediate host sponsor back schedule chair organize organise sign'.split(
    ' ',
  ),
);
