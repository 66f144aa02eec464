import { geoConicConformal, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { createRequire } from 'node:module';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { MAP } from './lane.ts';
import { ShortPath } from './short-path.ts';

/**
 * The map, projected when the site is built and never in the browser: Natural Earth's 1:50m countries (public domain).
 * All lengths are in the units of a lane's drawing: the west of Iran, with the border running down its middle.
 */
export interface Geography {
  /** SVG path of all land in view, and of the borders between other countries. */
  land: string;
  borders: string;
  /** SVG path of Iran. */
  country: string;
  /** Iran's mainland as a polygon of few points, fine enough to tell on which side of the border a dragged thing was dropped. */
  ring: [number, number][];
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const UNITS_PER_RADIAN = (24 * 180) / Math.PI;
/** A place in the middle of Iran, in degrees, and where in a lane it stands. */
const CENTRE: [number, number] = [50, 33];
const CENTRE_AT = { x: 262, y: 98 };

let projected: Geography | undefined;

/** The map, projected once a build. */
export const geography = (): Geography => (projected ??= projectGeography());

function projectGeography(): Geography {
  const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as World;
  const { countries } = world.objects;
  const isIran = ({ properties }: { properties?: { name?: string } | null | undefined }): boolean =>
    properties?.name === 'Iran';
  const iran = feature(world, countries).features.find(isIran);
  if (!iran) throw new Error('world-atlas has no country named Iran: was the package changed?');

  const projection = geoConicConformal().rotate([-50, 0]).parallels([26, 38]).scale(UNITS_PER_RADIAN).translate([0, 0]);
  const [east = 0, south = 0] = projection(CENTRE) ?? [];
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
      mesh(world, countries, (a, b) => a !== b && !isIran(a) && !isIran(b)),
      4,
      1,
    ),
    country: path(iran, 1.6, 0.5),
    ring: coarse(mainland(iran.geometry), projection),
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
