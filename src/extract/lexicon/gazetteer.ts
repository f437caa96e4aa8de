import { rememberByWord, type WordForm } from '../../text/word-forms.js';
import { atomsOf } from './atoms.js';
import type { Country, Leader, Organization, People, Place, Region, Treaty } from './types.js';

/** What a name of the tables stands for. */
export type Entry =
  | { readonly kind: 'country' | 'demonym' | 'capital' | 'seat'; readonly country: Country }
  | { readonly kind: 'organization' | 'organization-seat'; readonly organization: Organization }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'leader'; readonly leader: Leader }
  | { readonly kind: 'treaty'; readonly treaty: Treaty }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'people'; readonly people: People };

/** An entry found at a token. */
export type Match = Entry & {
  /** The form of the table that matched. */
  readonly name: string;
  /** Number of tokens. */
  readonly length: number;
};

/** How a form must be written: an acronym exactly as in the table; a name with its first and its other proper words capitalised. */
export type CaseRule = 'exact' | 'name' | 'loose';

interface Form {
  readonly name: string;
  readonly caseRule: CaseRule;
  readonly entry: Entry;
  /** What it gives where it is found, by number of tokens: made once. */
  matches: Match[] | undefined;
}

/** The part of a token that matching reads. */
export type GazetteerToken = Pick<WordForm, 'text' | 'lower' | 'word'>;

/** No name of the tables is longer. */
export const LONGEST_NAME = 12;

const NO_MATCHES: readonly Match[] = [];
const NO_FORMS: readonly Form[] = [];
/** Last words that the press also writes small: "Labour party", "Golan heights", "Hormuz strait". */
const GENERIC =
  /^(?:part(?:y|ies)|movement|army|forces?|government|parliament|river|sea|gulf|strait|straits|canal|peninsula|mountains?|islands?|region|province|territory|city|county|court|council|bank|group|company|corporation|agency|union|heights|valley|desert|coast|border|basin|deal|accords?|agreements?|treaty|pact|convention|protocol|charter|declaration|framework|talks|process|summit|plan|and|or|of|the|in|for|on|to|by|with|de|du|la|le|les|el|al|der|des|und|e|y|at)$/;

/** Where names are looked for, and those found. */
interface Search {
  readonly tokens: readonly GazetteerToken[];
  readonly start: number;
  readonly end: number;
  readonly found: Match[];
}

/** What matching asks of the first word of a name. */
interface Opening {
  readonly atoms: readonly string[];
  /** Longest name, in parts, that begins with the word, and with its genitive written as one part ("people's" → peoples). */
  readonly reach: number;
  readonly genitiveReach: number;
  /** Names that are the word alone. */
  readonly forms: readonly Form[];
}

/** Bits of the filters of pairs and of names: at least eight for each of some 40,000 names. */
const FILTER_BITS = 1 << 19;

/** All names of the tables, found by their longest match. Matching costs a constant per token, however long the text. */
export class Gazetteer {
  private readonly forms = new Map<string, Form | Form[]>();
  /** Longest name, in parts, that begins with a part. */
  private readonly reach = new Map<string, number>();
  /** The first two parts of every longer name, hashed: a pair that is not in it begins no name. */
  private readonly pairs = new Filter();
  /** All parts of every name, hashed: what is not in it is no name. */
  private readonly wholes = new Filter();
  /** Of words met before; made anew when a name is added. */
  private openings: ((token: GazetteerToken) => Opening) | undefined;

  /** Every name of one thing, each by the rule for how it must be written. */
  addAll(names: readonly string[], entry: Entry, ruleOf: (name: string) => CaseRule): void {
    for (const name of names) this.add(name, entry, ruleOf(name));
  }

  /** Earlier additions of the same name come first among matches of equal length; of one entry's equal names the looser rule stays. */
  add(name: string, entry: Entry, caseRule: CaseRule): void {
    const atoms = atomsOf(name);
    const first = atoms[0];
    if (first === undefined) return;
    if (atoms.length > LONGEST_NAME) throw new Error(`"${name}" has more than ${LONGEST_NAME} parts.`);
    if ((this.reach.get(first) ?? 0) < atoms.length) this.reach.set(first, atoms.length);
    this.addHashes(atoms);
    this.openings = undefined;
    const key = atoms.length === 1 ? first : atoms.join(' ');
    const form: Form = { name, caseRule, entry, matches: undefined };
    const present = this.forms.get(key);
    if (present === undefined) this.forms.set(key, form);
    else this.addHomonym(key, Array.isArray(present) ? present : [present], form);
  }

  private addHomonym(key: string, present: readonly Form[], form: Form): void {
    const same = present.findIndex((other) => other.entry === form.entry);
    if (same < 0) this.forms.set(key, [...present, form]);
    else if (present[same]?.caseRule === 'exact') this.forms.set(key, present.with(same, form));
  }

  /** Number of different names. */
  get size(): number {
    return this.forms.size;
  }

  /** Every entry of a name, whatever its case. */
  find(name: string): readonly Entry[] {
    return this.formsOf(atomsOf(name).join(' ')).map((form) => form.entry);
  }

  /** Names that begin at `index` and end at or before token `limit` (exclusive), longest first. */
  matchAt(tokens: readonly GazetteerToken[], index: number, limit: number): readonly Match[] {
    const head = tokens[index];
    if (head === undefined) return NO_MATCHES;
    const opening = this.openingOf(head);
    const next = tokens[index + 1];
    const isGenitive = index + 1 < limit && next?.lower === "'s";
    const reach = Math.max(opening.reach, isGenitive ? opening.genitiveReach : 0);
    if (reach === 0 || !mayOpen(head, next)) return NO_MATCHES;
    const found: Match[] = [];
    if (opening.atoms.length <= reach)
      this.collect(opening.forms, { tokens, start: index, end: index + 1, found });
    if (reach > 1 || isGenitive)
      this.collectLonger(opening.atoms, reach, { tokens, start: index, end: limit, found });
    return found.length === 0 ? NO_MATCHES : found.reverse();
  }

  /** Names of two or more tokens; of a word with 's, its genitive too. */
  private collectLonger(opening: readonly string[], reach: number, search: Search): void {
    const { tokens, start, end: limit, found } = search;
    const parts = [...opening];
    let before = hashAtoms(parts, parts.length - 1);
    let hash = hashAtom(before, parts.at(-1) ?? '');
    for (let end = start + 1; end < limit && parts.length <= reach; end++) {
      const token = tokens[end];
      if (token === undefined) break;
      if (token.lower === "'s") {
        // Names keep the s of their genitive: "People's Bank" is read as "peoples bank".
        const genitive = `${parts.pop() ?? ''}s`;
        parts.push(genitive);
        hash = hashAtom(before, genitive);
      } else {
        const { atoms } = this.openingOf(token);
        if (atoms.length === 0) {
          if (!isJoining(token.text)) break;
          continue;
        }
        if (parts.length === 1 && !this.mayGoOn(hash, atoms[0] ?? '', tokens[end + 1])) break;
        if (parts.length + atoms.length > reach) break;
        for (const atom of atoms) {
          parts.push(atom);
          before = hash;
          hash = hashAtom(before, atom);
        }
      }
      if (this.wholes.mayHold(hash))
        this.collect(this.formsOf(parts.join(' ')), { tokens, start, end: end + 1, found });
    }
  }

  private openingOf(token: GazetteerToken): Opening {
    this.openings ??= rememberByWord((lower) => this.readOpening(lower));
    return this.openings(token);
  }

  private readOpening(lower: string): Opening {
    const atoms = atomsOf(lower);
    const first = atoms[0] ?? '';
    return {
      atoms,
      reach: this.reach.get(first) ?? 0,
      genitiveReach: first === '' ? 0 : (this.reach.get(`${first}s`) ?? 0),
      forms: this.formsOf(atoms.join(' ')),
    };
  }

  private addHashes(atoms: readonly string[]): void {
    let hash = 0;
    for (let at = 0; at < atoms.length; at++) {
      hash = hashAtom(hash, atoms[at] ?? '');
      if (at === 1) this.pairs.add(hash);
    }
    this.wholes.add(hash);
  }

  /** Whether a name may begin with two parts, the first as its hash, the second perhaps a genitive ("Korean People's Army"). */
  private mayGoOn(first: number, second: string, next: GazetteerToken | undefined): boolean {
    return (
      this.pairs.mayHold(hashAtom(first, second)) ||
      (next?.lower === "'s" && this.pairs.mayHold(hashAtom(first, `${second}s`)))
    );
  }

  private collect(forms: readonly Form[], { tokens, start, end, found }: Search): void {
    for (let at = forms.length - 1; at >= 0; at--) {
      const form = forms[at];
      if (form !== undefined && isWritten(form, tokens, start, end)) found.push(matchOf(form, end - start));
    }
  }

  private formsOf(key: string): readonly Form[] {
    const present = this.forms.get(key);
    if (present === undefined) return NO_FORMS;
    return Array.isArray(present) ? present : [present];
  }
}

/** Hashes of which each that was added is known, and few others. */
class Filter {
  private readonly bytes = new Uint8Array(FILTER_BITS >> 3);

  add(hash: number): void {
    const bit = hash & (FILTER_BITS - 1);
    this.bytes[bit >> 3] = (this.bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  mayHold(hash: number): boolean {
    const bit = hash & (FILTER_BITS - 1);
    return ((this.bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}

function matchOf(form: Form, length: number): Match {
  form.matches ??= [];
  const known = form.matches.find((match) => match.length === length);
  if (known !== undefined) return known;
  const match: Match = { name: form.name, length, ...form.entry };
  form.matches.push(match);
  return match;
}

/** The hash (FNV-1a) of what came before and one more part. */
function hashAtom(before: number, atom: string): number {
  let hash = before ^ 0x811c9dc5;
  for (let at = 0; at < atom.length; at++) hash = Math.imul(hash ^ atom.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** No name is written with small letters alone: it opens with a capital, holds one, or one opens its second word. */
const mayOpen = (first: GazetteerToken, second: GazetteerToken | undefined): boolean =>
  first.text !== first.lower ||
  !/^\p{Ll}/u.test(first.text) ||
  (second !== undefined && startsLikeName(second.text));

/** The hash of the first parts of a name. */
function hashAtoms(atoms: readonly string[], count: number): number {
  let hash = 0;
  for (let at = 0; at < count; at++) hash = hashAtom(hash, atoms[at] ?? '');
  return hash;
}

/** Marks that may stand inside a name without being part of it; an opening or closing bracket or a comma may not. */
const isJoining = (text: string): boolean => /^[.'\-‐-―]$/u.test(text);

function isWritten(form: Form, tokens: readonly GazetteerToken[], start: number, end: number): boolean {
  const first = tokens[start];
  if (first === undefined) return false;
  if (form.caseRule === 'exact') return writtenText(tokens, start, end) === bare(form.name);
  const second = tokens[start + 1];
  const startsSmall =
    /^\p{Ll}/u.test(form.name) &&
    (/\p{Lu}/u.test(first.text) || (second !== undefined && start + 1 < end && startsLikeName(second.text)));
  if (!startsLikeName(first.text) && !startsSmall) return false;
  if (form.caseRule === 'loose') return true;
  for (let at = start + 1; at < end; at++) {
    const token = tokens[at];
    if (token !== undefined && /^\p{Ll}/u.test(token.text) && !GENERIC.test(token.lower)) {
      if (!form.name.includes(token.text)) return false;
    }
  }
  return true;
}

const startsLikeName = (text: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text);
const bare = (text: string): string => text.replace(/[\s.]/g, '');

function writtenText(tokens: readonly GazetteerToken[], start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += tokens[at]?.text ?? '';
  return bare(text);
}
