/** The ways round a key that cannot be found: each an exhibit, in the scenario that shows it. */
export const WAYS = {
  server: { id: 'move-the-server', scenario: 'keys-follow' },
  phone: { id: 'move-the-server', scenario: 'phone-seized' },
  backup: { id: 'message-journey', scenario: 'backup-host' },
  false: { id: 'key-check', scenario: 'false-key' },
} as const;

/** The address of each. */
export type Ways = Record<keyof typeof WAYS, string>;

/** The sources that this exhibit names. */
export const SOURCES = ['EFF-DES98', 'UC-PLANCK', 'WA-WP16'];
