import { graphql } from './generated/gql.js';
import type { AgreementsQuery } from './generated/graphql.js';

/** Agreements, with their parties and the words that say so. */
export const AGREEMENTS = graphql(`
  query Agreements($first: Int!, $after: String) {
    agreements(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          name
          status
          parties(first: 5) {
            edges {
              node {
                __typename
                ... on Country { id name }
                ... on Organization { id name }
                ... on Person { id name }
              }
              evidence(first: 1) { quote article { id title } }
            }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** A line for each agreement: its status, its name, who is party to it, and where that is said. */
export function print({ agreements }: AgreementsQuery): string {
  return agreements.edges
    .map(({ node: { name, status, parties } }) => {
      const names = parties.edges.map(({ node }) => node.name).join(', ');
      const [evidence] = parties.edges[0]?.evidence ?? [];
      return `${status} ${name} · ${names} · ${evidence?.article.title ?? 'no source'}`;
    })
    .join('\n');
}
