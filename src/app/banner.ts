import type { BoltAccess } from './graph.js';

const EXAMPLE =
  '{ country(code: "IR") { name agreements { edges { node { name status } evidence { quote } } } } }';

interface BannerParts {
  readonly address: string;
  readonly bolt: BoltAccess | undefined;
  readonly hasPlayground: boolean;
}

/** What the one who starts the server reads: addresses, credentials, and a first question. For the terminal only, never for a log. */
export function printBanner({ address, bolt, hasPlayground }: BannerParts): string {
  const lines = [
    '',
    'Entente is ready.',
    ...(hasPlayground
      ? [`  Playground  ${address}`, `  Console     ${address}cypher`, `  Articles    ${address}articles`]
      : []),
    `  GraphQL     ${address}graphql`,
  ];
  if (bolt !== undefined) {
    lines.push(
      `  Bolt        ${bolt.uri}`,
      `              ${bolt.reader.username} / ${bolt.reader.password}   (may read)`,
      `              ${bolt.writer.username} / ${bolt.writer.password}   (may write)`,
    );
  }
  lines.push('', 'Ask, for example:', `  ${EXAMPLE}`, '', 'Stop with Ctrl-C.', '');
  return lines.join('\n');
}
