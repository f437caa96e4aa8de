import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An article as a client sends it. */
export interface Article {
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly format?: 'MD';
}

const BRIEFS = path.resolve(import.meta.dirname, '../../seeds/briefs');
const PEOPLE = [
  'Iranian President Hassan Rouhani',
  'Russian President Vladimir Putin',
  'Turkish President Recep Tayyip Erdogan',
  'Iranian Foreign Minister Mohammad Javad Zarif',
  'Russian Foreign Minister Sergei Lavrov',
  'Azerbaijani President Ilham Aliyev',
  'Mr. Rouhani',
  'Ali Hosseini',
];
const COUNTRIES = ['Iran', 'Russia', 'Turkey', 'Azerbaijan', 'Kazakhstan', 'Armenia'];
const CITIES = ['Tehran', 'Moscow', 'Ankara', 'Baku', 'Astana', 'Yerevan'];
const SUBJECTS = ['gas', 'railways', 'ports', 'trade', 'customs', 'nuclear safety'];

/** Articles of people and countries that many others name, some of them versions of one another; then the briefs of the seeds. */
export function makeArticles(count: number, random: () => number): Article[] {
  const briefs = readdirSync(BRIEFS).map(
    (name): Article => ({ text: readFileSync(path.join(BRIEFS, name), 'utf8'), format: 'MD' }),
  );
  return [
    ...Array.from({ length: count - briefs.length }, (_, number) => makeArticle(number, random)),
    ...briefs,
  ];
}

function makeArticle(number: number, random: () => number): Article {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const [one, other] = [pick(PEOPLE), pick(PEOPLE)];
  const [home, away] = [pick(COUNTRIES), pick(COUNTRIES)];
  const city = pick(CITIES);
  const day = `201${5 + Math.floor(random() * 4)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  const subject = pick(SUBJECTS);
  return {
    text: [
      `${one} met ${other} in ${city} on ${day}, report ${number} says.`,
      `${home} and ${away} signed an agreement on ${subject} in ${city} on ${day}.`,
      `"We support the agreement on ${subject}," ${other} said.`,
      `${one} will visit ${pick(CITIES)} next month.`,
    ].join(' '),
    title: `${home} and ${away} on ${subject} (${number})`,
    publisher: pick(['Gazette', 'Daily Courier']),
    ...(random() < 0.8 ? { publishedAt: day } : {}),
    ...(random() < 0.2 ? { url: `https://courier.example/${Math.floor(random() * 10)}` } : {}),
  };
}

/** What no graph takes, with the code of its refusal. */
export const BROKEN: readonly { readonly article: unknown; readonly codes: readonly string[] }[] = [
  { article: { text: '' }, codes: ['ARTICLE_REJECTED'] },
  { article: { text: '\u0000\u0001\u0002'.repeat(500) }, codes: ['ARTICLE_REJECTED'] },
  { article: { text: '\ud800 lone '.repeat(50) }, codes: ['ARTICLE_REJECTED'] },
  {
    article: {
      text: 'Der Minister traf den Präsidenten in Genf, und sie sprachen lange miteinander. '.repeat(20),
    },
    codes: ['ARTICLE_REJECTED'],
  },
  { article: { text: 'Word '.repeat(1_060_000) }, codes: ['ARTICLE_REJECTED'] },
  { article: { text: 'Word '.repeat(1_400_000) }, codes: ['PAYLOAD_TOO_LARGE', 'network'] },
  { article: { text: 'Iran met Iraq.', publishedAt: 'yesterday' }, codes: ['BAD_USER_INPUT'] },
  { article: { title: 'No text' }, codes: ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'] },
];
