import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';

export type Scheme = 'light' | 'dark';

/** Colours of text, lines and boxes that are near to GitHub's own. */
const colours: Readonly<Record<Scheme, string>> = {
  light: `
    --text: #1f2328; --dim: #59636e; --ground: #ffffff; --raised: #f6f8fa; --line: #d1d9e0; --link: #0969da;
    --caution: #d1242f; --warning: #9a6700; --plus: #dafbe1; --minus: #ffebe9; --place: #ddf4ff;`,
  dark: `
    --text: #f0f6fc; --dim: #9198a1; --ground: #0d1117; --raised: #151b23; --line: #3d444d; --link: #4493f8;
    --caution: #f85149; --warning: #d29922; --plus: #1b3a2a; --minus: #4a1f22; --place: #12304f;`,
};

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 16px; background: var(--ground); color: var(--text);
    font: 14px/1.5 "Liberation Sans", Arial, sans-serif; }
  .comment { border: 1px solid var(--line); border-radius: 6px; }
  .author { background: var(--raised); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0;
    padding: 8px 16px; color: var(--dim); }
  .author b { color: var(--text); }
  .body { padding: 16px; overflow-wrap: break-word; }
  .body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
  h3 { font-size: 17.5px; margin: 24px 0 12px; } h4 { font-size: 14px; margin: 24px 0 12px; }
  p, ul, table, pre, details, .alert { margin: 0 0 14px; }
  ul { padding-left: 28px; } a { color: var(--link); text-decoration: none; }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
  th, td { border: 1px solid var(--line); padding: 6px 13px; text-align: left; }
  tr:nth-child(2n) td { background: var(--raised); }
  code, pre { font: 85% "DejaVu Sans Mono", monospace; background: var(--raised); border-radius: 6px; }
  code { padding: 0.2em 0.4em; } h4 code { font-size: inherit; }
  pre { padding: 16px; overflow: auto; line-height: 1.45; } pre code { padding: 0; font-size: inherit; }
  pre.mermaid { text-align: center; background: none; } pre.mermaid svg { max-width: 100%; }
  summary { cursor: pointer; } details > :nth-child(2) { margin-top: 10px; }
  .alert { border-left: 4px solid var(--accent); padding: 2px 16px; } .alert > :last-child { margin-bottom: 0; }
  .alert .title { color: var(--accent); font-weight: 600; margin-bottom: 6px; } .alert p { margin-bottom: 6px; }
  .alert p:empty { display: none; }
  .caution { --accent: var(--caution); } .warning { --accent: var(--warning); }
  .plus { background: var(--plus); } .minus { background: var(--minus); } .place { background: var(--place); }
`;

/** What a browser found once everything was drawn, as it is left in the page. */
export interface PageReport {
  /** Of the whole page, in pixels. */
  readonly height: number;
  /** What is wider than the place that it has, and can't be scrolled in it: tags. */
  readonly wide: readonly string[];
  readonly open: number;
  readonly folded: number;
  readonly alerts: number;
  readonly maps: number;
}

/** What a comment looks like on a pull request: markdown as a page of its own, nothing fetched. */
export function buildPage(markdown: string, scheme: Scheme): string {
  const body = dress(marked.parse(markdown, { async: false }));
  const mermaid = body.includes('class="mermaid"') ? readMermaid() : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Comment</title>
<style>:root { ${colours[scheme]} }${style}</style></head><body><div class="comment">
<div class="author"><b>github-actions</b> bot commented</div><div class="body">${body}</div></div>
<script>${mermaid}</script><script>${measure(scheme)}</script></body></html>\n`;
}

/** What GitHub adds to plain markdown: boxes, the colours of a difference, pictures. */
function dress(html: string): string {
  return html
    .replace(/<blockquote>\s*<p>\[!(CAUTION|WARNING)\]/g, (_, kind: string) => {
      const title = `${kind[0]}${kind.slice(1).toLowerCase()}`;
      return `<div class="alert ${kind.toLowerCase()}"><p class="title">${title}</p><p>`;
    })
    .replaceAll('</blockquote>', '</div>')
    .replace(/<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs, '<pre class="mermaid">$1</pre>')
    .replace(/(<pre><code class="language-diff">)(.*?)(<\/code>)/gs, (_, start, lines: string, end) => {
      return `${start}${lines.split('\n').map(paintLine).join('\n')}${end}`;
    });
}

function paintLine(line: string): string {
  const kind = line.startsWith('@@')
    ? 'place'
    : line.startsWith('+')
      ? 'plus'
      : line.startsWith('-')
        ? 'minus'
        : '';
  return kind === '' ? line : `<span class="${kind}">${line}</span>`;
}

function readMermaid(): string {
  const file = join(import.meta.dirname, '../../node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js');
  return readFileSync(file, 'utf8').replaceAll('</script', '<\\/script');
}

/** Run in the page; the report ends up in an attribute, where `--dump-dom` shows it. */
function measure(scheme: Scheme): string {
  const theme = scheme === 'dark' ? 'dark' : 'default';
  return `(async () => {
    if (globalThis.mermaid) {
      mermaid.initialize({ startOnLoad: false, theme: '${theme}', securityLevel: 'strict' });
      await mermaid.run();
    }
    const all = (query) => [...document.querySelectorAll(query)];
    const scrolls = (element) => getComputedStyle(element).overflowX !== 'visible';
    const wide = all('.body *:not(svg *)').filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && !scrolls(one));
    const report = {
      height: document.documentElement.scrollHeight,
      wide: wide.map((one) => one.tagName.toLowerCase()),
      open: all('details[open]').length,
      folded: all('details:not([open])').length,
      alerts: all('.alert').length,
      maps: all('pre.mermaid svg[aria-roledescription^=flowchart]').length,
    };
    document.body.dataset.report = encodeURIComponent(JSON.stringify(report));
  })();`;
}
