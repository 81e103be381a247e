import type { PolicyDocument } from '../../policy/document.ts';
import { encodePolicy, type NormalStatement, normalisePolicy } from '../../policy/normalise.ts';

/** One without a principal: whoever has the policy. */
export type IamStatement = Omit<NormalStatement, 'Principal'>;

/** Statements and every list are sets to the server, which answers them in another order each time. */
export type IamPolicy = {
  readonly Id: string;
  readonly Statement: readonly IamStatement[];
};

/** What an IAM policy means to the server, in one form; it ignores a `Principal`. */
export function normaliseIamPolicy(document: PolicyDocument): IamPolicy {
  const statements = document.Statement.map(({ Principal: _ignored, ...statement }) => statement);
  const { Id = '', Statement = [] } = normalisePolicy({ ...document, Statement: statements }) ?? {};
  return { Id, Statement: Statement.map(({ Principal: _none, ...statement }) => statement) };
}

/** The document to send; what is empty is left out. */
export function encodeIamPolicy({ Id, Statement }: IamPolicy): string {
  return encodePolicy({ Id, Statement });
}
