/** Twice the size on screen: sharp on a fine display, light enough for an email. */
const SCALE = 2;
/** Where every kilobyte counts; words and lines are still clear. */
const QUALITY = 0.85;

/** Draws an SVG picture as a PNG. Mail programs show no SVG, and only a page has a canvas. */
export function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return drawn(svg, SCALE, 'image/png');
}

/** The same at its own size as a JPEG: half of what a canvas makes of a PNG, for a card that holds few kilobytes. */
export function rasteriseSmall(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return drawn(svg, 1, 'image/jpeg');
}

async function drawn(svg: string, scale: number, type: 'image/png' | 'image/jpeg'): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (context !== null && type === 'image/jpeg') {
      // It knows no transparency, and would show it as black.
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));
    if (picture === null) throw new Error('The canvas gave no picture.');
    return new Uint8Array(await picture.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
