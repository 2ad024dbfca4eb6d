import { sql, type Sql } from './sql.ts';
import { shortPublisher } from './publisher-name.ts';

/** Which statistics a row has, in words. */
export const measureOf: Sql = sql`case
        when coalesce(pay_p10, pay_p90) is not null then 'percentiles'
        when coalesce(pay_low, pay_high) is not null then 'low, median, high'
        when coalesce(pay_p25, pay_p75) is not null then 'quartiles and median'
        when pay_p50 is not null and pay_mean is not null then 'mean and median'
        when pay_p50 is not null then 'median'
        when pay_mean is not null then 'mean'
        else 'nothing published' end`;

/** How near the group of a row is to the occupation, in words. */
export const matchOf: Sql = sql`case
        when chosen then 'chosen by you'
        when country_iso2 = 'US' then 'same occupation (SOC)'
        when depth = 4 and partial then 'same unit group, in part'
        when depth = 4 then 'same unit group'
        when depth = 3 then 'minor group around it'
        when depth = 2 then 'sub-major group around it'
        else 'major group around it' end`;

/** What must stand beside every row wherever it is drawn, on one line. */
export const captionOf: Sql = sql`concat_ws(' · ',
        ${shortPublisher(sql`publisher`)} || ' ' || year, measure, match,
        case when gross_or_net = 'gross' then 'gross' else 'net or gross' end,
        case flag when 'low_reliability' then 'low reliability' else flag end,
        lower(left(population, 1)) || substr(population, 2))`;
