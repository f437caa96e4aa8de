import { readFileSync } from 'node:fs';
import type { ExtractedClaim, Extraction, Quote } from '../domain/extraction.js';
import { isSymmetric } from '../domain/relations.js';
import { foldLabel } from './names.js';

interface GoldEntity {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly iso2?: string;
}

interface GoldClaim {
  readonly subject: string;
  readonly predicate: ExtractedClaim['predicate'];
  readonly object: string;
  readonly sentence: string;
  readonly modality: string;
  readonly polarity?: string;
  readonly core?: boolean;
  readonly evidence: string;
}

/** A graph labelled by hand: entities, claims and the sentences they stand in, as in tests/gold/seed.gold.json. */
export interface GoldGraph {
  readonly article: { readonly file: string };
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
  readonly entities: readonly GoldEntity[];
  readonly mentions: readonly { readonly entity: string; readonly sentence: string }[];
  readonly claims: readonly GoldClaim[];
}

/** How many labelled claims were found; `core` are those that a reader would not forgive missing. */
export interface ClaimFigures {
  readonly core: { readonly found: number; readonly labels: number };
  readonly all: { readonly found: number; readonly labels: number };
  readonly missedCore: readonly string[];
}

export const readGoldGraph = (file: string): GoldGraph => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Recall of a labelled graph's claims. Predicate, both ends (symmetric ones either way), modality and polarity must agree; people and
 * the like are compared by name, countries by code, agreements and events by the sentences that speak of them.
 */
export function evaluateClaims(gold: GoldGraph, extraction: Extraction): ClaimFigures {
  const ends = new EndComparison(gold, extraction);
  const results = gold.claims.map((claim) => ({
    claim,
    isFound: extraction.claims.some((found) => ends.isClaim(found, claim)),
  }));
  const core = results.filter(({ claim }) => claim.core === true);
  return {
    core: { found: core.filter((result) => result.isFound).length, labels: core.length },
    all: { found: results.filter((result) => result.isFound).length, labels: results.length },
    missedCore: core
      .filter((result) => !result.isFound)
      .map(({ claim }) => `${claim.subject} ${claim.predicate} ${claim.object}: ${claim.evidence}`),
  };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');
const FILLERS = new Set(['the', 'of', 'and', 'for', 'in', 'a', '']);
const words = (name: string): string[] =>
  foldLabel(name.replace(/['’]s\b/g, ''))
    .split(' ')
    .filter((word) => !FILLERS.has(word));

function isLikeName(left: string, right: string): boolean {
  if (foldLabel(left) === foldLabel(right)) return true;
  const [a, b] = [new Set(words(left)), new Set(words(right))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared) >= 0.5;
}

/** Whether an end of a found claim is the labelled entity. */
class EndComparison {
  readonly #sentences: readonly { readonly id: string; readonly text: string }[];
  readonly #labelled: ReadonlyMap<string, GoldEntity>;
  readonly #entities: ReadonlyMap<string, Extraction['entities'][number]>;
  /** Sentences that speak of a labelled agreement or event. */
  readonly #spokenOf = new Map<string, Set<string>>();
  /** Sentences that a found agreement or event is read from. */
  readonly #readFrom: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(gold: GoldGraph, extraction: Extraction) {
    this.#sentences = gold.sentences.map(({ id, text }) => ({ id, text: squeeze(text) }));
    this.#labelled = new Map(gold.entities.map((entity) => [entity.id, entity]));
    this.#entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
    const speaks = (entity: string, sentence: string): void => {
      this.#spokenOf.set(entity, (this.#spokenOf.get(entity) ?? new Set()).add(sentence));
    };
    for (const { entity, sentence } of gold.mentions) speaks(entity, sentence);
    for (const { subject, object, sentence } of gold.claims)
      for (const id of [subject, object]) speaks(id, sentence);
    this.#readFrom = new Map(
      [...extraction.agreements, ...extraction.events].map(({ id, evidence }) => [
        id,
        this.#sentencesOf(evidence),
      ]),
    );
  }

  isClaim(found: ExtractedClaim, wanted: GoldClaim): boolean {
    const isPlan = wanted.modality === 'planned' && wanted.object.startsWith('event');
    const wantedModality = wanted.modality === 'historical' ? 'actual' : wanted.modality;
    if (found.predicate !== wanted.predicate || found.polarity !== (wanted.polarity ?? 'affirmed'))
      return false;
    if (found.modality !== wantedModality && !isPlan) return false;
    const sentences = this.#sentencesOf(found.evidence);
    const fits = (subject: string, object: string | null): boolean =>
      object !== null &&
      this.#isEnd(subject, wanted.subject, sentences) &&
      this.#isEnd(object, wanted.object, sentences);
    if (fits(found.subject, found.object)) return true;
    return isSymmetric(found.predicate) && found.object !== null && fits(found.object, found.subject);
  }

  #sentencesOf(evidence: readonly Quote[]): Set<string> {
    const quotes = evidence.map(({ quote }) => squeeze(quote)).filter((quote) => quote !== '');
    return new Set(
      this.#sentences
        .filter(({ text }) => quotes.some((quote) => text.includes(quote) || quote.includes(text)))
        .map(({ id }) => id),
    );
  }

  #isEnd(found: string, wanted: string, claimSentences: ReadonlySet<string>): boolean {
    const entity = this.#labelled.get(wanted);
    const kind = wanted.slice(0, wanted.indexOf(':'));
    if (entity === undefined) return false;
    if (kind === 'country') return found === `country:${entity.iso2}`;
    if (kind === 'agreement' || kind === 'event') {
      const from = this.#readFrom.get(found) ?? new Set<string>();
      const spokenOf = this.#spokenOf.get(wanted) ?? new Set<string>();
      return (
        found.startsWith(`${kind}:`) && [...spokenOf].some((id) => from.has(id) || claimSentences.has(id))
      );
    }
    return this.#isNamedAlike(found, entity, kind);
  }

  #isNamedAlike(found: string, wanted: GoldEntity, kind: string): boolean {
    const entity = this.#entities.get(found);
    if (entity === undefined || entity.kind !== wanted.labels[1]?.toLowerCase()) return false;
    const [names, wantedNames] = [
      [entity.name, ...entity.aliases],
      [wanted.name, ...(wanted.aliases ?? [])],
    ];
    if (kind !== 'position')
      return names.some((name) => wantedNames.some((other) => isLikeName(name, other)));
    const [title, wantedTitle] = [new Set(names.flatMap(words)), words(wanted.name)];
    if (wantedTitle.includes('majlis')) return [...title].some((word) => LEGISLATOR.has(word));
    return wantedTitle.some((word) => title.has(word) && !this.#isCountryWord(word));
  }

  #isCountryWord(word: string): boolean {
    return [...this.#labelled.values()].some(
      ({ id, name }) => id.startsWith('country:') && words(name).includes(word),
    );
  }
}

const LEGISLATOR = new Set(['member', 'mp', 'lawmaker', 'parliamentarian', 'legislator']);
