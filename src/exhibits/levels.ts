/**
 * Where an exhibit stands. `page`: it is what the page is for, and comes alive at once. `inline`: among other things;
 * it comes alive when it is seen. `slide`: the slide drives it, and the address is the slide's. `embed`: alone in a
 * frame of somebody else's page, in a compact form, with full addresses.
 */
export type Level = 'page' | 'inline' | 'slide' | 'embed';
