/**
 * A question as it is typed, and how it is rightly read on the demonstration shop, the last complete day being
 * Wednesday 25 November 2026. The reading is a line:
 *
 *     totalRevenue|sessions by landingPage where country=Belgium;France in FROM..TO vs FROM..TO each month order most
 *
 * `,` between what stands side by side, `|` between what is as good. What a line does not name is not in the answer, save
 * for period and order, which may be as is usual; `any` takes whatever there is. `overview` is the property as a whole.
 * `!` is a refusal: Google cannot tell, or Plateau does not read it. `?` asks back. ` || ` stands between whole readings.
 */
export type Written = readonly [typed: string, means: string];
