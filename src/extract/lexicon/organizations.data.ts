/** type | name | acronyms | aliases | country | seats | `ambiguous`. */
export const ORGANIZATION_ROWS = `
igo|United Nations|UN;U.N.;UNO|||
`;
