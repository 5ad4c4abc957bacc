/** Small line drawings beside a word; never alone without a name for ears. */
const PATHS = {
  sliders: 'M3 6h7M15 6h2M3 14h2M10 14h7M12.5 3.5a2.5 2.5 0 1 0 .1 0M7.5 11.5a2.5 2.5 0 1 0 .1 0',
  refresh: 'M16.5 10a6.5 6.5 0 1 1-2-4.7M14.8 2v3.6h-3.6',
  outside: 'M8 4H4v12h12v-4M11.5 3H17v5.5M17 3l-7.5 7.5',
  check: 'M4 10.5 8.2 15 16 5.5',
  cross: 'M5 5l10 10M15 5 5 15',
  pencil: 'M3.5 16.5l.8-3.6L13.6 3.6l2.8 2.8-9.3 9.3z',
  warning: 'M10 3 2.5 16.5h15zM10 8.3v3.7M10 14.3v.1',
  question: 'M7 7.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1M10 15.3v.1',
  back: 'M12.5 4 6.5 10l6 6',
  grip: 'M5 7h10M5 13h10',
} as const;

export type GlyphName = keyof typeof PATHS;

export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg class="glyph" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
