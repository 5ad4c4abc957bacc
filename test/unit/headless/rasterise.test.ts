import { expect, it } from 'vitest';
import { rasterise } from '@/lib/headless/rasterise';

const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><text x="5" y="25" font-family="Inter" font-size="16">${text}</text></svg>`;

it('draws at twice the size, with the same bytes every time', () => {
  const png = rasterise(drawing('1 234 €'));
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.subarray(1, 4)]).toEqual([...new TextEncoder().encode('PNG')]);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([200, 80]);
  expect(rasterise(drawing('1 234 €'))).toEqual(png);
});

it('draws the letters, the accents and the narrow spaces of French figures', () => {
  expect(rasterise(drawing('é'))).not.toEqual(rasterise(drawing('')));
  expect(rasterise(drawing('1\u202F234'))).not.toEqual(rasterise(drawing('1\u25A1234')));
});
