import { drawn, type Drawn } from './drawn.ts';

/** What is opened, chosen with or read at length says nothing in a still picture. */
const LEFT_OUT =
  'nav, details, .keys, .task, .story, .hint, .spoken, .alternative, [data-explains], .needs-script:not(.guess, .sees, :has(.guess))';

/**
 * The picture of a frame's document as it stands: its title, the exhibit without what only a hand could use, and where it is
 * from. The document looks the same afterwards.
 */
export function pictureOf(page: Document): Drawn {
  const view = page.defaultView;
  if (!view) throw new Error('the frame is gone');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(
    `:is(${LEFT_OUT}) { display: none !important } * { animation: none !important; transition: none !important }`,
  );
  page.adoptedStyleSheets.push(sheet);
  try {
    return drawn(page.body);
  } finally {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

/** An SVG file as an address that holds it. */
export const asAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** The same picture in pixels, twice as many each way. */
export async function inPixels({ svg, width, height }: Drawn, times = 2): Promise<Blob> {
  const image = new Image(width, height);
  image.src = asAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * times;
  canvas.height = height * times;
  const brush = canvas.getContext('2d');
  brush?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((come) => canvas.toBlob(come, 'image/png'));
  if (!blob) throw new Error('this browser makes no PNG');
  return blob;
}
