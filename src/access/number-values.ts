/** A number for each value; equal ones have the same. Cheap where many share the very same object. */
export function createNumbers(): (value: object) => number {
  const known = new WeakMap<object, number>();
  const byContent = new Map<string, number>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const content = JSON.stringify(value);
    const fresh = byContent.get(content) ?? byContent.size;
    byContent.set(content, fresh);
    known.set(value, fresh);
    return fresh;
  };
}
