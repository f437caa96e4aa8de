import type { RelationType } from '../../../domain/relations.js';

/** How a verb's words stand to the ends of its relation. */
export interface VerbCue {
  readonly predicate: RelationType;
  /** Where the object of the relation stands: the verb's object, or behind one of the prepositions. */
  readonly object: 'object' | readonly string[];
  /** What the verb's own object must be: "provide" is aid only with arms, money or help. */
  readonly given?: RegExp;
}

/** What is given as aid. */
export const HELP =
  /^(?:assistance|aid|support|help|arm|arms|weapon|weaponry|training|equipment|power|backing|relief|ammunition|fund|funding|money|loan|grant|vaccine|supply|supplies|advice|adviser|cover|protection|jet|tank)$/;

const plain = (predicate: RelationType, lemmas: string): [string, VerbCue[]][] =>
  lemmas.split(' ').map((lemma) => [lemma.replace('_', ' '), [{ predicate, object: 'object' }]]);
const behind = (predicate: RelationType, prepositions: string, lemmas: string): [string, VerbCue[]][] =>
  lemmas
    .split(' ')
    .map((lemma) => [lemma.replace('_', ' '), [{ predicate, object: prepositions.split(' ') }]]);
const giving = (lemmas: string): [string, VerbCue[]][] =>
  lemmas.split(' ').map((lemma) => [
    lemma,
    [
      { predicate: 'AIDED', object: ['to', 'for'], given: HELP },
      { predicate: 'AIDED', object: 'object', given: HELP },
    ],
  ]);

/** Verbs of news English by lemma (with particle), and the relations they state. */
export const VERB_CUES: ReadonlyMap<string, readonly VerbCue[]> = join([
  ...plain('SUPPORTS', 'support back endorse welcome praise commend applaud champion hail defend laud'),
  ...plain('OPPOSES', 'oppose'),
  ...behind('OPPOSES', 'to', 'object'),
  ...plain('REJECTED', 'reject dismiss rebuff spurn refuse decline veto'),
  ...plain(
    'CRITICIZED',
    'criticize criticise condemn denounce accuse blame slam lambast lambaste blast castigate decry deplore rebuke scold assail',
  ),
  ...behind('CRITICIZED', 'at', 'lash_out hit_back'),
  ...plain('REQUESTED', 'urge ask request demand call_on implore exhort press'),
  ...behind('REQUESTED', 'on upon', 'call'),
  ...plain('THREATENED', 'threaten warn'),
  ...behind('SANCTIONED', 'on against', 'impose'),
  ...plain('SANCTIONED', 'sanction ban blacklist embargo penalize'),
  ...plain('ATTACKED', 'attack bomb invade shell raid strike bombard'),
  ...plain('AIDED', 'aid assist help arm rearm'),
  ...giving('provide supply send give lend offer deliver donate'),
  ...behind('COOPERATES_WITH', 'with', 'cooperate co-operate collaborate work partner ally side coordinate'),
  ...plain('DISCUSSED', 'discuss debate review'),
  ...behind('DISCUSSED', 'about', 'talk speak'),
  ...plain('VISITED', 'visit tour'),
  ...plain('MET_WITH', 'meet'),
  ...behind('MET_WITH', 'with', 'meet'),
  ...plain('OWNS', 'own control'),
  ...plain('ACQUIRED', 'acquire buy purchase take_over'),
  ...behind('INVESTED_IN', 'in into', 'invest'),
  ...plain('APPOINTED', 'appoint nominate name'),
  ...plain('REPRESENTS', 'represent'),
  ...behind('MEMBER_OF', 'of', 'join'),
  ...plain('MEMBER_OF', 'join'),
  ...behind('BASED_IN', 'in at', 'base headquarter'),
  ...behind('LOCATED_IN', 'in', 'locate'),
]);

function join(rows: readonly [string, VerbCue[]][]): ReadonlyMap<string, readonly VerbCue[]> {
  const cues = new Map<string, VerbCue[]>();
  for (const [lemma, list] of rows) cues.set(lemma, [...(cues.get(lemma) ?? []), ...list]);
  return cues;
}
