import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
/** One font of our own and none of the system's: the same chart on every machine. */
const FONTS = [
  '400Regular/Inter_400Regular.ttf',
  '500Medium/Inter_500Medium.ttf',
  '600SemiBold/Inter_600SemiBold.ttf',
  '700Bold/Inter_700Bold.ttf',
].map((file) => require.resolve(`@expo-google-fonts/inter/${file}`));
/** Dots for each unit of the drawing: sharp on the screens that people have. */
const DENSITY = 2;

/** A draft's charts stand in its document, its email and its notes alike. */
const drawn = new Map<string, Uint8Array>();
/** More than a draft has. */
const MOST_KEPT = 16;

/** Draws an SVG as PNG; `density` is in dots for each unit of the drawing. */
export function rasterise(svg: string, density = DENSITY): Uint8Array {
  const key = `${density} ${svg}`;
  const png = drawn.get(key) ?? draw(svg, density);
  drawn.set(key, png);
  const [oldest] = drawn.keys();
  if (drawn.size > MOST_KEPT && oldest !== undefined) drawn.delete(oldest);
  return png;
}

function draw(svg: string, density: number): Uint8Array {
  const drawing = new Resvg(svg, {
    font: {
      fontFiles: FONTS,
      loadSystemFonts: false,
      defaultFontFamily: 'Inter',
      serifFamily: 'Inter',
      sansSerifFamily: 'Inter',
    },
    fitTo: { mode: 'zoom', value: density },
    background: '#ffffff',
  });
  return drawing.render().asPng();
}
