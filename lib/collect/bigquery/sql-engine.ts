/** A row as it travels: every value as text, or nothing. */
export type SqlRow = Readonly<Record<string, string | null>>;

/** What runs SQL over an export: BigQuery, and in tests an engine that needs no network. */
export interface SqlEngine {
  readonly dialect: Dialect;
  /** Runs statements one after the other and gives the rows of the last. Tables made here are there for the next call. */
  query(sql: string, parameters?: readonly string[]): Promise<readonly SqlRow[]>;
  /** Names of all tables in the dataset. */
  tables(): Promise<readonly string[]>;
  /** Columns of a table, those within records by their path: `device.web_info.browser`. */
  columns(table: string): Promise<readonly string[]>;
}

/** The little in which engines do not write SQL alike; all else is one text, so that what is tested is what is shipped. */
export interface Dialect {
  /**
   * The tables `events_2*` together, with what the star stands for in `_TABLE_SUFFIX`: the finished days of this
   * millennium, and no table of a day that still streams in, the columns of which may be others.
   */
  readonly events: string;
  /** Statements that define the functions named in `ExportFunction`. */
  readonly functions: string;
  /** Joins each row `fact` with every element `item` of its list of items. */
  readonly eachItem: string;
}

/** Functions that the SQL of this folder calls, by what they give. */
type ExportFunction =
  /** `(event_params, name)`: the parameter as text, numbers too. */
  | 'param_text'
  /** `(event_params, name)`: the parameter as a whole number. */
  | 'param_int'
  /** `(text, pattern)`: whether an RE2 pattern is found; false where there is no text. */
  | 'matches'
  /** `(address)`: the path of a page without query and fragment. */
  | 'page_path'
  /** `(YYYYMMDD)`: the ISO week as `isoYearIsoWeek` has it. */
  | 'iso_week';

/** A dialect's own body of each function; every one has to be there. */
export function functionsOf(bodies: Readonly<Record<ExportFunction, string>>): string {
  return Object.values(bodies).join(';\n');
}
