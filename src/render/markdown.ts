import { plain } from './plain.ts';

/**
 * Text from outside as inert markdown: no tag, mention, reference, image, link or fence survives in it,
 * and it stays on its line. Whatever is written into a summary or a comment goes through here.
 */
export function escapeMarkdown(value: string): string {
  return (
    plain(value)
      // Before anything is encoded: `&#40;` is no reference.
      .replace(/@/g, '@\u200b')
      .replace(/#(?=\d)/g, '#\u200b')
      .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
      .replace(/^(\s*)([-+#=]|\d+\.)/, '$1\u200b$2')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]()!|~^$]/g, (char) => `&#${char.charCodeAt(0)};`)
      .replace(/:(?=\/\/)/g, '&#58;')
      .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
  );
}

/** Text from outside as code inside a line. */
export function code(value: string): string {
  return `<code>${escapeMarkdown(value)}</code>`;
}

/** Lines from outside in a fence that nothing inside can close. */
export function fence(lines: readonly string[], language = ''): string {
  const safe = lines.map(plain);
  const runs = safe.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const mark = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [`${mark}${language}`, ...safe, mark].join('\n');
}

/** A table; cells are markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A part folded away under its title (text from outside). */
export function fold(title: string, body: string, open: boolean): string {
  return `<details${open ? ' open' : ''}><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}

/** A box that stands out, where the place knows such; elsewhere a quotation. Lines are markdown already. */
export function drawAlert(kind: 'CAUTION' | 'WARNING', lines: readonly string[]): string {
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`).join('\n');
}
