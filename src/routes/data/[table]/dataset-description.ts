import type { Dataset, WithContext } from 'schema-dts';
import type { Resource } from '#lib/data/data-package.ts';
import type { Table } from '#lib/domain/manifest.ts';

/** A table as a schema.org Dataset, for the search engines of data. */
export function datasetDescription(
  resource: Resource,
  { csv }: Table,
  { page, file }: { readonly page: string; readonly file: string },
): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: resource.title,
    description: resource.description,
    url: page,
    version: resource.release,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: resource.publisher },
    creditText: resource.attribution,
    license: resource.licenses.map(({ path, title }) => licenceAddress(path) ?? title),
    ...(resource.retrieved ? { dateModified: resource.retrieved } : {}),
    isBasedOn: resource.sources.flatMap(({ path }) => path ?? []),
    variableMeasured: resource.schema.fields.map(({ name, title, unit }) => ({
      '@type': 'PropertyValue',
      name,
      description: title,
      ...(unit ? { unitText: unit } : {}),
    })),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: file,
      contentSize: `${csv.bytes} B`,
      sha256: csv.sha256,
    },
  };
}

const licenceAddress = (path: string | undefined): string | undefined =>
  path?.startsWith('https://') ? path : undefined;
