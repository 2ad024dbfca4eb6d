/** A function of the engine, as an editor offers it. */
export interface SqlFunction {
  readonly name: string;
  readonly kind: 'aggregate' | 'window' | 'scalar';
}

const named = (kind: SqlFunction['kind'], names: string): readonly SqlFunction[] =>
  names.split(' ').map((name) => ({ name, kind }));

/**
 * The functions that a reader's statement is likely to need, all of the browser's own build: none of an
 * extension, which is never loaded, and none whose results do not cross the engine's boundary.
 */
export const sqlFunctions: readonly SqlFunction[] = [
  ...named(
    'aggregate',
    'any_value approx_count_distinct approx_quantile arg_max arg_min avg bool_and bool_or corr count count_if ' +
      'covar_pop covar_samp entropy first geometric_mean kurtosis last mad max median min mode product ' +
      'quantile_cont quantile_disc regr_intercept regr_r2 regr_slope skewness stddev_pop stddev_samp string_agg ' +
      'sum var_pop var_samp weighted_avg',
  ),
  ...named(
    'window',
    'cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank row_number',
  ),
  ...named(
    'scalar',
    'abs cbrt ceil coalesce concat concat_ws contains date_diff date_part date_trunc day dayname ends_with exp ' +
      'floor format greatest hash instr jaccard jaro_winkler_similarity last_day least left length levenshtein ' +
      'ln log10 log2 lower lpad ltrim make_date md5 month monthname nullif pow printf quarter random ' +
      'regexp_extract regexp_full_match regexp_matches regexp_replace repeat replace reverse right round rpad ' +
      'rtrim sign split_part sqrt starts_with strftime strip_accents strptime substring translate trim trunc ' +
      'try_cast try_strptime typeof upper year',
  ),
];
