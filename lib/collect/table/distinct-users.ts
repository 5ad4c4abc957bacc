/**
 * Distinct users of rows that merge, where only the users of each row are known.
 *
 * A person is new once, so new users add up. Those who come back do not: each row is taken for an
 * independent draw of r returning users from a pool of P, so n rows reach P·(1 − Π(1 − rᵢ/P)) of them
 * (the classical occupancy formula). The result is never more than the sum. It is a model, for tables
 * that have nothing better, and never a measurement.
 */
export class DistinctUsers {
  private rows = 0;
  private sum = 0;
  private newUsers = 0;
  private logUnreached = 0;

  private pool: number | undefined;

  /** `pool`: how many persons come back at all, where that is known. */
  add(users: number, newUsers: number, pool: number | undefined): void {
    if (!(users > 0)) return;
    const fresh = Math.min(users, newUsers);
    this.pool = pool;
    this.rows += 1;
    this.sum += users;
    this.newUsers += fresh;
    if (pool !== undefined) this.logUnreached += Math.log1p(-Math.min((users - fresh) / pool, 0.999));
  }

  merge(other: DistinctUsers): void {
    this.pool = other.pool ?? this.pool;
    this.rows += other.rows;
    this.sum += other.sum;
    this.newUsers += other.newUsers;
    this.logUnreached += other.logUnreached;
  }

  /** Null where rows were merged and nothing is known of who comes back: the sum would not be the truth. */
  get count(): number | null {
    if (this.rows <= 1) return this.sum;
    if (this.pool === undefined) return null;
    return Math.min(this.sum, Math.round(this.newUsers - this.pool * Math.expm1(this.logUnreached)));
  }
}
