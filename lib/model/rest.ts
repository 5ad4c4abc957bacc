/** The key of what lies outside the largest values of a dimension. */
export const REST = '(rest)';
