/** Types of `key-exhibit.js`, for pages that use it from TypeScript. Licence: MIT. */

/** What an exhibit shows. */
export interface ExhibitState {
  /** The id of the exhibit, such as `move-the-server`. */
  exhibit: string;
  /** Its state, as a query: `''` where it starts, or `?data=in-country&keys=in-country`. What a reader types is never in it. */
  state: string;
  /** The named situation that this is, if it is one. */
  scenario: string | null;
}

/** `ready`: the exhibit has come alive. `state`: a reader has chosen something. Neither bubbles. */
export interface ExhibitEvents {
  ready: CustomEvent<ExhibitState>;
  state: CustomEvent<ExhibitState>;
}

/**
 * `<key-exhibit name="move-the-server" lang="fa" state="data=in-country" theme="dark" hide="title" height="900">`.
 * What stands in it shows until the script has come, and names the frame for whoever does not see it.
 */
export interface KeyExhibitElement extends HTMLElement {
  addEventListener<Type extends keyof ExhibitEvents>(
    type: Type,
    listener: (this: KeyExhibitElement, event: ExhibitEvents[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'key-exhibit': KeyExhibitElement;
  }
}
