import { geoEqualEarth, geoPath } from 'd3-geo';
import iso from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapShapes } from '#lib/domain/map-shapes.ts';

export type CountriesTopology = Topology<{ countries: GeometryCollection }>;

const viewBox = [960, 440] as const;
// Nobody is paid there by an office of its own, and it would take a quarter of the height.
const antarctica = 'AQ';

/**
 * Draws every country in the equal-area projection of Šavrič, Patterson and Jenny (Equal Earth, 2018): from
 * boundaries at 1:110 million, and the small ones that these leave out from those at 1:50 million.
 */
export function drawCountries(coarse: CountriesTopology, fine: CountriesTopology): MapShapes {
  const large = countriesOf(coarse);
  const places = new Map([...countriesOf(fine), ...large]);
  places.delete(antarctica);
  const projection = geoEqualEarth().fitSize([...viewBox], {
    type: 'FeatureCollection',
    features: [...places.values()],
  });
  const draw = geoPath(projection).digits(1);
  const shapes = Array.from(places, ([code, place]) => [code, draw(place) ?? ''] as const)
    .filter(([, path]) => path !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { viewBox: [...viewBox], shapes: Object.fromEntries(shapes) };
}

type Country = GeoJSON.Feature;

/** By ISO 3166-1 alpha-2 code; places without a code of their own are left out. */
function countriesOf(topology: CountriesTopology): ReadonlyMap<string, Country> {
  const { features } = feature(topology, topology.objects.countries);
  return new Map(
    features.flatMap((place) => {
      const code = place.id === undefined ? undefined : iso.numericToAlpha2(place.id);
      return code ? [[code, place] as const] : [];
    }),
  );
}
