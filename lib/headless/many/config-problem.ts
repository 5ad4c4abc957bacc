/** What is wrong with the file of properties beyond a field's form: the words for it stand with the command line's. */
export type ConfigProblem =
  | 'id'
  | 'same-id'
  | 'target'
  | 'country'
  | 'weekly'
  | 'monthly'
  | 'industry'
  | 'where-to'
  | 'to-whom'
  | 'dataset'
  | 'time-zone'
  | 'currency';
