/** One word of a POSIX shell. */

/** Text that every shell reads as that one text. A NUL can't be an argument and is refused. @throws RangeError */
export function quoteShell(text: string): string {
  if (text.includes('\0')) throw new RangeError('No argument of a command can hold a NUL character.');
  if (/^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/.test(text)) return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
