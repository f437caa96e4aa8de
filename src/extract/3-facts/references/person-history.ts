import type { Analysis, Mention, Token } from '../../analysis.js';
import { isSpokesperson } from '../../spokesperson.js';
import { PREPOSITIONS } from '../grammar/closed-classes.js';
import { genderOf } from './gender.js';

/** A person as a sentence mentions it. */
export interface PersonMention {
  readonly entityId: string;
  readonly firstToken: number;
  readonly sentence: number;
  /** No preposition governs it and it owns nothing. */
  readonly isSubject: boolean;
  readonly isQuoted: boolean;
}

/** Sentences back that a pronoun reaches. */
const REACH = 4;
/** Sentences back that a description reaches: it bounds the cost. */
const FAR = 80;

/** The people mentioned so far, by sentence; pronouns that were resolved count as mentions. */
export class PersonHistory {
  private readonly bySentence = new Map<number, PersonMention[]>();
  private readonly genders = new Map<string, 'm' | 'f' | undefined>();

  /** By person: the last sentence that mentions it. */
  private readonly lastSentence = new Map<string, number>();

  constructor(private readonly analysis: Analysis) {
    for (const { entityId, sentence } of analysis.mentions) this.lastSentence.set(entityId, sentence);
  }

  /** Whether the person is mentioned behind the sentence. */
  comesAfter(person: string, sentence: number): boolean {
    return (this.lastSentence.get(person) ?? -1) > sentence;
  }

  add(mention: PersonMention): void {
    const list = this.bySentence.get(mention.sentence);
    if (list === undefined) this.bySentence.set(mention.sentence, [mention]);
    else list.push(mention);
  }

  in(sentence: number): readonly PersonMention[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** Whom "he" or "she" at a token means: of the same sentence first, subjects before others, then of the sentences before. */
  resolve(token: Token, gender: 'm' | 'f', isQuoted: boolean): string | undefined {
    for (let index = token.sentence; index >= Math.max(0, token.sentence - REACH); index -= 1) {
      if (index < token.sentence && this.analysis.sentences[index]?.isHeadline) return undefined;
      const here = this.in(index).filter(
        (mention) =>
          mention.firstToken < token.index &&
          mention.isQuoted === isQuoted &&
          !(
            index === token.sentence &&
            /^s?he$/.test(token.lower) &&
            isSpokesperson(this.analysis.tokens, mention.firstToken)
          ) &&
          this.agrees(mention.entityId, gender),
      );
      const known = here.filter((mention) => this.genderOf(mention.entityId) === gender);
      const found = here.find((mention) => mention.isSubject) ?? known.at(-1) ?? here.at(-1);
      if (found !== undefined) return found.entityId;
    }
    return undefined;
  }

  /** The nearest mention before a token of one of the people, subjects before others of their sentence; undefined for none. */
  nearest(people: ReadonlySet<string>, token: Token): string | undefined {
    for (let index = token.sentence; index >= Math.max(0, token.sentence - FAR); index -= 1) {
      const fitting = this.in(index).filter(
        (mention) => mention.firstToken < token.index && people.has(mention.entityId),
      );
      const found = fitting.find(({ isSubject }) => isSubject) ?? fitting.at(-1);
      if (found !== undefined) return found.entityId;
    }
    return undefined;
  }

  private agrees(entityId: string, gender: 'm' | 'f'): boolean {
    const known = this.genderOf(entityId);
    return known === undefined || known === gender;
  }

  private genderOf(entityId: string): 'm' | 'f' | undefined {
    if (!this.genders.has(entityId))
      this.genders.set(entityId, genderOf(this.analysis.entities.get(entityId)));
    return this.genders.get(entityId);
  }
}

/** A mention of a person as the history keeps it; `first` is where its title begins. */
export function toPersonMention(
  mention: Mention,
  { first, isQuoted }: { readonly first: number; readonly isQuoted: boolean },
  tokens: readonly Token[],
): PersonMention {
  const before = tokens[first - 1];
  const determined = /^(?:the|a|an)$/.test(before?.lower ?? '') ? tokens[first - 2] : before;
  const isGoverned = determined?.sentence === mention.sentence && PREPOSITIONS.has(determined.lower);
  const owns = /^'s?$/.test(tokens[mention.lastToken]?.lower ?? '');
  return {
    entityId: mention.entityId,
    firstToken: mention.firstToken,
    sentence: mention.sentence,
    isSubject: !isGoverned && !owns,
    isQuoted,
  };
}
