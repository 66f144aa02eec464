import { CHAT } from '../chat.ts';
import { MOMENTS, type Fact, type Trace } from '../narration.ts';
import type { Placement } from '../placement.ts';
import { tuple, type Sealed, type Term } from '../terms.ts';
import { LOGIN_CODE, LOGIN_NOTICE, sendCode } from './login.ts';
import { SealedStore, type StoreFacts } from './store.ts';

/** Seals each message between a device and the server, of whichever end, under the key that both have. */
export type Line = (from: 'client' | 'server', body: Term) => Sealed;

/** What is known of a service that keeps what its users write, and how a device of theirs comes to a line with it. */
export interface CloudOperator {
  facts: StoreFacts &
    Readonly<Record<'layer' | 'cloud' | 'sealedAtRest' | 'account' | 'loginBySms' | 'takeover' | 'phone', Fact>>;
  /** Set where whoever logs in is shown from which addresses the account's other devices last connected. */
  sessions?: Fact;
  /** Set where the other devices are told of a login. */
  loginNotice?: Fact;
  /** Brings a device and the server to a key. `from` is what the device says first, its address as a rule. */
  logIn(service: CloudService, at: number, device: string, from: Term): Line;
}

/** A service with servers, disks and key stores where the placement says, while it tells what happens there. */
export class CloudService extends SealedStore {
  readonly operator: CloudOperator;

  constructor(placement: Placement, operator: CloudOperator) {
    super(placement, operator.facts);
    this.operator = operator;
  }

  logIn(at: number, device: string, from: Term): Line {
    return this.operator.logIn(this, at, device, from);
  }
  /** Omid's phone tells the service his number and address book, which it keeps with the address that they came from. */
  openAccount(omid: Line): Term {
    const { setUp } = MOMENTS;
    const { account: fact, phone } = this.operator.facts;
    const account = tuple(CHAT.number, CHAT.contacts);
    this.say.store(setUp, 'omid-phone', tuple(CHAT.address, account), phone);
    this.say.send(setUp, 'omid-phone', this.server, tuple(CHAT.address, omid('client', account)), fact);
    this.keep(setUp, tuple(CHAT.address, account), fact);
    return account;
  }
  /**
   * The authority logs in as Omid, with the code that it caught on its way to his phone.
   *
   * @param omid the line of Omid's own phone, over which it may be told
   */
  takeOver(at: number, omid: Line): Line {
    const { facts, sessions, loginNotice } = this.operator;
    const { say, server } = this;
    sendCode(this, at, facts);
    this.places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    const line = this.logIn(at, 'adversary', tuple());
    say.send(at, 'adversary', server, line('client', LOGIN_CODE), facts.takeover);
    if (loginNotice) {
      say.make(at, server, LOGIN_NOTICE, loginNotice);
      say.send(at, server, 'omid-phone', omid('server', LOGIN_NOTICE), loginNotice);
    }
    if (sessions) {
      this.fetchStorageKey(at);
      say.send(at, server, 'adversary', line('server', CHAT.address), sessions);
    }
    return line;
  }
  /** What could tell Omid that somebody has logged in as him. */
  get tracesOfTakeOver(): Trace[] {
    return ['device-list', ...(this.operator.loginNotice ? (['login-notice'] as const) : [])];
  }
}
