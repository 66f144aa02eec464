import { OBSERVERS, STOPS, type ModeId, type Observer } from '../../model/index.ts';
import { oneMode } from '../kit/modes.ts';
import { paramsOf, type Params } from '../kit/params.ts';
import { oneOf, wholeNumber, type Properties, type Property } from '../kit/url-state.ts';
import { MODES_HERE } from './modes.ts';

/** The exhibit's state, all of which stands in its address. The reader's message is no part of it. */
export interface State {
  /** The two modes side by side, in the order in which they stand. */
  modes: readonly [ModeId, ModeId];
  /** Through whose eyes everything is seen. `nobody`: nothing is hidden. */
  observer: Observer | 'nobody';
  /** The stop that the message has come to, as its place in `STOPS`. Where a way has no such stop, the one before. */
  hop: number;
  /** Where the servers and disks stand. */
  data: 'abroad' | 'in-country';
  /** Whether Sara's phone uses a VPN. */
  vpn: 'without' | 'with';
}

const one = oneMode(MODES_HERE.fitting);

/** Two different modes in the reader's order, with a comma between them. */
const pair: Property<State['modes']> = {
  read(value) {
    const [first, second, ...rest] = value.split(',').map((id) => one.read(id));
    return first && second && first !== second && rest.length === 0 ? [first, second] : undefined;
  },
  write: (modes) => modes.join(),
};

const properties: Properties<State> = {
  modes: pair,
  observer: oneOf(['nobody', ...OBSERVERS]),
  hop: wholeNumber(0, STOPS.length - 1),
  data: oneOf(['abroad', 'in-country']),
  vpn: oneOf(['without', 'with']),
};

const DEFAULT: State = {
  modes: ['telegram-cloud', 'whatsapp-direct'],
  observer: 'nobody',
  hop: STOPS.indexOf('sara-line'),
  data: 'abroad',
  vpn: 'without',
};

const at = (stop: (typeof STOPS)[number]): number => STOPS.indexOf(stop);

/** The named scenarios: one for each pair of eyes, with the message where these get to see it. */
const SCENARIOS = {
  'whole-way': { observer: 'nobody', hop: DEFAULT.hop },
  'phone-company': { observer: 'phone-company', hop: at('sara-line') },
  service: { observer: 'service', hop: at('server') },
  disk: { observer: 'disk', hop: at('disk') },
  authority: { observer: 'authority', hop: at('server'), data: 'in-country' },
  // Of the ways with a backup, one whose host can read it and one whose host cannot.
  'backup-host': {
    observer: 'backup-host',
    hop: at('backup'),
    modes: ['whatsapp-cloud-backup', 'whatsapp-e2e-backup'],
  },
  vpn: { observer: 'vpn', hop: at('vpn'), vpn: 'with' },
} as const satisfies Record<string, Partial<State>>;

export type ScenarioId = keyof typeof SCENARIOS;

const plain = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);

/**
 * As for every exhibit, with two differences. The observer alone says which scenario it is, so that the message can walk on,
 * and the rest be changed, while the same eyes look. And who goes on from the backup host comes back to the modes of the
 * beginning.
 */
export const params: Params<State, ScenarioId> = {
  ...plain,
  scenarioOf: ({ observer }) => plain.ids.find((id) => SCENARIOS[id].observer === observer),
  inScenario(id, state = DEFAULT) {
    const next = plain.inScenario(id, state);
    const comesBack = id !== 'backup-host' && pair.write(state.modes) === pair.write(SCENARIOS['backup-host'].modes);
    return comesBack ? { ...next, modes: DEFAULT.modes } : next;
  },
};
