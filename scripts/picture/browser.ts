import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { PageReport } from './page.ts';

const run = promisify(execFile);

/** No profile is kept, and nothing is asked of any network. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  // Grey edges only: smaller files, and the same on every screen.
  '--disable-lcd-text',
  '--virtual-time-budget=20000',
];

/** A comment's width on a wide screen, with the margin of the page. */
const width = 940;

export interface Browser {
  /** Draws a page and measures it. @throws {Error} when it does not come to its end */
  measure(html: string): Promise<PageReport>;
  /** The whole page as PNG. */
  picture(html: string, height: number): Promise<Buffer>;
  close(): void;
}

/** `binary` is Chromium's. */
export function openBrowser(binary: string): Browser {
  const dir = mkdtempSync(join(tmpdir(), 'minio-actions-browser-'));
  const file = join(dir, 'page.html');
  const start = (html: string, height: number, ...more: string[]) => {
    writeFileSync(file, html);
    const size = `--window-size=${width},${height}`;
    const args = [
      ...flags,
      `--user-data-dir=${join(dir, 'profile')}`,
      size,
      ...more,
      pathToFileURL(file).href,
    ];
    return run(binary, args, { timeout: 120_000, maxBuffer: 64 * 1024 * 1024 });
  };
  return {
    measure: async (html) => {
      const { stdout, stderr } = await start(html, 800, '--dump-dom');
      const [, report] = stdout.match(/<body data-report="([^"]*)"/) ?? [];
      if (report === undefined) throw new Error(`the page did not come to its end:\n${stderr.slice(-2000)}`);
      return JSON.parse(decodeURIComponent(report));
    },
    picture: async (html, height) => {
      const picture = join(dir, 'page.png');
      await start(html, height, `--screenshot=${picture}`);
      return readFileSync(picture);
    },
    close: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }),
  };
}
