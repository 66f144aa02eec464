/** How wide and high a lane's drawing is, in its own units: as much of the map as the things on it need. */
export const LANE = { width: 448, height: 236 } as const;

/** What is drawn of the map, in the same units: a lane, and what shows around it where there is room. */
export const MAP = { x: -150, y: -60, width: 730, height: 352 } as const;
