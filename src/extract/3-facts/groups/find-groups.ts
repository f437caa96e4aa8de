import type { Analysis, Mention, Sentence } from '../../analysis.js';
import { type Atom, findAtoms, type NameSpan } from '../grammar/atoms.js';
import { isNaming } from '../mention-index.js';
import { findQuotedTokens } from '../quoted-tokens.js';
import { findAntecedent, type SetHistory } from './antecedents.js';
import { type GroupPhrase, readGroupPhrase } from './group-words.js';
import { findSets, joinWith } from './plural-sets.js';

/** Stage 10: every "the two countries", "both sides", "they" whose members the text tells; one row per member, same span. */
export function findGroups(analysis: Analysis, spans: readonly NameSpan[]): Mention[] {
  const atoms = groupBySentence(
    analysis,
    findAtoms({ ...analysis, mentions: analysis.mentions.filter(isNaming) }, [], spans),
  );
  const quoted = findQuotedTokens(analysis);
  const history: SetHistory = { sets: [], mentions: [], counts: new Map() };
  const groups: Mention[] = [];
  for (const sentence of analysis.sentences) {
    const own = [...(atoms.get(sentence.index) ?? [])];
    const named = own.flatMap((atom) => atom.entityIds);
    history.mentions.push(named);
    for (const id of named)
      if (id.startsWith('country:')) history.counts.set(id, (history.counts.get(id) ?? 0) + 1);
    const found = readSentence(analysis, sentence, own, history, quoted);
    groups.push(...found);
  }
  return groups;
}

function readSentence(
  analysis: Analysis,
  sentence: Sentence,
  own: Atom[],
  history: SetHistory,
  quoted: ReadonlySet<number>,
): Mention[] {
  const { tokens } = analysis;
  const found: Mention[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const phrase = readGroupPhrase(tokens, at, sentence.lastToken);
    if (phrase === undefined) continue;
    const before = findSets(
      sentence,
      own.filter((atom) => atom.lastToken <= at),
      tokens,
    );
    const members = findAntecedent({ analysis, sentence, phrase, before, history, isQuoted: quoted.has(at) });
    if (members.length < 2) continue;
    own.push({ firstToken: at, lastToken: phrase.lastToken, entityIds: members, kind: 'group' });
    own.sort((a, b) => a.firstToken - b.firstToken);
    found.push(...members.map((entityId) => makeMention(analysis, sentence, phrase, entityId)));
    at = phrase.lastToken - 1;
  }
  const sets = findSets(sentence, own, tokens);
  history.sets.push([...sets, ...joinWith(sentence, own, sets, tokens)]);
  return found;
}

function makeMention(analysis: Analysis, sentence: Sentence, phrase: GroupPhrase, entityId: string): Mention {
  return {
    start: analysis.tokens[phrase.firstToken]?.start ?? sentence.start,
    end: analysis.tokens[phrase.lastToken - 1]?.end ?? sentence.end,
    entityId,
    kind: 'group',
    sentence: sentence.index,
    firstToken: phrase.firstToken,
    lastToken: phrase.lastToken,
    reason: 'group → members named before',
  };
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
