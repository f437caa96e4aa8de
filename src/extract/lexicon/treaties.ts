import { AGREEMENT_TYPES, type AgreementType } from '../../domain/vocabularies.js';
import { readList, readRows } from './rows.js';
import { TREATY_ROWS } from './treaties.data.js';
import type { Treaty } from './types.js';

const isAgreementType = (text: string): text is AgreementType =>
  (AGREEMENT_TYPES as readonly string[]).includes(text);

function readTreaty(row: readonly string[]): Treaty {
  const [type = '', year, names, parties, shared] = row;
  const [name = '', ...aliases] = readList(names);
  if (!isAgreementType(type)) throw new Error(`"${type}" is no type of agreement (${name}).`);
  return {
    name,
    aliases,
    type,
    parties: readList(parties),
    year: Number(year),
    isShared: shared === 'shared',
  };
}

/** Treaties and agreements that the press calls by name. */
export const treaties: readonly Treaty[] = readRows(TREATY_ROWS).map(readTreaty);
