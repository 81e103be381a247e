/** `{{NAME}}` in policy files, filled from what the bucket declares; never from the environment. */

/** Values by name; a list can only stand where a list of texts is allowed. */
export type PlaceholderValues = Readonly<Record<string, string | readonly string[]>>;

export interface Filled {
  readonly value: unknown;
  /** Names that stood in the text and have no value, each once, sorted. */
  readonly unresolved: readonly string[];
  /** Names whose list stood inside a longer text, or outside of a list. */
  readonly misplaced: readonly string[];
  /** Names that were filled in. */
  readonly used: readonly string[];
}

const pattern = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g;
const whole = new RegExp(`^${pattern.source}$`);

/**
 * Fills placeholders inside the texts of parsed JSON; keys are left alone. What is filled in is not read
 * again. A text in a list that is nothing but a placeholder takes a list value's elements in its place.
 */
export function fillPlaceholders(value: unknown, values: PlaceholderValues): Filled {
  const filler = new Filler(values);
  const filled = filler.fill(value);
  return {
    value: filled,
    unresolved: [...filler.unresolved].sort(),
    misplaced: [...filler.misplaced].sort(),
    used: [...filler.used].sort(),
  };
}

class Filler {
  readonly unresolved = new Set<string>();
  readonly misplaced = new Set<string>();
  readonly used = new Set<string>();
  private readonly values: ReadonlyMap<string, string | readonly string[]>;

  constructor(values: PlaceholderValues) {
    this.values = new Map(Object.entries(values));
  }

  fill(value: unknown): unknown {
    if (typeof value === 'string') return this.fillText(value);
    if (Array.isArray(value)) return value.flatMap((item) => this.fillEntry(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fill(item)]));
  }

  private fillEntry(item: unknown): unknown {
    if (typeof item !== 'string') return [this.fill(item)];
    const name = whole.exec(item)?.[1];
    const list = name === undefined ? undefined : this.values.get(name);
    if (name === undefined || typeof list === 'string' || list === undefined) return [this.fillText(item)];
    this.used.add(name);
    return [...list];
  }

  private fillText(text: string): string {
    return text.replace(pattern, (written, name: string) => {
      const value = this.values.get(name);
      if (value === undefined) this.unresolved.add(name);
      else if (typeof value !== 'string') this.misplaced.add(name);
      else return this.note(name, value);
      return written;
    });
  }

  private note(name: string, value: string): string {
    this.used.add(name);
    return value;
  }
}
