import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { manifestOf, schoolPackage } from './school.ts';

const HTML =
  '<html><body><main><h1>T</h1><noscript>Words.</noscript><div data-frame="x"><div>drawn</div></div> </main><footer></footer></body></html>';
const listed = { id: 'an-exhibit.fa', title: 'سرور & “یک” <را>' };
const opened = async (kind: 'scorm' | 'html'): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array(await (await schoolPackage(kind, HTML, listed)).arrayBuffer()));
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('a package for a school', () => {
  it('begins with its description where it is SCORM, and is a page alone where it is not', async () => {
    expect(Object.keys(await opened('scorm'))).toEqual(['imsmanifest.xml', 'index.html']);
    expect(Object.keys(await opened('html'))).toEqual(['index.html']);
  });

  it('leaves out what script draws, and nothing else', async () => {
    const { 'index.html': page } = await opened('html');
    expect(text(page)).toBe(HTML.replace('<div>drawn</div>', '').replace('<noscript>Words.</noscript>', ''));
  });

  it('has one lesson that is its one file, under its title', () => {
    const manifest = manifestOf(listed);
    expect(manifest).toContain('identifier="an-exhibit.fa"');
    expect(manifest).toContain('<title>سرور &amp; “یک” &lt;را&gt;</title>');
    // What is referred to is there.
    const [, organization] = /<organizations default="([^"]+)"/.exec(manifest) ?? [];
    const [, resource] = /identifierref="([^"]+)"/.exec(manifest) ?? [];
    expect(manifest).toContain(`<organization identifier="${organization}">`);
    expect(manifest).toContain(
      `<resource identifier="${resource}" type="webcontent" adlcp:scormtype="sco" href="index.html">`,
    );
    const opened = [...manifest.matchAll(/<([a-z]+)[^>]*(?<!\/)>/g)].map(([, name]) => name);
    const closed = [...manifest.matchAll(/<\/([a-z]+)>/g)].map(([, name]) => name);
    expect(opened.sort()).toEqual(closed.sort());
  });
});
