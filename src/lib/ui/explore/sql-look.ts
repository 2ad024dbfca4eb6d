import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const highlight = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--pay-4)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--mark)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--focus)' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
]);

const frame = EditorView.theme({
  '&': { color: 'var(--ink)', background: 'var(--raised)', fontSize: 'var(--step--1)' },
  '&.cm-focused': { outline: '2px solid var(--focus)' },
  '.cm-scroller': { minHeight: '9rem', maxHeight: '50vh', fontFamily: 'ui-monospace, monospace' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--ink-3)', background: 'var(--paper)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { background: 'transparent' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { background: 'color-mix(in srgb, var(--focus) 25%, transparent)' },
  '.cm-matchingBracket': { background: 'var(--pay-1) !important' },
  '.cm-tooltip': {
    border: '1px solid var(--rule)',
    background: 'var(--raised)',
    color: 'var(--ink)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--pay-1)',
    color: 'var(--ink)',
  },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--mark)' },
});

/** How the editor looks: the colours of the page, light and dark. */
export const sqlLook = [frame, syntaxHighlighting(highlight)];
