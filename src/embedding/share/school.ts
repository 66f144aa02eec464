import { escaped } from '../one-file.ts';
import { unfolded } from '../folded.ts';
import type { Package } from './packages.ts';
import { zipped } from './zip.ts';

/** What a system shows of a package. */
interface Listed {
  /** Unlike that of any other: Latin letters, digits, dots and hyphens. */
  id: string;
  title: string;
}

/** The description that a SCORM 1.2 package begins with: one lesson, which is one file. */
export const manifestOf = ({ id, title }: Listed): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lessons">
    <organization identifier="lessons">
      <title>${escaped(title)}</title>
      <item identifier="lesson" identifierref="page">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html" />
    </resource>
  </resources>
</manifest>
`;

/** What script draws anew stands in a saved file for readers without script, as do words: more than a tenth of it. */
const DRAWN =
  /(?:<noscript>[^<]*(?:<(?!\/noscript>)[^<]*)*<\/noscript>)?(<div\b[^>]*\bdata-frame=[^>]*>)[^]*(<\/div>\s*<\/main>)/;

/**
 * A package for a school's system: the saved file by the name under which systems begin, and for SCORM its description. There
 * is no use of it without script, so that what is drawn by script is left out. The archive compresses its script.
 *
 * @param html what `inOneFile` gives
 */
export const schoolPackage = async (kind: Package, html: string, listed: Listed): Promise<Blob> =>
  zipped({
    ...(kind === 'scorm' && { 'imsmanifest.xml': manifestOf(listed) }),
    'index.html': (await unfolded(html)).replace(DRAWN, '$1$2'),
  });
