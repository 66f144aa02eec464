import { geoConicConformal, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { createRequire } from 'node:module';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { MAP } from './lane.ts';
import { ShortPath } from './short-path.ts';

/**
 * The map, projected when the site is built and never in the browser: Natural Earth's 1:50m countries (public domain).
 * All lengths are in the units of a lane's drawing: the west of the country, with the border running down its middle.
 */
export interface Geography {
  /** SVG path of all land in view, and of the borders between other countries. */
  land: string;
  borders: string;
  /** SVG path of the country. */
  country: string;
  /** The country's mainland as a polygon of few points, fine enough to tell on which side of the border a dragged thing was dropped. */
  ring: [number, number][];
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** How a country is put into a lane, so that what stands inside and outside in any state does (tested with the exhibit). */
interface Outline {
  /** Its name in the map's data. */
  name: string;
  /** A place in it, in degrees east and north, and where in a lane that stands is the same for all. */
  centre: [number, number];
  parallels: [number, number];
  /** How many units a degree is. */
  scale: number;
}

/** Iran, where the order was given, and other countries that the same case can be told of: see `kit/retell.ts`. */
export const OUTLINES = {
  iran: { name: 'Iran', centre: [50, 33], parallels: [26, 38], scale: 24 },
  india: { name: 'India', centre: [74, 24.5], parallels: [16, 28], scale: 24 },
  germany: { name: 'Germany', centre: [8.6, 50.3], parallels: [45, 57], scale: 60 },
  brazil: { name: 'Brazil', centre: [-54.4, -18.1], parallels: [-24, -12], scale: 20 },
} as const satisfies Record<string, Outline>;
export type OutlineId = keyof typeof OUTLINES;

const CENTRE_AT = { x: 262, y: 98 };

const projected: Partial<Record<OutlineId, Geography>> = {};

/** The map, projected once a build. */
export const geography = (id: OutlineId = 'iran'): Geography => (projected[id] ??= projectGeography(OUTLINES[id]));

function projectGeography({ name, centre, parallels, scale }: Outline): Geography {
  const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as World;
  const { countries } = world.objects;
  const isIt = ({ properties }: { properties?: { name?: string } | null | undefined }): boolean =>
    properties?.name === name;
  const country = feature(world, countries).features.find(isIt);
  if (!country) throw new Error(`world-atlas has no country named ${name}: was the package changed?`);

  const projection = geoConicConformal()
    .rotate([-centre[0], 0])
    .parallels(parallels)
    .scale((scale * 180) / Math.PI)
    .translate([0, 0]);
  const [east = 0, south = 0] = projection(centre) ?? [];
  projection.translate([CENTRE_AT.x - east, CENTRE_AT.y - south]).clipExtent([
    [MAP.x - 1, MAP.y - 1],
    [MAP.x + MAP.width + 1, MAP.y + MAP.height + 1],
  ]);
  function path(shape: GeoPermissibleObjects, near: number, grain: number): string {
    const short = new ShortPath(near, grain);
    geoPath(projection, short)(shape);
    return short.toString();
  }

  return {
    // The land around is pale, and only says where in the world this is.
    land: path(merge(world, countries.geometries as (Polygon | MultiPolygon)[]), 4, 1),
    borders: path(
      mesh(world, countries, (a, b) => a !== b && !isIt(a) && !isIt(b)),
      4,
      1,
    ),
    country: path(country, 1.6, 0.5),
    ring: coarse(mainland(country.geometry), projection),
  };
}

function mainland(geometry: GeoJSON.Geometry): GeoJSON.Position[] {
  const rings =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map(([ring]) => ring)
      : geometry.type === 'Polygon'
        ? [geometry.coordinates[0]]
        : [];
  return rings.reduce<GeoJSON.Position[]>(
    (longest, ring) => (ring && ring.length > longest.length ? ring : longest),
    [],
  );
}

function coarse(
  ring: GeoJSON.Position[],
  project: (point: [number, number]) => [number, number] | null,
): [number, number][] {
  const step = Math.max(1, Math.floor(ring.length / 60));
  return ring
    .filter((_, index) => index % step === 0)
    .flatMap(([longitude, latitude]) => {
      const point = project([longitude ?? 0, latitude ?? 0]);
      return point ? [[Math.round(point[0]), Math.round(point[1])] as [number, number]] : [];
    });
}
