import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { SqlFault } from '#lib/domain/sql-fault.ts';
import type { SqlNames } from '#lib/domain/sql-names.ts';
import { duckDbSql } from './sql-completion.ts';
import { sqlLook } from './sql-look.ts';

interface EditorOptions {
  readonly parent: HTMLElement;
  readonly sql: string;
  /** Its accessible name. */
  readonly label: string;
  /** The id of the text that says which keys it knows. */
  readonly describedBy: string;
  readonly names: SqlNames;
  readonly onchange: (sql: string) => void;
  readonly onrun: () => void;
  /** Escape was pressed; whether there was something to cancel. */
  readonly oncancel: () => boolean;
}

/** An editor of one statement. Tab leaves it, as it leaves any other field. */
export function sqlEditor(options: EditorOptions): EditorView {
  const { parent, sql: doc } = options;
  return new EditorView({
    parent,
    state: EditorState.create({ doc, extensions: extensionsOf(options) }),
  });
}

/** Puts another statement into the editor; Undo brings back the one before. */
export function replaceText(editor: EditorView, sql: string): void {
  if (editor.state.doc.toString() === sql) return;
  editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: sql } });
}

/** Marks the place of a fault and leads to it; null takes the mark away. */
export function markFault(editor: EditorView, fault: SqlFault | null): void {
  const { length } = editor.state.doc;
  if (fault?.at == null || fault.at > length) {
    editor.dispatch(setDiagnostics(editor.state, []));
    return;
  }
  const word = editor.state.wordAt(fault.at);
  const from = Math.min(fault.at, Math.max(length - 1, 0));
  const to = Math.max(word?.to ?? 0, Math.min(from + 1, length));
  const { message } = fault;
  editor.dispatch(setDiagnostics(editor.state, [{ from, to, message, severity: 'error' }]));
  editor.dispatch({ selection: { anchor: from }, scrollIntoView: true });
}

function extensionsOf({
  label,
  describedBy,
  names,
  onchange,
  onrun,
  oncancel,
}: EditorOptions): Extension {
  const run = () => {
    onrun();
    return true;
  };
  return [
    // What runs is cancelled before a list of completions is closed.
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run },
        { key: 'Escape', run: () => oncancel() },
      ]),
    ),
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    EditorView.lineWrapping,
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
    duckDbSql(names),
    sqlLook,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onchange(update.state.doc.toString());
    }),
  ];
}
