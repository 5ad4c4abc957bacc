/**
 * Quantiles of the normal distribution to sixteen digits, from mpmath: expectations that are worked out by hand stand on these
 * and not on the constants of the code, which they are to check.
 */

/** Φ⁻¹(0.95): half the width of a 90% interval, in standard errors. */
export const Z95 = 1.644_853_626_951_472_2;
/** Φ⁻¹(0.975) + Φ⁻¹(0.8): what a two-sided test at 5% sees with a chance of 80%, in standard errors. */
export const Z975_AND_Z80 = 1.959_963_984_540_054 + 0.841_621_233_572_914_3;
/** 1/Φ⁻¹(¾): the standard deviation of normal values over the median of their distances. */
export const SIGMA_OVER_MEDIAN = 1.482_602_218_505_602;
