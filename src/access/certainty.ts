/** What is known of an answer that depends on a request which nobody has made yet. */

export type Certainty = 'yes' | 'maybe' | 'no';

/** `yes` for none at all. */
export function allOf(answers: readonly Certainty[]): Certainty {
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}

/** `no` for none at all. */
export function anyOf(answers: readonly Certainty[]): Certainty {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('maybe') ? 'maybe' : 'no';
}

export function negate(answer: Certainty): Certainty {
  if (answer === 'maybe') return 'maybe';
  return answer === 'yes' ? 'no' : 'yes';
}

export function certain(answer: boolean): Certainty {
  return answer ? 'yes' : 'no';
}
