import { resolve } from '$app/paths';
import { readManifest } from '#lib/engine/open-datasets.server.ts';
import { entries } from '../occupations/[soc]/entries.server.ts';

export const prerender = true;

/** Every page, for search engines. Without `SITE_URL` the addresses are those on the host. */
export async function GET() {
  const site = (process.env.SITE_URL ?? '').replace(/\/+$/, '');
  const pages = [
    resolve('/'),
    resolve('/guides/medical-office-manager'),
    resolve('/occupations'),
    resolve('/my-pay'),
    resolve('/data'),
    resolve('/methodology'),
    resolve('/glossary'),
    ...Object.values(readManifest().tables).map(({ csv }) =>
      resolve('/data/[table]', { table: csv.file.replace(/\.csv$/, '') }),
    ),
    ...(await entries()).map((parameters) => resolve('/occupations/[soc]', parameters)),
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
