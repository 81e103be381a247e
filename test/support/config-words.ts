/** Readers of configuration as the programs read it: what is one word stays one. */

export interface Statement {
  readonly depth: number;
  readonly words: readonly string[];
}

const nginxToken =
  /\s+|#[^\n]*|"(?<double>(?:\\.|[^"\\])*)"(?=[\s;{)])|'(?<single>(?:\\.|[^'\\])*)'(?=[\s;{)])|(?<mark>[;{}])|(?<plain>(?:\$\{|\\.|[^\s;{}"'#\\])(?:\$\{|\\.|[^\s;{\\])*)/suy;

const controls: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n' };

function unescapeNginx(word: string): string {
  return word.replace(/\\(["'\\trn])/g, (_, character: string) => controls[character] ?? character);
}

/** NGINX: quoted and plain words, blocks, comments. @throws {Error} for what NGINX would not read */
export function readNginx(text: string): Statement[] {
  const statements: Statement[] = [];
  let words: string[] = [];
  let depth = 0;
  for (const { mark, double, single, plain } of listTokens(text, nginxToken)) {
    const word = double ?? single ?? plain;
    if (word !== undefined) words.push(unescapeNginx(word));
    if (mark === undefined) continue;
    if (mark === '}' && words.length > 0) throw new Error('a statement has no end');
    if (mark !== '}') statements.push({ depth, words });
    words = [];
    depth += { '{': 1, '}': -1 }[mark] ?? 0;
  }
  if (depth !== 0 || words.length > 0) throw new Error('the file ends within a block');
  return statements;
}

const haproxyToken = /\s+|#.*|(?<word>(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\#])+)/suy;
const haproxyPart = /'([^']*)'|"([^"]*)"|\\(.)/gsu;

/** HAProxy: words of each line that has any. @throws {Error} for a quote without an end */
export function readHaproxy(text: string): string[][] {
  return text
    .split('\n')
    .map((line) =>
      listTokens(line, haproxyToken).flatMap(({ word }) =>
        word === undefined ? [] : [word.replace(haproxyPart, (_, a, b, c) => a ?? b ?? c)],
      ),
    )
    .filter((words) => words.length > 0);
}

/** One after the other, without a gap. */
function listTokens(text: string, token: RegExp): Record<string, string | undefined>[] {
  const tokens: Record<string, string | undefined>[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`no word begins at ${JSON.stringify(text.slice(from, from + 40))}`);
    tokens.push(match.groups ?? {});
  }
  return tokens;
}
