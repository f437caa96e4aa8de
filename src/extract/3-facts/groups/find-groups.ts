import { flatMap } from '../../../flat-map.js';
import type { Analysis, Mention, Sentence } from '../../analysis.js';
import { type Atom, findAtoms, type NameSpan } from '../grammar/atoms.js';
import { isNaming } from '../mention-index.js';
import type { HeldPosition } from '../positions/held-position.js';
import { findQuotedTokens } from '../quoted-tokens.js';
import { findAntecedent, type SetHistory } from './antecedents.js';
import { type GroupPhrase, opensGroup, readGroupPhrase } from './group-words.js';
import { findSets, joinWith } from './plural-sets.js';

/** Stage 10: every "the two countries", "both sides", "they" whose members the text tells; one row per member, same span. */
export function findGroups(
  analysis: Analysis,
  spans: readonly NameSpan[],
  positions: readonly HeldPosition[] = [],
  references: readonly Mention[] = [],
): Mention[] {
  const atoms = groupBySentence(
    analysis,
    findAtoms({ ...analysis, mentions: analysis.mentions.filter(isNaming) }, [], spans),
  );
  const quoted = findQuotedTokens(analysis);
  const history: SetHistory = {
    sets: [],
    mentions: [],
    counts: new Map(),
    posts: groupByPerson(positions),
  };
  const groups: Mention[] = [];
  const meant = bySentence(references);
  for (const sentence of analysis.sentences) {
    const own = [...(atoms.get(sentence.index) ?? [])];
    const named = flatMap(own, (atom) => atom.entityIds);
    history.mentions.push(named);
    for (const id of named)
      if (id.startsWith('country:')) history.counts.set(id, (history.counts.get(id) ?? 0) + 1);
    const found = readSentence(
      { analysis, history, quoted, meant: meant.get(sentence.index) ?? [] },
      sentence,
      own,
    );
    groups.push(...found);
  }
  return groups;
}

function groupByPerson(positions: readonly HeldPosition[]): Map<string, HeldPosition[]> {
  const posts = new Map<string, HeldPosition[]>();
  for (const held of positions) posts.set(held.person, [...(posts.get(held.person) ?? []), held]);
  return posts;
}

interface Reader {
  readonly analysis: Analysis;
  readonly history: SetHistory;
  readonly quoted: ReadonlySet<number>;
  /** Pronouns and descriptions of people in the sentence. */
  readonly meant: readonly Mention[];
}

function bySentence(references: readonly Mention[]): Map<number, Mention[]> {
  const table = new Map<number, Mention[]>();
  for (const mention of references) {
    const list = table.get(mention.sentence);
    if (list === undefined) table.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  return table;
}

/** The groups of a sentence; they join its atoms, so that later words may refer to them. */
function readSentence(reader: Reader, sentence: Sentence, own: Atom[]): Mention[] {
  const { analysis, history } = reader;
  const { tokens } = analysis;
  const found: Mention[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const token = tokens[at];
    const phrase =
      token !== undefined && opensGroup(token) ? readGroupPhrase(tokens, at, sentence.lastToken) : undefined;
    if (phrase === undefined) continue;
    const members = membersOf(reader, sentence, own, phrase);
    if (members.length < 2) continue;
    own.push({ firstToken: at, lastToken: phrase.lastToken, entityIds: members, kind: 'group' });
    own.sort((a, b) => a.firstToken - b.firstToken);
    found.push(...makeMentions(analysis, phrase, members));
    at = phrase.lastToken - 1;
  }
  const sets = findSets(sentence, own, tokens);
  history.sets.push([...sets, ...joinWith(sentence, { atoms: own, sets }, tokens)]);
  return found;
}

/** Whom a group phrase means, by the atoms of its sentence and what was named before. */
function membersOf(
  { analysis, history, quoted, meant }: Reader,
  sentence: Sentence,
  own: readonly Atom[],
  phrase: GroupPhrase,
): readonly string[] {
  const { tokens } = analysis;
  const at = phrase.firstToken;
  const before = findSets(
    sentence,
    own.filter((atom) => atom.lastToken <= at),
    tokens,
  );
  const people = [...flatMap(own, namesOf), ...meant]
    .filter(({ lastToken, entityId }) => lastToken <= at && entityId.startsWith('person:'))
    .map(({ entityId }) => entityId);
  const isQuoted = quoted.has(at);
  const acting = flatMap(
    own.filter(({ firstToken, lastToken }) => lastToken <= at && !isPlaced(tokens, firstToken)),
    ({ entityIds }) => entityIds,
  );
  return findAntecedent({ analysis, sentence, phrase, before, people, acting, history, isQuoted });
}

const isPlaced = (tokens: Analysis['tokens'], at: number): boolean =>
  /^(?:in|from|at|into|across)$/.test(tokens[at - (tokens[at - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '');

const namesOf = ({ entityIds, lastToken }: Atom): Pick<Mention, 'entityId' | 'lastToken'>[] =>
  entityIds.map((entityId) => ({ entityId, lastToken }));

function makeMentions({ tokens }: Analysis, phrase: GroupPhrase, members: readonly string[]): Mention[] {
  const [first, last] = [tokens[phrase.firstToken], tokens[phrase.lastToken - 1]];
  return members.map((entityId) => ({
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    entityId,
    kind: 'group',
    sentence: first?.sentence ?? 0,
    firstToken: phrase.firstToken,
    lastToken: phrase.lastToken,
    reason: 'group → members named before',
  }));
}

function groupBySentence(analysis: Analysis, atoms: readonly Atom[]): Map<number, Atom[]> {
  const table = new Map<number, Atom[]>();
  for (const atom of atoms) {
    const sentence = analysis.tokens[atom.firstToken]?.sentence ?? -1;
    const list = table.get(sentence);
    if (list === undefined) table.set(sentence, [atom]);
    else list.push(atom);
  }
  return table;
}
