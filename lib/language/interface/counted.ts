/** In French, nothing and one are singular. */
export function countedInFrench(number: number, one: string, many: string): string {
  return `${number} ${number < 2 ? one : many}`;
}

export function countedInEnglish(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
