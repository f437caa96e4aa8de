import type { Sentence, Token } from '../../analysis.js';
import { isPlaceLike } from '../grammar/actors.js';
import type { Atom } from '../grammar/atoms.js';
import { PREPOSITIONS } from '../grammar/closed-classes.js';
import { verbForms } from '../grammar/verb-forms.js';
import { matchTitleForm } from '../positions/title-words.js';

/** Several entities named together: "Iran and Russia", "Putin … with Rouhani and Aliyev", a group resolved before. */
export interface PluralSet {
  readonly entityIds: readonly string[];
  readonly firstToken: number;
  readonly lastToken: number;
  readonly sentence: number;
  /** It stands where the sentence's subject stands. */
  readonly isSubject: boolean;
  readonly shape: 'list' | 'with' | 'group';
}

const MAX_GAP = 6;
const MAX_CLAUSE = 20;
const NO_SUBJECT = new Set([...PREPOSITIONS, 'between', 'than']);

/** The lists and groups among a sentence's atoms, in order; single atoms are no set. */
export function findSets(sentence: Sentence, atoms: readonly Atom[], tokens: readonly Token[]): PluralSet[] {
  const sets: PluralSet[] = [];
  let run: Atom[] = [];
  const flush = (): void => {
    if (run.length === 0 || (run.length === 1 && (run[0]?.entityIds.length ?? 0) < 2)) {
      run = [];
      return;
    }
    const entityIds = [...new Set(run.flatMap((atom) => atom.entityIds))];
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && entityIds.length > 1)
      sets.push({
        entityIds,
        firstToken: first.firstToken,
        lastToken: last.lastToken,
        sentence: sentence.index,
        isSubject: run.some((atom) => atom.kind !== 'demonym') && isSubject(first, tokens),
        shape: run.length === 1 ? 'group' : 'list',
      });
    run = [];
  };
  for (const atom of withTails(atoms, tokens)) {
    const before = run.at(-1);
    if (before !== undefined && !isJoined(before, atom, tokens)) flush();
    run.push(atom);
  }
  flush();
  return sets;
}

/** "X of Ecuador and Y of Peru", "X and his Malawian counterpart, Y": the countries of people in a list are no members of it. */
function withTails(atoms: readonly Atom[], tokens: readonly Token[]): Atom[] {
  const found: Atom[] = [];
  for (const atom of atoms) {
    const before = found.at(-1);
    const isTail =
      before?.entityIds.every((id) => id.startsWith('person:')) === true &&
      atom.entityIds.every((id) => id.startsWith('country:')) &&
      before.lastToken === atom.firstToken - 1 &&
      tokens[before.lastToken]?.lower === 'of';
    if (isTail) found[found.length - 1] = { ...before, lastToken: atom.lastToken };
    else if (atom.kind !== 'demonym' || !PEER.test(tokens[atom.lastToken]?.lower ?? '')) found.push(atom);
  }
  return found;
}

const PEER = /^(?:counterpart|host|guest)$/;

/** "Putin held a summit with Rouhani and Aliyev": the subject and those it is with, one set. */
export function joinWith(
  sentence: Sentence,
  { atoms, sets }: { readonly atoms: readonly Atom[]; readonly sets: readonly PluralSet[] },
  tokens: readonly Token[],
): PluralSet[] {
  const subject =
    sets.find((set) => set.isSubject) ??
    atoms.find((atom) => atom.kind !== 'demonym' && isSubject(atom, tokens));
  if (subject === undefined) return [];
  const found: PluralSet[] = [];
  for (let at = subject.lastToken; at < sentence.lastToken - 1; at += 1) {
    if (tokens[at]?.lower !== 'with') continue;
    const list = sets.find((set) => set.firstToken > at && set.firstToken <= at + 3);
    const partner = list ?? atoms.find((atom) => atom.firstToken > at && atom.firstToken <= at + 3);
    if (partner === undefined) continue;
    const entityIds = [...new Set([...subject.entityIds, ...partner.entityIds])];
    if (entityIds.length < 2) continue;
    found.push({
      entityIds,
      firstToken: subject.firstToken,
      lastToken: partner.lastToken,
      sentence: sentence.index,
      isSubject: true,
      shape: 'with',
    });
  }
  return found;
}

/** Whether no preposition governs the atom and it owns nothing. */
export function isSubject(
  atom: { readonly firstToken: number; readonly lastToken: number },
  tokens: readonly Token[],
): boolean {
  let before = atom.firstToken - 1;
  while (before >= 0 && /^(?:the|a|an|both)$/.test(tokens[before]?.lower ?? '')) before -= 1;
  const isGoverned =
    tokens[before]?.sentence === tokens[atom.firstToken]?.sentence &&
    NO_SUBJECT.has(tokens[before]?.lower ?? '');
  return (
    !isGoverned && !followsVerb(atom.firstToken, tokens) && !/^'s?$/.test(tokens[atom.lastToken]?.lower ?? '')
  );
}

/** A finite verb before it in the clause makes it an object. */
function followsVerb(first: number, tokens: readonly Token[]): boolean {
  for (let at = first - 1; at >= first - MAX_CLAUSE && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence || /^[,;:"—]$/.test(token.text))
      return false;
    const reading = verbForms.get(token.lower);
    if (
      reading !== undefined &&
      !reading.isAlsoNoun &&
      reading.forms.some((form) => form === 'past' || form === 'third')
    )
      return true;
  }
  return false;
}

function isJoined(before: Atom, atom: Atom, tokens: readonly Token[]): boolean {
  if (atom.firstToken - before.lastToken > MAX_GAP || atom.kind === 'pronoun' || before.kind === 'pronoun')
    return false;
  // "In Niamey, they met"
  if (atom.kind === 'group' && tokens[atom.firstToken]?.lower === 'they') return false;
  if (isFrontedPlace(before, tokens) && !atom.entityIds.some(isPlaceLike)) return false;
  const between = tokens.slice(before.lastToken, atom.firstToken).map((token) => token.lower);
  // "A and B, as well as C"
  if (/^,? ?as well as(?: the)?$/.test(between.join(' '))) return true;
  if (!/^(?:,|and|&|-)$/.test(between[0] ?? '')) return false;
  // "ANKARA - President Erdogan": a dash between blanks joins nothing.
  const [mark] = tokens.slice(before.lastToken, atom.firstToken);
  if (mark?.lower === '-' && mark.start > (tokens[before.lastToken - 1]?.end ?? 0)) return false;
  if (/^and (?:his|her) (?:\S+ )?(?:counterpart|host|guest)(?: ,)?$/.test(between.join(' '))) return true;
  return between.every(
    (word, at) =>
      /^(?:,|and|&|-|the|also)$/.test(word) ||
      matchTitleForm(between, at, between.length) !== undefined ||
      isInsideTitle(between, at),
  );
}

/** "In East Africa, A, B and C met": a place that opens the sentence is none of those behind it. */
const isFrontedPlace = ({ entityIds, firstToken }: Atom, tokens: readonly Token[]): boolean =>
  entityIds.every(isPlaceLike) && NO_SUBJECT.has(tokens[firstToken - 1]?.lower ?? '');

const isInsideTitle = (between: readonly string[], at: number): boolean =>
  at > 0 && (matchTitleForm(between, at - 1, between.length)?.length ?? 0) > 1;
