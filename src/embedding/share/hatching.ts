export interface Hatching {
  colour: string;
  /** Of a line, and from one line to the next, in pixels. */
  width: number;
  every: number;
}

/** The hatching of what is sealed, as a sheet's computed style says it. */
export function hatchingIn(image: string): Hatching | undefined {
  const inside = /repeating-linear-gradient\(-45deg, (.+)\)/.exec(image)?.[1];
  const colour = inside && /^(.+?\)|#\w+|\w+) 0(px|%)?[ ,]/.exec(inside)?.[1];
  const stops = [...(inside ?? '').matchAll(/([\d.]+)px/g)].map(([, one]) => Number(one)).filter((one) => one > 0);
  const [width, every] = [stops[0], stops.at(-1)];
  return colour && width !== undefined && every !== undefined && every > width ? { colour, width, every } : undefined;
}
