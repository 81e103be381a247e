/** Words and settings of systemd units, and lines of its environment files. */

/** In a quoted word these stand for themselves only after a backslash; what can't be seen goes by number. */
function escapeCharacter(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}

function refuseNul(text: string): void {
  if (text.includes('\0')) throw new RangeError('No unit of systemd can hold a NUL character.');
}

/**
 * One word of `ExecStart=` and its like: specifiers (`%`) and variables (`$`) are doubled. Must not be the
 * command itself, in which `$$` is not undone. @throws RangeError for a NUL
 */
export function quoteSystemdWord(text: string): string {
  return quoteSystemd(text).replaceAll('$', () => '$$');
}

/** A value of a unit that is read as one quoted word without variables, such as in `Environment=`. @throws RangeError for a NUL */
export function quoteSystemd(text: string): string {
  refuseNul(text);
  const escaped = text.replace(/["\\]|\p{Cc}/gu, escapeCharacter).replaceAll('%', '%%');
  return `"${escaped}"`;
}

/**
 * The value of a line of an `EnvironmentFile=`, which knows neither specifiers nor variables. Shells read the
 * same text out of it. @throws RangeError for control characters: no line can hold them
 */
export function quoteSystemdEnvironment(text: string): string {
  if (/\p{Cc}/u.test(text))
    throw new RangeError('No line of an environment file can hold control characters.');
  if (/^[A-Za-z0-9_@%+:,./=-]*$/.test(text)) return text;
  return `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}

/** Units of every file system that may be mounted on the way to an absolute path, the path itself the last. */
export function nameMountUnits(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '');
  const names = parts.map((part) =>
    Buffer.from(part).reduce((name, byte) => name + escapeUnitByte(byte), ''),
  );
  return names.map((name, index) => {
    const unit = [...names.slice(0, index), name].join('-');
    return `${unit.replace(/^\./, '\\x2e')}.mount`;
  });
}

function escapeUnitByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9:_.]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
}
