import type { FailureReason } from '../errors.ts';
import type { ErrorAnswer } from './error-answer.ts';
import type { Reply } from './port.ts';
import type { Route } from './routes.ts';

/** What an answer that is no success is an answer to. */
export interface AnswerContext {
  readonly route: Route;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly alias: string;
  readonly bucket?: string;
  /** Of a job that signed in without keys of its own. */
  readonly policy?: string;
  /** The region that was signed for. */
  readonly region: string;
  /** This machine's clock when the answer came. */
  readonly now: Date;
  /** Taken out of the words wherever the server should have quoted them. */
  readonly secrets: readonly string[];
}

/** One code of the server, understood. */
export interface Meaning {
  readonly reason: FailureReason;
  readonly cause: string;
  readonly mend: string;
  /** Where the status alone would say otherwise: whether it may pass without anybody doing anything. */
  readonly transient?: boolean;
}

export type Explain = (context: AnswerContext, answer: ErrorAnswer, reply: Reply) => Meaning;
