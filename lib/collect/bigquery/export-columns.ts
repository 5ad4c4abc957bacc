/** The columns of an export, which grew over the years: what a table does not have is nothing, of the right type. */
export class ExportColumns {
  private readonly paths: ReadonlySet<string>;

  constructor(paths: readonly string[]) {
    this.paths = new Set(paths);
  }

  has(path: string): boolean {
    return this.paths.has(path);
  }

  /** Text; an empty one says as little as none. */
  text(path: string): string {
    return this.has(path) ? `NULLIF(${path}, '')` : 'CAST(NULL AS STRING)';
  }

  number(path: string): string {
    return this.has(path) ? `CAST(${path} AS FLOAT64)` : 'CAST(NULL AS FLOAT64)';
  }
}
