/** name;aliases | surname when it is not the last word | `f` for women | posts: whose, title, from, to. */
export const LEADER_ROWS = `
Vladimir Putin;Vladimir Vladimirovich Putin|||RU President 2000-05-07 2008-05-07;RU Prime Minister 2008-05-08 2012-05-07;RU President 2012-05-07
`;
