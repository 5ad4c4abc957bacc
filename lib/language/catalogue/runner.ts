/** What is wrong with the arguments of a command, and needs no more to be told. */
export type PlainMisuse =
  | 'no-out'
  | 'one-origin'
  | 'no-property'
  | 'no-config'
  | 'no-state'
  | 'no-file'
  | 'no-question'
  | 'no-known-source'
  | 'no-shelf'
  | 'sent-or-not';

/** What is wrong with the arguments of a command. */
export type WrongUse =
  | { readonly what: PlainMisuse }
  | {
      readonly what: 'bad-value';
      readonly flag: string;
      readonly value: string;
      /** What was probably meant. */
      readonly near?: string;
      /** A value that would do, in the words of the help. */
      readonly example?: string;
    }
  | { readonly what: 'no-value'; readonly flag: string }
  | { readonly what: 'no-such-property'; readonly ids: readonly string[] }
  | { readonly what: 'unread-property'; readonly id: string }
  | { readonly what: 'unknown-argument'; readonly value: string; readonly near?: string };

/** What is wrong with the file of properties beyond a field's form. */
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
  | 'channel'
  | 'dataset'
  | 'time-zone'
  | 'currency';
