/** An event that came on fewer days than this without counting may have been somebody's trial. */
export const FEWEST_DAYS = 7;
