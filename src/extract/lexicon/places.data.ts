/** type | name;aliases | country, when it lies in one | latitude | longitude | `ambiguous`. */
export const PLACE_ROWS = `
sea|Caspian Sea;the Caspian
`;
