/** A step of the demo. */
export function say(title: string): void {
  console.log(`\n\u001b[1m== ${title}\u001b[0m`);
}

/** Says what this machine did not let us show, in one line, and how to see it. The last line of `obstacle` is shown. */
export function tellNotShown(obstacle: string): void {
  const why = obstacle.trim().split('\n').at(-1);
  console.log(
    `Not shown: four nodes need a network of their own, which can't be made here (${why}). To see it, run the demo on Linux as root, in a container with --privileged.`,
  );
}
