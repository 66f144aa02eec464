import { PAD } from '../../cipher/formats/pad.ts';
import { SECRET_CHAT } from '../../cipher/formats/secret-chat.ts';
import { USUAL } from '../../cipher/formats/usual.ts';
import type { ReportedCase } from '../../cipher/report.ts';
import { secretChatOf2013, worldsOf, type Mode, type World } from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import { OF_2013, type App, type State } from './params.ts';

/** The formats of all apps. */
export const FORMATS = USUAL.and(PAD, ...SECRET_CHAT);

/** The mode behind an app. */
const modeBehind = (app: App): Mode => (app === OF_2013 ? secretChatOf2013 : modeOf(app));

/** The server stands where whoever runs it is: inside the country, with the keys where they were. */
export const PLACEMENT = { data: 'in-country', keys: 'abroad' } as const;
export const POWERS = ['run-server'] as const;

/** Both runs of an app: the one in which the server keeps to the protocol, and the one in which it answers with its own keys. */
export function runsOf(app: App): { honest: World; attacked: World } {
  const [honest, attacked] = worldsOf(modeBehind(app), PLACEMENT, POWERS);
  if (!honest || attacked?.attack !== 'run-server') throw new Error(`${app} has no run in which the server lies`);
  return { honest, attacked };
}

/** The run that a state shows. */
export function runOf({ app, server }: Pick<State, 'app' | 'server'>): World {
  const { honest, attacked } = runsOf(app);
  return server === 'honest' ? honest : attacked;
}

/** Both runs, for the evidence to be downloaded. */
export function reportedRuns(app: App): ReportedCase[] {
  const { honest, attacked } = runsOf(app);
  return [{ mode: modeBehind(app).id, placement: PLACEMENT, powers: POWERS, worlds: [honest, attacked] }];
}

/**
 * Where what the exhibit says of some apps comes from: ids in `content/sources`. Each is a story of that app and no other (what
 * it showed in 2016, what was found in 2013), so it stands by the app's id, and another app need have none.
 */
export const PAST_SOURCES: Partial<Record<App, readonly string[]>> = {
  'whatsapp-direct': ['ARS17', 'MOXIE17'],
  'telegram-secret': ['TG-E2E', 'TG-FAQ20'],
  [OF_2013]: ['TG-2013'],
};
