const PIXELS_A_LETTER = 6.2;

/** A label that would run into the bars is cut; the table beside the chart has it whole. */
export function shortened(label: string, room: number): string {
  const letters = Math.floor(room / PIXELS_A_LETTER);
  return label.length > letters ? `${label.slice(0, letters - 1).trimEnd()}…` : label;
}
