/**
 * What date-holidays 3.37.0 has wrong, by country, and a text of rules put right. Found where its dates of 2019 to 2028 and those
 * of the Python library holidays 0.105 disagree, and the rule that the day is named by takes the latter's side.
 */
export const CORRECTED: Readonly<Record<string, (rules: string) => string>> = {
  // Clean Monday is 48 days before Easter, and Kataklysmos the Monday after Pentecost.
  CY: replaced(['o-47', 'o-48'], ['o49', 'o49 o50']),
  // The first day of summer is the Thursday from 19 to 25 April.
  IS: replaced(['0418>4', '0419>4']),
  // The national day is a public holiday, and so is All Saints'.
  LI: replaced(['0501', '0501 0815 1101']),
};

function replaced(...pairs: readonly (readonly [wrong: string, right: string])[]): (rules: string) => string {
  return (rules) =>
    pairs.reduce((text, [wrong, right]) => {
      const words = text.split(' ');
      if (!words.includes(wrong)) throw new Error(`${wrong} is no longer among the rules: ${text}`);
      return words.map((word) => (word === wrong ? right : word)).join(' ');
    }, rules);
}
