import { StreamLanguage } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';

/** Words of the grammar that are not worth completing. */
const MORE_KEYWORDS = ['ALL', 'ASCENDING', 'DESCENDING', 'YIELD'];
const TEXT = /^(?:'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?)/;

/** Cypher as the editor colours it. The mode knows words by themselves; here their place tells a keyword and a function from a name. */
export function languageOf({ keywords, functions }) {
  const names = new Set(functions.map((name) => name.toLowerCase()));
  const words = new Set([...keywords, ...MORE_KEYWORDS]);
  const styleOf = (word, before, after) => {
    // A property, or a name that is given.
    if (/\.\s*$|\bAS\s+$/i.test(before)) return 'variable';
    const isFunction = names.has(word.toLowerCase());
    if (isFunction && /^\s*\(/.test(after)) return 'builtin';
    const isName = isFunction && !/^\s*\{/.test(after) && word.toUpperCase() !== 'ALL';
    return !isName && words.has(word.toUpperCase()) ? 'keyword' : 'variable';
  };
  return StreamLanguage.define({
    ...cypher,
    token: (stream, state) => {
      if (/['"]/.test(stream.peek() ?? '') && stream.match(TEXT)) return 'string';
      const style = cypher.token(stream, state);
      const word = stream.current();
      if (!/^[a-z]\w*$/i.test(word)) return style;
      return styleOf(word, stream.string.slice(0, stream.start), stream.string.slice(stream.pos));
    },
  });
}
