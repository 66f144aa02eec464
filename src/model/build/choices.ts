/**
 * What somebody decides who puts together a messenger. Each choice stands by itself; where one leaves another nothing to
 * decide, {@link remarksOn} says so and {@link inEffect} says what applies instead.
 */
export interface Choices {
  /**
   * Who makes and holds the keys of what is written. `none`: nothing is sealed anywhere. `line`: sealed on the line between
   * phone and server, open at the server and on its disks. `service`: on the disks, too, under a key of the service's, kept
   * apart. `phones`: from phone to phone.
   */
  holder: 'none' | 'line' | 'service' | 'phones';
  /** How long a key of the phones' serves: for all messages; for one, and then wiped; and with fresh secrets at every turn. */
  freshness: 'one-key' | 'per-message' | 'healing';
  /** What a phone does when the other one's key changes: it seals what waits anew and sends it, or it holds it back. */
  changed: 'resend' | 'hold';
  /** What the server keeps of messages. */
  stored: 'until-delivered' | 'history';
  /** What the phones keep: everything, or a message only until both have seen it. */
  phones: 'keep' | 'erase';
  backup: 'none' | 'plain' | 'end-to-end';
  chat: 'two' | 'group';
  /** What opens an account: a code by text message, that and a password, or a name without a phone number. */
  login: 'sms' | 'sms-and-password' | 'no-number';
  /**
   * What the service keeps of who writes to whom, when and from which address. `kept`: all. `while-waiting`: what a waiting
   * message needs. `hidden`: the sender stands under the receiver's seal.
   */
  metadata: 'kept' | 'while-waiting' | 'hidden';
  contacts: 'uploaded' | 'on-phone';
}
export type Choice = keyof Choices;

/** Every choice with its options, the most open one first. */
export const OPTIONS: { readonly [K in Choice]: readonly Choices[K][] } = {
  holder: ['none', 'line', 'service', 'phones'],
  freshness: ['one-key', 'per-message', 'healing'],
  changed: ['resend', 'hold'],
  stored: ['history', 'until-delivered'],
  phones: ['keep', 'erase'],
  backup: ['plain', 'end-to-end', 'none'],
  chat: ['two', 'group'],
  login: ['sms', 'sms-and-password', 'no-number'],
  metadata: ['kept', 'while-waiting', 'hidden'],
  contacts: ['uploaded', 'on-phone'],
};
export const CHOICES = Object.keys(OPTIONS) as Choice[];

/** Every messenger that can be put together. */
export const everyBuild = (): Choices[] =>
  CHOICES.reduce<Partial<Choices>[]>(
    (all, choice) => all.flatMap((one) => OPTIONS[choice].map((option) => ({ ...one, [choice]: option }))),
    [{}],
  ) as Choices[];

/**
 * Where one choice bears on another.
 * - `no-chat-keys`: without keys in the phones there is none that could be fresh or change.
 * - `server-must-know`: who has to open a message, or file it, knows whom it is from.
 * - `still-guessable`: a hidden sender stands in no record; times and addresses are no terms of the model.
 * - `history-tells`: a history says who wrote to whom, whatever else is kept.
 * - `group-not-resent`: in a group nothing that waits is sealed anew.
 * - `server-has-it-too`: a sealed backup seals the backup; the server has the same messages.
 * - `copies-stay`: what phones erase stays in a history, and in a backup until the next one.
 * - `no-account-by-sms`: without a number no code is sent.
 */
export type Remark =
  | 'no-chat-keys'
  | 'server-must-know'
  | 'still-guessable'
  | 'history-tells'
  | 'group-not-resent'
  | 'server-has-it-too'
  | 'copies-stay'
  | 'no-account-by-sms';

/** What is to be said of each choice, given the others. */
export function remarksOn(choices: Choices): Partial<Record<Choice, Remark>> {
  const { holder, stored, phones, backup, chat, login, metadata } = choices;
  const atPhones = holder === 'phones';
  const keepsCopies = stored === 'history' || backup !== 'none';
  return {
    ...(!atPhones && { freshness: 'no-chat-keys', changed: 'no-chat-keys' }),
    ...(atPhones && chat === 'group' && { changed: 'group-not-resent' }),
    ...(phones === 'erase' && keepsCopies && { phones: 'copies-stay' }),
    ...(backup === 'end-to-end' && !atPhones && stored === 'history' && { backup: 'server-has-it-too' }),
    ...(login === 'no-number' && { login: 'no-account-by-sms' }),
    ...(metadata === 'hidden' && { metadata: atPhones ? 'still-guessable' : 'server-must-know' }),
    ...(metadata === 'while-waiting' && stored === 'history' && { metadata: 'history-tells' }),
  };
}

/** The choices as they take effect: what has nothing to decide is as if it had been left alone. */
export function inEffect(choices: Choices): Choices {
  if (choices.holder === 'phones') return choices;
  const metadata = choices.metadata === 'hidden' ? 'while-waiting' : choices.metadata;
  return { ...choices, metadata, freshness: 'per-message', changed: 'hold' };
}

/** The choices in which two messengers differ and that take effect in one of them at least. */
export function differenceOf(one: Choices, other: Choices): Choice[] {
  const [a, b] = [inEffect(one), inEffect(other)];
  return CHOICES.filter((choice) => {
    const idle = (choices: Choices): boolean =>
      choices.holder !== 'phones' && (choice === 'freshness' || choice === 'changed');
    return a[choice] !== b[choice] && !idle(one) && !idle(other);
  });
}
