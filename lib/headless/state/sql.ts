/** A row of the one table. */
export interface SqlRow {
  readonly store: string;
  readonly key: string;
  readonly value: string;
}

/** What a transaction can do; parameters stand as `?`. */
export interface Statements {
  rows(text: string, parameters?: readonly string[]): Promise<SqlRow[]>;
  /** How many rows it changed. */
  change(text: string, parameters?: readonly string[]): Promise<number>;
  /** Holds off whoever works on the same record, or on everything, until the transaction ends. */
  lock(record: string | 'everything'): Promise<void>;
  /** The migrations that the database went through. */
  migrations(): Promise<number[]>;
}

/** What the repository needs of a database, whichever it is. */
export interface Sql {
  /** All or nothing. Repeated where the database asks for it, so the work must bear being repeated. */
  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result>;
  /**
   * Keeps every other process out of something until it is let go of, or until this process dies: who was killed holds
   * nobody up.
   *
   * @returns null where another one is at it
   */
  claim(name: string): Promise<Claim | null>;
  close(): Promise<void>;
}

/** `read-only`: the database itself refuses whatever would change it. */
export type Access = 'read-and-write' | 'read-only';

export interface Claim {
  /** Whether it still holds: a server that starts again has forgotten it, and another process may have been quicker. */
  isMine(): Promise<boolean>;
  letGo(): Promise<void>;
}
