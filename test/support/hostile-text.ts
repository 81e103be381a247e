import fc from 'fast-check';

/** What an attacker would put into a name, a description or a server's answer. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '</details>',
        '<!--',
        '-->',
        '<img src=x onerror=y>',
        '![](http://x/y.png)',
        '[a](http://x)',
        '@octocat',
        '@org/team',
        '#12',
        'GH-3',
        '```',
        '~~~',
        '`',
        '|',
        '\n',
        '\r\n',
        '\u202e',
        '\u2028',
        'https://evil.example',
        'www.evil.example',
        '::error::',
        '**bold**',
        '$x$',
        '&lt;b&gt;',
        '- ',
        '# ',
        '1. ',
        '\\',
        ' ',
        'word',
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join('')),
);
