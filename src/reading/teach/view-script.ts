import { type Lockable, type Part, partsIn, writeTrimmed } from '../../exhibits/kit/parts.ts';

/** Makes the link from what is chosen, and shows what it leads to. The preview begins with the teacher's first act. */
const root = document.querySelector<HTMLElement>('[data-view]');
const form = root?.querySelector('form');
if (root && form) start(root, form);

/** The state with another country and letters for names, where they are asked for. */
function withOthers(query: string | undefined, given: FormData): string {
  const parameters = new URLSearchParams(query);
  for (const name of ['country', 'names']) {
    const value = String(given.get(name) ?? '');
    if (value !== '') parameters.set(name, value);
    else parameters.delete(name);
  }
  return parameters.toString();
}

function start(page: HTMLElement, choices: HTMLFormElement): void {
  const frame = page.querySelector<HTMLIFrameElement>('[data-preview]');
  const field = page.querySelector<HTMLTextAreaElement>('[data-link]');
  const pupil = page.querySelector<HTMLAnchorElement>('[data-pupil]');
  const status = page.querySelector('.tools [role="status"]');
  /** The exhibit's state as the teacher has set it in the preview, as a query; the situation's own until then. */
  let own: string | undefined;
  /** How often the preview was sent somewhere: what the page that it is leaving still says is not the teacher's choice. */
  let sent = 0;

  const stateChosen = (): string =>
    choices.querySelector<HTMLSelectElement>('[name="situation"]')?.selectedOptions[0]?.dataset['state'] ?? '';
  const addressOf = (query: string | undefined): string => {
    const given = new FormData(choices);
    const [id = '', scenario = ''] = String(given.get('situation')).split('/');
    const form = String(given.get('form'));
    const base = (page.dataset[form] ?? '').replace('ID', id);
    const by = (how: string): string[] => [...given].filter(([, value]) => value === how).map(([name]) => name);
    const hide = by('hidden') as Part[];
    const lock = by('locked') as Lockable[];
    // An exhibit has a page for each situation, which shows it without script too; frames and pages for pupils have it in the address.
    if (query === undefined && form === 'page')
      return `${base}${scenario}/${writeTrimmed({ hide, lock }, withOthers('', given))}`;
    return base + writeTrimmed({ hide, lock }, withOthers(query ?? stateChosen(), given));
  };
  const tell = (): void => {
    const address = new URL(addressOf(own), page.dataset['site']).href;
    if (field) field.value = address;
    if (pupil) pupil.href = addressOf(own);
    if (status) status.textContent = '';
    void draw(address);
  };
  const show = (): void => {
    tell();
    sent += 1;
    if (frame) frame.src = addressOf(own);
  };
  const draw = async (address: string): Promise<void> => {
    const { qrCode } = await import('../../drawing/qr.ts');
    const code = page.querySelector('[data-qr]');
    const svg = code?.querySelector('svg');
    const { side, path } = qrCode(address);
    svg?.setAttribute('viewBox', `0 0 ${side} ${side}`);
    svg?.querySelector('path')?.setAttribute('d', path);
    code?.removeAttribute('hidden');
  };

  choices.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.name === 'situation') own = undefined;
    show();
  });
  frame?.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (!inside || frame.src === '') return;
    const here = sent;
    const there = partsIn(inside);
    for (const row of choices.querySelectorAll<HTMLElement>('[data-row]'))
      row.toggleAttribute('data-absent', !there.includes(row.dataset['row'] as Part));
    inside.addEventListener('exhibit:state', (event) => {
      if (here !== sent) return;
      // Told of a page's beginning too: only what differs from the situation is the teacher's own.
      const query = (event as CustomEvent<string>).detail;
      const scenario = (event.target as HTMLElement).dataset['scenario'];
      own = scenario === String(new FormData(choices).get('situation')).split('/')[1] ? undefined : query;
      tell();
    });
  });
  page.querySelector('[data-do="copy"]')?.addEventListener('click', () => {
    field?.select();
    const done = navigator.clipboard?.writeText(field?.value ?? '') ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => status && (status.textContent = page.dataset['copied'] ?? ''),
      () => status && (status.textContent = page.dataset['select'] ?? ''),
    );
  });
  const asked = new URLSearchParams(location.search).get('exhibit');
  const option = asked && choices.querySelector<HTMLOptionElement>(`option[value^="${CSS.escape(asked)}/"]`);
  if (option) option.selected = true;
  tell();
  const begin = new AbortController();
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin'])
    addEventListener(
      sign,
      () => {
        begin.abort();
        show();
      },
      { signal: begin.signal, passive: true },
    );
}
