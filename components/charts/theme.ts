/** The colours of a chart: on pages the surface's own custom properties, in images fixed ones. */
export interface ChartTheme {
  /** '' leaves the ground to the page. */
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly band: string;
  readonly rise: string;
  readonly flat: string;
  readonly fall: string;
  readonly wait: string;
  readonly font: string;
}

export const PAGE_THEME: ChartTheme = {
  ground: '',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  // A surface may want its charts' lines fainter than its others.
  line: 'var(--grid, var(--line))',
  accent: 'var(--accent)',
  band: 'var(--band)',
  rise: 'var(--rise)',
  flat: 'var(--flat)',
  fall: 'var(--fall)',
  wait: 'var(--wait)',
  font: 'inherit',
};

/** For pictures in emails: a light ground of their own, so that they stay legible in a dark mailbox. */
export const IMAGE_THEME: ChartTheme = {
  ground: '#fffefa',
  ink: '#1c242e',
  soft: '#565f6b',
  line: '#e2ddd1',
  accent: '#17495a',
  band: '#17495a1f',
  rise: '#24673f',
  flat: '#865a00',
  fall: '#9c3434',
  wait: '#5d636d',
  font: 'Inter, Arial, Helvetica, sans-serif',
};
