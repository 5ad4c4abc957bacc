/** A letter of the charts' face is about so wide as a share of its size: no browser is asked, so every surface agrees. */
const LETTER = 0.56;

/** Room that a text takes, in pixels, rather too much than too little. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].length * LETTER * fontSize;
}
