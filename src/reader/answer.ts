import { Ajv } from 'ajv';
import type { RelationType } from '../domain/relations.js';
import type {
  AgreementStatus,
  AgreementType,
  EventStatus,
  EventType,
  Modality,
  OrganizationType,
  PlaceType,
  Polarity,
} from '../domain/vocabularies.js';
import { readJson } from '../json.js';
import { ANSWER_SCHEMA } from './answer-schema.js';
import { readerFault } from './faults.js';

/** What a model says of one part of an article. `ref` and its like are names that hold within the answer. */
export interface Answer {
  readonly entities: readonly AnsweredEntity[];
  readonly positions: readonly AnsweredPosition[];
  readonly agreements: readonly AnsweredAgreement[];
  readonly events: readonly AnsweredEvent[];
  readonly statements: readonly AnsweredStatement[];
  readonly claims: readonly AnsweredClaim[];
}

export interface AnsweredEntity {
  readonly ref: string;
  readonly kind: 'person' | 'country' | 'organization' | 'place';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: OrganizationType | PlaceType | null;
  readonly country: string | null;
}

export interface AnsweredPosition {
  readonly person: string;
  readonly title: string;
  readonly of: string | null;
  readonly quote: string;
}

/** A date as EDTF and the words that tell it. */
export interface AnsweredDate {
  readonly date: string | null;
  readonly dateText: string | null;
}

export interface AnsweredAmount {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly text: string;
}

export interface AnsweredAgreement extends AnsweredDate {
  readonly ref: string;
  readonly name: string;
  readonly type: AgreementType;
  readonly status: AgreementStatus;
  readonly parties: readonly string[];
  readonly amount: AnsweredAmount | null;
  readonly quotes: readonly string[];
}

export interface AnsweredEvent extends AnsweredDate {
  readonly ref: string;
  readonly name: string | null;
  readonly type: EventType;
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly status: EventStatus;
  readonly quotes: readonly string[];
}

export interface AnsweredStatement {
  readonly ref: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly about: readonly string[];
  readonly quote: string;
}

export interface AnsweredClaim extends AnsweredDate {
  readonly subject: string;
  readonly predicate: RelationType;
  readonly object: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** The statement it is said in. */
  readonly statement: string | null;
  readonly quote: string;
}

const ajv = new Ajv();
const isAnswer = ajv.compile<Answer>(ANSWER_SCHEMA);

/** The answer in a model's words; throws ANSWER_MALFORMED or ANSWER_WRONG_SHAPE. */
export function parseAnswer(content: string): Answer {
  const answer = readJson(content);
  if (answer === undefined) throw readerFault('ANSWER_MALFORMED');
  if (isAnswer(answer)) return answer;
  const [error] = isAnswer.errors ?? [];
  const where = error?.instancePath === '' ? 'the answer' : error?.instancePath;
  throw readerFault('ANSWER_WRONG_SHAPE', `${where} ${error?.message}`);
}
