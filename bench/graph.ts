/** A synthetic corpus of our model: what an extractor would have read in articles, seeded, with few things in very many of them. */
import type { Document } from '../src/domain/document.js';
import type {
  ExtractedAgreement,
  ExtractedClaim,
  ExtractedEntity,
  Extraction,
} from '../src/domain/extraction.js';
import { organizationId, personId, slug } from '../src/domain/ids.js';
import type { Predicate } from '../src/domain/relations.js';
import { countries } from '../src/extract/lexicon/countries.js';
import { EXTRACTOR } from '../src/extract/version.js';

export interface SyntheticArticle {
  readonly document: Document;
  readonly extraction: Extraction;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = [
  'ba',
  'ko',
  'mi',
  'ra',
  'tu',
  'ven',
  'sol',
  'dar',
  'lin',
  'pe',
  'gor',
  'zu',
  'fa',
  'nel',
  'hos',
  'wi',
];
const AGREEMENT_TYPES = ['treaty', 'deal', 'memorandum', 'framework', 'contract', 'ceasefire'] as const;
const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 3_000;
const SECTIONS = ['world', 'business', 'politics', 'science'];

/** A word for a number, never the same for two below 65,536. */
function wordFor(number: number): string {
  const parts = [number % 16, (number >> 4) % 16, (number >> 8) % 16, (number >> 12) % 16];
  const word = parts.map((part) => SYLLABLES[part] ?? '').join('');
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

/** How many things there are for so many articles. */
const sizes = (articles: number) => ({
  people: Math.max(40, Math.round(articles / 4)),
  organizations: Math.max(20, Math.round(articles / 10)),
  agreements: Math.max(20, Math.round(articles / 8)),
});

interface World {
  readonly people: readonly { readonly entity: ExtractedEntity; readonly country: ExtractedEntity }[];
  readonly countries: readonly ExtractedEntity[];
  readonly organizations: readonly ExtractedEntity[];
  readonly agreements: readonly (Omit<ExtractedAgreement, 'evidence' | 'date'> & { readonly day: number })[];
}

/** The first of a list are taken far more often than the last: the cube of an even choice. */
const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(list.length * random() ** 3)] as T;

function pickSome<T>(list: readonly T[], count: number, random: () => number): readonly T[] {
  const chosen = new Set<T>();
  while (chosen.size < Math.min(count, list.length)) chosen.add(pick(list, random));
  return [...chosen];
}

function makeWorld(articles: number, random: () => number): World {
  const size = sizes(articles);
  const entity = (kind: ExtractedEntity['kind'], id: string, name: string): ExtractedEntity => ({
    id,
    kind,
    name,
    aliases: [],
    type: kind === 'organization' ? 'company' : null,
    country: null,
  });
  const lands = countries.map(({ code, name }) => ({
    ...entity('country', `country:${code}`, name),
    country: code,
  }));
  const people = Array.from({ length: size.people }, (_, index) => {
    const name = `${wordFor(index * 7 + 3)} ${wordFor(index + 20_000)}`;
    return { entity: entity('person', personId(name), name), country: pick(lands, random) };
  });
  const organizations = Array.from({ length: size.organizations }, (_, index) => {
    const name = `${wordFor(index + 40_000)} Works`;
    return entity('organization', organizationId(name), name);
  });
  const agreements = Array.from({ length: size.agreements }, (_, index) => {
    const name = `${wordFor(index + 50_000)} Accord`;
    return {
      id: `agreement:${slug(name)}`,
      name,
      aliases: [],
      type: pick(AGREEMENT_TYPES, random),
      status: 'signed' as const,
      parties: pickSome(lands, 2 + Math.floor(random() * 3), random).map(({ id }) => id),
      amount: null,
      day: Math.floor(random() * DAYS),
    };
  });
  return { people, countries: lands, organizations, agreements };
}

const dayOf = (number: number): string =>
  new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10);

/** Text in the making, with what was read in it. */
class Writing {
  text = '';
  readonly sentences: { index: number; start: number; end: number }[] = [];
  readonly mentions: Extraction['mentions'][number][] = [];
  readonly claims: ExtractedClaim[] = [];

  /** A sentence about these things; gives its words as a quote. */
  say(things: readonly { readonly id: string; readonly name: string }[], rest: string) {
    const start = this.text.length;
    for (const [index, { id, name }] of things.entries()) {
      if (index > 0) this.text += ' and ';
      const from = this.text.length;
      this.text += name;
      if (!id.startsWith('agreement:'))
        this.mentions.push({ entityId: id, kind: 'name', start: from, end: this.text.length });
    }
    this.text += ` ${rest}.`;
    const end = this.text.length;
    this.sentences.push({ index: this.sentences.length, start, end });
    this.text += ' ';
    return { quote: this.text.slice(start, end), start, end };
  }

  claim(
    subject: string,
    predicate: Predicate,
    object: string,
    rest: Pick<ExtractedClaim, 'evidence'> & Partial<ExtractedClaim>,
  ): void {
    this.claims.push({
      subject,
      predicate,
      object,
      value: null,
      role: null,
      date: null,
      dateText: null,
      dateBasis: null,
      modality: 'actual',
      polarity: 'affirmed',
      confidence: 0.8,
      basis: 'stated',
      rule: 'synthetic',
      saidBy: null,
      via: null,
      ...rest,
    });
  }
}

function writeArticle(index: number, world: World, random: () => number): SyntheticArticle {
  const day = Math.floor(random() * DAYS);
  const writing = new Writing();
  const people = pickSome(world.people, 2 + Math.floor(random() * 4), random);
  const lands = pickSome(world.countries, 1 + Math.floor(random() * 4), random);
  const organizations = pickSome(world.organizations, Math.floor(random() * 3), random);
  const agreements = pickSome(world.agreements, random() < 0.6 ? 1 : 0, random);
  const [first, second] = people;
  if (first !== undefined && second !== undefined) {
    const date = dayOf(day);
    const evidence = [writing.say([first.entity, second.entity], `met on day ${day} of report ${index}`)];
    writing.claim(first.entity.id, 'MET_WITH', second.entity.id, { date, dateBasis: 'stated', evidence });
  }
  for (const { entity, country } of people) {
    const evidence = [writing.say([entity, country], 'belong together as citizen and country')];
    writing.claim(entity.id, 'CITIZEN_OF', country.id, { evidence });
  }
  const said = agreements.map(({ day: signed, ...agreement }): ExtractedAgreement => {
    const parties = world.countries.filter(({ id }) => agreement.parties.includes(id));
    const evidence = [writing.say([...parties, agreement], 'were joined when all of them signed it')];
    return { ...agreement, date: dayOf(signed), evidence };
  });
  if (lands.length > 0) writing.say(lands, 'were in the news');
  if (organizations.length > 0) writing.say(organizations, 'had nothing to add');
  const parties = world.countries.filter(({ id }) => said.some((each) => each.parties.includes(id)));
  const entities = new Set([
    ...people.flatMap(({ entity, country }) => [entity, country]),
    ...lands,
    ...organizations,
    ...parties,
  ]);
  const title = `Report ${index} on ${first?.entity.name ?? 'nobody'}`;
  const publishedAt = dayOf(day);
  const { text } = writing;
  const common = { file: `synthetic-${index}.txt`, title, publishedAt, language: 'en', text };
  return {
    document: {
      ...common,
      publisher: `Paper ${Math.floor(random() * 12)}`,
      section: pick(SECTIONS, random),
      authors: [],
      dateBasis: 'metadata',
      bodyStart: 0,
      bodyEnd: text.length,
    },
    extraction: {
      ...common,
      extractor: EXTRACTOR,
      sentences: writing.sentences,
      entities: [...entities],
      mentions: writing.mentions,
      agreements: said,
      events: [],
      positions: [],
      statements: [],
      dates: [],
      amounts: [],
      claims: writing.claims,
      diagnostics: [],
    },
  };
}

/** So many articles, the same ones for the same number and seed. */
export function* syntheticArticles(articles: number, seed = 1): Generator<SyntheticArticle> {
  const random = randomFrom(seed);
  const world = makeWorld(articles, random);
  for (let index = 0; index < articles; index += 1) yield writeArticle(index, world, random);
}
