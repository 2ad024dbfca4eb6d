import { resolve } from '$app/paths';
import { readManifest } from '#lib/engine/open-datasets.server.ts';
import { entries as areas } from '../areas/[area]/entries.server.ts';
import { entries as countries } from '../countries/[iso2]/entries.server.ts';
import { entries as occupations } from '../occupations/[soc]/entries.server.ts';

export const prerender = true;

/** Every page, for search engines. Without `SITE_URL` the addresses are those on the host. */
export async function GET() {
  const site = (process.env.SITE_URL ?? '').replace(/\/+$/, '');
  const pages = [
    resolve('/'),
    resolve('/guides/medical-office-manager'),
    resolve('/occupations'),
    resolve('/areas'),
    resolve('/countries'),
    resolve('/areas/differentials'),
    resolve('/compare'),
    resolve('/my-pay'),
    resolve('/benchmark'),
    resolve('/explore'),
    resolve('/data'),
    resolve('/verify'),
    resolve('/embed'),
    resolve('/methodology'),
    resolve('/glossary'),
    ...Object.values(readManifest().tables).map(({ csv }) =>
      resolve('/data/[table]', { table: csv.file.replace(/\.csv$/, '') }),
    ),
    ...(await areas()).map((parameters) => resolve('/areas/[area]', parameters)),
    ...(await countries()).map((parameters) => resolve('/countries/[iso2]', parameters)),
    ...(await occupations()).map((parameters) => resolve('/occupations/[soc]', parameters)),
  ];
  const urls = pages.map((page) => `  <url><loc>${site}${page}</loc></url>`);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
