/** Spaces, signs and capitals as each language's printers set them. */

const NO_BREAK = '\u00a0';
const THIN = '\u202f';
const MINUS = '\u2212';

/**
 * Tags a French sentence: sets the thin no-break space before ; ! ? » % €, the full one before : and
 * after «, so that messages can be written with plain spaces.
 *
 * @example fr`Octobre : « en hausse » ?` // 'Octobre\u00a0: «\u00a0en hausse\u202f»\u202f?'
 */
export function fr(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return typesetFrench(String.raw({ raw: strings }, ...values));
}

export function typesetFrench(text: string): string {
  return text
    .replaceAll(/ ([;!?»%€])/g, `${THIN}$1`)
    .replaceAll(/ :(?=\s|$)/g, `${NO_BREAK}:`)
    .replaceAll('« ', `«${NO_BREAK}`);
}

/** A hyphen is not a minus: −0,6 %, never -0,6 %. */
export function withMinusSign(text: string): string {
  return text.replaceAll('-', MINUS);
}

/** The same text in the middle of a sentence. */
export function uncapitalised(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('fr') + text.slice(1);
}

/** The same text with a capital first letter, to begin a sentence or a label. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('fr') + text.slice(1);
}
