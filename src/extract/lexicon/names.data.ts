/** First names that the generated list lacks, by the gender they tell; `u`: either. Lower case. */
export const MORE_FIRST_NAMES: Readonly<Record<'m' | 'f' | 'u', string>> = {
  m: `vladimir recep hassan mohammad`,
  f: `ayşe`,
  u: `noor`,
};

/** Surnames that the generated list lacks, lower case. */
export const MORE_SURNAMES = `putin`;
