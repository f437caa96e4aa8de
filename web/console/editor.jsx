import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import { completionOf } from './completion.js';
import { languageOf } from './language.js';

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: '#8a2252', fontWeight: '600' },
  { tag: tags.string, color: '#22643c' },
  { tag: tags.comment, color: '#626b76', fontStyle: 'italic' },
  { tag: tags.number, color: '#8a4b08' },
  { tag: tags.standard(tags.variableName), color: '#1d5b8f' },
  // The mode takes `name:` of a pattern and of a map for an atom, and atoms inherit from keywords.
  { tag: tags.atom, color: '#1b2530', fontWeight: '400' },
  { tag: tags.variableName, color: '#1b2530' },
]);

const LABEL = 'The question in Cypher; Control-Enter runs it, Escape then Tab leaves the editor';

/** The editor for one question. `onChange(text)` at every change; Tab leaves it, as in any field. */
export function Editor({ text, vocabulary, onChange }) {
  const place = useRef(null);
  const view = useRef(null);
  const latest = useRef(onChange);
  latest.current = onChange;

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes comes through `latest` and the effect below.
  useEffect(() => {
    view.current = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          bracketMatching(),
          closeBrackets(),
          languageOf(vocabulary),
          syntaxHighlighting(COLOURS),
          autocompletion({ override: [completionOf(vocabulary)], icons: false }),
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': LABEL }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current(update.state.doc.toString());
          }),
        ],
      }),
    });
    return () => view.current.destroy();
  }, []);

  useEffect(() => {
    const { state } = view.current;
    if (state.doc.toString() !== text)
      view.current.dispatch({ changes: { from: 0, to: state.doc.length, insert: text } });
  }, [text]);

  return <div className="editor" ref={place} />;
}
