import { ImageRun, Paragraph } from 'docx';
import { STYLE } from './styles';

/** A chart, drawn; width and height in any unit, alike. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** In 96ths of an inch: a little narrower than the text on A4. */
const SHOWN_WIDTH = 580;

export function picture({ png, width, height }: Picture, title: string, description: string): Paragraph {
  const shown = { width: SHOWN_WIDTH, height: Math.round((height * SHOWN_WIDTH) / width) };
  return new Paragraph({
    style: STYLE.cell,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: shown,
        altText: { name: title, title, description },
      }),
    ],
  });
}
