import { sql, type Sql } from './sql.ts';

/**
 * A subquery: rows of published pay and `pay_there`, with the band of percentiles that this falls in.
 * The arithmetic is that of `domain/percentile-band.ts`: linear between the two published percentiles
 * around it, five wide. `band_low` is empty below the lowest published one, `band_high` above the
 * highest, both where none is published; they are equal where the pay equals a percentile.
 */
export const withBand = (rows: Sql): Sql => sql`
      with around as (
        select *,
          case when pay_p90 <= pay_there then 90 when pay_p75 <= pay_there then 75
            when pay_p50 <= pay_there then 50 when pay_p25 <= pay_there then 25
            when pay_p10 <= pay_there then 10 end as reached,
          case when pay_p10 >= pay_there then 10 when pay_p25 >= pay_there then 25
            when pay_p50 >= pay_there then 50 when pay_p75 >= pay_there then 75
            when pay_p90 >= pay_there then 90 end as ahead
        from (${rows}
        )
      ),
      interpolated as (
        select *,
          reached + (pay_there - ${wageAt(sql`reached`)})
            / nullif(${wageAt(sql`ahead`)} - ${wageAt(sql`reached`)}, 0)
            * (ahead - reached) as about
        from around
      )
      select * exclude (reached, ahead, about),
        (case when reached is null or ahead is null then reached
          when ahead <= reached then ahead
          else floor(about / 5) * 5 end)::integer as band_low,
        (case when reached is null or ahead is null then ahead
          when ahead <= reached then reached
          else least(floor(about / 5) * 5 + 5, ahead) end)::integer as band_high
      from interpolated`;

function wageAt(percentile: Sql): Sql {
  return sql`case ${percentile} when 10 then pay_p10 when 25 then pay_p25 when 50 then pay_p50
              when 75 then pay_p75 when 90 then pay_p90 end`;
}

const called = (percentile: Sql): Sql =>
  sql`case ${percentile} when 50 then 'the median' else 'P' || ${percentile} end`;

const amongPercentiles = sql`case
            when band_low is null then 'below ' || ${called(sql`band_high`)}
            when band_high is null then 'above ' || ${called(sql`band_low`)}
            when band_low = band_high then 'at ' || ${called(sql`band_low`)}
            else 'between ' || ${called(sql`band_low`)} || ' and ' || ${called(sql`band_high`)} end`;

const betweenEnds = sql`case
            when pay_there < pay_low then 'below the low'
            when pay_there = pay_low then 'at the low'
            when pay_there > pay_high then 'above the high'
            when pay_there = pay_high then 'at the high'
            when pay_there = pay_p50 then 'at the median'
            when pay_there < pay_p50 and pay_low is null then 'below the median'
            when pay_there < pay_p50 then 'between low and median'
            when pay_there > pay_p50 and pay_high is null then 'above the median'
            when pay_there > pay_p50 then 'between median and high'
            when pay_low is null then 'below the high'
            when pay_high is null then 'above the low'
            else 'between low and high' end`;

const besideMean = sql`case
            when pay_there < pay_mean then 'below the mean'
            when pay_there > pay_mean then 'above the mean'
            else 'at the mean' end`;

/**
 * Where `pay_there` stands in a row of `withBand`, in words that claim no more than what is published:
 * a band of percentiles, a place between low, median and high, or a side of the mean.
 */
export const standingOf: Sql = sql`case
          when coalesce(pay_p10, pay_p25, pay_p75, pay_p90) is null
            and coalesce(pay_low, pay_high) is not null then ${betweenEnds}
          when coalesce(band_low, band_high) is not null then ${amongPercentiles}
          when pay_mean is not null then ${besideMean}
          else 'nothing to set it beside' end`;
