/** Colours of an email: fixed, because mailboxes know no custom properties; each legible on white and on black. */
export const COLOURS = {
  paper: '#f6f4ee',
  sheet: '#fffefa',
  ink: '#1c242e',
  soft: '#565f6b',
  line: '#e2ddd1',
  accent: '#17495a',
  growing: '#24673f',
  stagnating: '#865a00',
  declining: '#9c3434',
  inconclusive: '#5d636d',
} as const;

export const SANS = "Inter,'Segoe UI',Helvetica,Arial,sans-serif";
export const SERIF = "Georgia,'Times New Roman',serif";
/** Widest body that every mailbox shows whole. */
export const WIDTH = 600;
/** Charts are shown a little narrower than the text and drawn smaller still: their words stay legible on a telephone. */
export const CHART_WIDTH = 480;
export const DRAWN_WIDTH = 360;

/**
 * Mailboxes that honour dark mode get dark colours by class; those that invert on their own do so from
 * the fixed ones. Rules in a style element are an addition: the inline styles stand without them.
 */
export const EMAIL_CSS = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #13171a !important; }
  .sheet { background: #1b2024 !important; border-color: #31373c !important; }
  .ink { color: #e8e6df !important; }
  .soft { color: #a8aeb4 !important; }
  .line { border-color: #31373c !important; }
  .accent { color: #8fcadb !important; }
  .growing { color: #7fcb9f !important; }
  .stagnating { color: #e3b75c !important; }
  .declining { color: #f0a29b !important; }
  .inconclusive { color: #a0a7ae !important; }
}
@media (max-width: 480px) {
  .inner { padding: 22px 14px !important; }
  .cell { font-size: 12px !important; }
}
`;

/** Word, which draws the mail of Outlook on Windows, knows no largest width: it is told one in a comment of its own. */
export const MICROSOFT_WORD_CSS = `<!--[if mso]><style>.sheet { width: ${WIDTH}px !important; }</style><![endif]-->`;
