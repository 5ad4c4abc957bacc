/** How a series is to be diagnosed: what its reader calls "none", and which calendar it keeps. */
export interface DiagnoseOptions {
  /** Growth a month, up or down, that still counts as none; 0.01 unless told. */
  readonly margin?: number;
  /** ISO 3166 code of the country whose retail days apply; those of every country when absent. */
  readonly country?: string;
}
