/** type | year | name;aliases | parties (ISO codes, organization slugs), where few and certain. */
export const TREATY_ROWS = `
agreement|2015|Joint Comprehensive Plan of Action;JCPOA;Iran nuclear deal;Iran deal;Iran nuclear agreement;Iranian nuclear deal|IR;CN;FR;DE;RU;GB;US;european-union
`;
