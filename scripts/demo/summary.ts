import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { marked } from 'marked';

export interface Summary {
  /** Markdown that the stages add to. */
  readonly file: string;
  /** @returns the path of the page */
  writePage(path: string): string;
}

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328; }
  table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
  th, td { border: 1px solid #d1d9e0; padding: 0.35rem 0.75rem; text-align: left; vertical-align: top; }
  th { background: #f6f8fa; }
  code, pre { font-family: ui-monospace, monospace; font-size: 85%; background: #f6f8fa; border-radius: 6px; }
  code { padding: 0.1em 0.3em; }
  pre { padding: 1rem; overflow-x: auto; }
  summary { cursor: pointer; }
`;

export function createSummary(file: string): Summary {
  rmSync(file, { force: true });
  return {
    file,
    writePage: (path) => {
      const body = marked.parse(readFileSync(file, 'utf8'), { async: false });
      const head = `<meta charset="utf-8"><title>Job summary</title><style>${style}</style>`;
      writeFileSync(path, `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>\n`);
      return path;
    },
  };
}
