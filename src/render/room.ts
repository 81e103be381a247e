/** Room for text, in bytes, that several parts can share. */
export interface Room {
  /** Whether a line still fits; then the room is smaller by it. After the first that does not, none does. */
  take(line: string): boolean;
}

export function createRoom(bytes: number): Room {
  let left = bytes;
  return {
    take: (line) => {
      left -= Buffer.byteLength(line) + 1;
      return left >= 0;
    },
  };
}

/** As many of the lines, from the first, as there is room for; none further is made. */
export function takeLines<Item>(
  items: readonly Item[],
  room: Room,
  show: (item: Item) => string,
): readonly string[] {
  const taken: string[] = [];
  for (const item of items) {
    const line = show(item);
    if (!room.take(line)) break;
    taken.push(line);
  }
  return taken;
}

/** The same for rows of a table. */
export function takeRows<Item>(
  items: readonly Item[],
  room: Room,
  show: (item: Item) => readonly string[],
): readonly (readonly string[])[] {
  const taken: (readonly string[])[] = [];
  for (const item of items) {
    const row = show(item);
    if (!room.take(`| ${row.join(' | ')} |`)) break;
    taken.push(row);
  }
  return taken;
}
