import fc from 'fast-check';

// biome-ignore lint/suspicious/noTemplateCurlyInString: a shell would read it as a variable
const home = '${HOME}';

const pieces = [
  ...['$(touch x)', '`touch x`', home, '$HOME', '$$', '$(HOME)', '%', '%h', '%%', ';', '; touch x'],
  ...['{', '}', '{}', '{{ .Values }}', '{{', '}}', '"', "'", '\\', '\\n', '\\x41', ' ', '  ', '#', ' # '],
  ...['|', '&&', '*', '~', '!', '=', '- a', ': ', '&a', '*a', '!!x', '<<', 'yes', 'null', '0x1', '1e3'],
  ...['@', '^', '[', ']', 'é', '😀', '\u2028', '---', '?', ','],
  ...[
    '0o10',
    '1_000',
    '12:30:00',
    '2001-01-01',
    '.inf',
    '0777',
    'y',
    'N',
    'on',
    '~',
    '.5',
    '1.',
    '+1',
    '\ufeff',
    '\u00a0',
  ],
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** What could be taken for syntax by a shell, YAML, systemd, compose, Helm or Kubernetes; one line each. */
export const hostileValues: readonly string[] = [
  ...pieces,
  ...fc.sample(text, { numRuns: 150, seed: 11 }).filter((one) => one !== '' && !/[\p{Cc}\p{Cs}]/u.test(one)),
];
