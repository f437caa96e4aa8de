/** country | name in the table of cities | other names, former ones among them. */
export const CITY_ALIAS_ROWS = `
UA|Kyiv|Kiev
KZ|Astana|Nur-Sultan;Nursultan
`;
