export {
  EditorState, EditorSelection, StateEffect, StateField, Compartment, Facet, Prec,
  RangeSet, RangeSetBuilder, RangeValue, Annotation, Transaction, ChangeSet, Text,
} from "@codemirror/state";
export {
  EditorView, ViewPlugin, Decoration, WidgetType, GutterMarker, BlockType,
  keymap, drawSelection, highlightActiveLine, highlightActiveLineGutter,
  highlightSpecialChars, lineNumbers, gutter, placeholder, showTooltip, hoverTooltip,
  closeHoverTooltips, tooltips, showPanel, panels, highlightTrailingWhitespace,
} from "@codemirror/view";
export {
  linter, lintGutter, lintKeymap, setDiagnostics, setDiagnosticsEffect, forceLinting,
  forEachDiagnostic, diagnosticCount, openLintPanel, closeLintPanel, nextDiagnostic, previousDiagnostic,
} from "@codemirror/lint";
export {
  history, historyKeymap, isolateHistory, undo, redo, undoDepth, redoDepth, standardKeymap, defaultKeymap, toggleTabFocusMode,
} from "@codemirror/commands";
