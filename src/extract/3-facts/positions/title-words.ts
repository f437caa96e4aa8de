import { longestTitle, type TitleForm, titleReach } from '../../lexicon/lexicon.js';
import { PORTFOLIOS } from '../../lexicon/titles.data.js';
import type { Title } from '../../lexicon/types.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Words that may stand before the head of a title, written small or large. */
export const MODIFIERS = words(
  `deputy vice assistant associate acting interim caretaker chief senior first second third special principal joint high top lead
  shadow executive presidential managing permanent general federal national prime force press political military regional supreme honorary coordinating
  pro-democracy pro-independence separatist rebel tribal community spiritual religious union student protest guerrilla insurgent parliamentary`,
);
/** "then-Foreign", "ex-President": the word behind such a prefix. */
const OVER = /^(?:then|ex)-(?=\p{L})/iu;
export const bareWord = (word: string): string => word.replace(OVER, '');
export const isOverBy = (word: string): boolean => OVER.test(word);

/** What tells that an office is over or not yet held; the rest tells that it is held. */
export const FORMER = words(
  'former ex then then- late ousted onetime one-time once formerly deposed previously previous ex-',
);
export const INCOMING = words('incoming elect designate future next');
export const CURRENT = words(
  'current exiled new first-ever newly-elected newly newly-appointed present outgoing longtime long-time embattled incumbent',
);
/** Who holds their office no longer when they are exiled; the leader of a movement goes on to lead it. */
const RULERS = words('king queen president emperor empress shah sultan emir monarch dictator');
/** Whether "exiled" or the like before a title, whose first word comes `next`, tells that it is over. */
export const isOver = (word: string, next: string): boolean =>
  FORMER.has(word) || (word === 'exiled' && RULERS.has(next));
/** Heads whose "of X" names what the office looks after. */
export const PORTFOLIO_HEADS = words('minister ministers secretary secretaries undersecretary director');
/** Titles with these words belong to a body, never to a country that is only near. */
const BODY_WORDS = words(
  `court bank university college company club association group board council union institute foundation chamber corporation
  committee commission party society federation agency team hospital school league party's bank's`,
);
/** Title rows that are no office though the press prints them before names. */
const NEVER = words('official candidate nominee private deputy partner manager diplomat peer');
const LONGEST_PORTFOLIO = 5;
const portfolios = new Set(PORTFOLIOS);
const portfolioOpenings = new Set(PORTFOLIOS.map((portfolio) => portfolio.split(' ')[0] ?? ''));
/** Offices of one country or body alone, when the text does not say otherwise. */
const HOME_OF_OFFICE: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'country:US'],
  ['secretary of defense', 'country:US'],
  ['secretary of homeland security', 'country:US'],
  ['secretary of the treasury', 'country:US'],
  ['treasury secretary', 'country:US'],
  ['defense secretary', 'country:US'],
  ['national security advisor', 'country:US'],
  ['assistant to the president', 'country:US'],
  ['homeland security advisor', 'country:US'],
  ['white house ', 'country:US'],
  ['chairman of the joint chiefs', 'country:US'],
  ['pentagon ', 'country:US'],
  ['deputy attorney general', 'country:US'],
  ['deputy secretary of state', 'country:US'],
  ['principal deputy assistant secretary', 'country:US'],
  ...'state,defense,the treasury,treasury,homeland security,commerce,the army,the navy,the air force'
    .split(',')
    .flatMap((department): readonly (readonly [string, string])[] => [
      [`assistant secretary of ${department}`, 'country:US'],
      [`deputy assistant secretary of ${department}`, 'country:US'],
    ]),
  ['foreign secretary', 'country:GB'],
  ['home secretary', 'country:GB'],
  ['chancellor of the exchequer', 'country:GB'],
  ['taoiseach', 'country:IE'],
  ['tanaiste', 'country:IE'],
  ['high representative', 'org:european-union'],
]);

/** Countries besides that have an office of such a name. */
const OTHER_HOMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['defense secretary', ['country:PH', 'country:IN', 'country:PK']],
  ['secretary of defense', ['country:PH']],
  ['foreign secretary', ['country:IN', 'country:PK', 'country:BD', 'country:NP', 'country:LK', 'country:PH']],
  ['home secretary', ['country:IN', 'country:PK', 'country:LK']],
]);

/** Whether some title begins with the word. */
export const opensTitle = (word: string): boolean => titleReach(word) > 0 || EXTRA_FORMS.has(word);

/** The longest title that begins at `at`. */
export function matchTitleForm(lower: readonly string[], at: number, limit: number): TitleForm | undefined {
  return longestTitle(lower, at, limit) ?? EXTRA_FORMS.get(lower[at] ?? '')?.(lower, at);
}

const extraTitle = (name: string, isPlural: boolean): TitleForm => ({
  title: { name, class: 'official', forms: [name], plurals: [`${name}s`], isOffice: true },
  length: 1,
  isPlural,
});
/** Words that name a post only with what follows them: "member of X", "assistant to the president". */
const EXTRA_FORMS: ReadonlyMap<string, (lower: readonly string[], at: number) => TitleForm | undefined> =
  new Map(
    [
      ['member', 'of'],
      ['assistant', 'to'],
      ['counselor', 'to'],
      ['counsellor', 'to'],
      ['spokesperson', 'for'],
    ].flatMap(([name = '', preposition]) =>
      [name, `${name}s`].map(
        (form): [string, (lower: readonly string[], at: number) => TitleForm | undefined] => [
          form,
          (lower, at) => (lower[at + 1] === preposition ? extraTitle(name, form !== name) : undefined),
        ],
      ),
    ),
  );

/** Whether a title names a post, or a rank that counts as one when nothing else is said. A leader is one of something, or of some kind. */
export function isPost(row: Title, isQualified: boolean): boolean {
  if (row.class === 'honorific' || row.class === 'profession' || (row.class === 'royal' && !row.isOffice))
    return false;
  return (
    (row.class !== 'religious' || row.isOffice) &&
    !NEVER.has(row.name) &&
    !(/^(?:leader|mediator)$/.test(row.name) && !isQualified)
  );
}

/** Whether it is a rank alone: a post only where the text gives no other. */
export const isRank = (row: Title, printed: string): boolean =>
  printed === 'chief' || isMilitaryRank(row, printed);

const isMilitaryRank = (row: Title, printed: string): boolean =>
  !row.isOffice &&
  (row.class === 'military' || row.class === 'police') &&
  !printed.includes(' of ') &&
  !printed.includes(' for ');

/** Whether a title ends before a further portfolio: "minister for foreign affairs" before "and trade". */
export const isOneOfPortfolios = (lower: readonly string[], at: number, end: number): boolean =>
  /^(?:of|for)$/.test(lower[at + 1] ?? '') && lower[end] === 'and' && portfolios.has(lower[end + 1] ?? '');

/** Number of words before `end` that name what a minister looks after: "trade and industry" is three. */
export function portfolioLengthBefore(lower: readonly string[], end: number, floor: number): number {
  for (let length = Math.min(LONGEST_PORTFOLIO, end - floor); length > 0; length -= 1)
    if (portfolios.has(lower.slice(end - length, end).join(' '))) return length;
  return 0;
}

/** Whether what some minister looks after begins with the word. */
export const opensPortfolio = (word: string): boolean => portfolioOpenings.has(word);

/** Number of words from `at` that name what a minister looks after. */
export function portfolioLengthAt(lower: readonly string[], at: number, limit: number): number {
  if (!opensPortfolio(lower[at] ?? '')) return 0;
  for (let length = Math.min(LONGEST_PORTFOLIO, limit - at); length > 0; length -= 1)
    if (portfolios.has(lower.slice(at, at + length).join(' '))) return length;
  return 0;
}

/** Id of the country or body that has an office of this lower-case name, that of the article before the best known; undefined for others. */
export function homeOfOffice(title: string, home?: string): string | undefined {
  if (home !== undefined && OTHER_HOMES.get(title)?.includes(home) === true) return home;
  for (const [office, owner] of HOME_OF_OFFICE) if (title.startsWith(office)) return owner;
  return undefined;
}

/** Whether the title itself names the body it belongs to: "Supreme Court President". */
export const namesBody = (title: string): boolean =>
  title
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .some((word) => BODY_WORDS.has(word));
