/** The built site, as it lies on the disk. */
export interface BuiltSite {
  /** Its folder, with a slash at its end. */
  root: string;
  /** The path under which its addresses stand, with a slash at both ends. */
  base: string;
  /** Its full address, with a slash at its end. */
  address: string;
}
