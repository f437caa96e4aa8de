/** What a heading may want of a value that people know by its name, and how such a value looks. */
export const ID = { wanted: /^string, the id\b/, form: /^[a-z]+:\S/ } as const;
export const CODE = { wanted: /^string, ISO 3166-1 alpha-2\b/, form: /^[A-Z]{2}$/ } as const;
