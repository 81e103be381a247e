/** IAM policies, as documents that the checks take. */

import { sameJson } from '../../canonical-json.ts';
import type { Json, JsonObject } from '../../change.ts';
import { checkTexts } from '../../config/check/secret.ts';
import { fillPlaceholders } from '../../config/placeholder.ts';
import { type PolicyDocument, parsePolicyDocument } from '../../policy/document.ts';
import { lintIamPolicy } from '../../policy/lint-iam.ts';
import { type IamPolicy, type IamStatement, normaliseIamPolicy } from '../../resources/iam-policy/types.ts';
import type { PolicyObstacle } from '../policy.ts';

export interface DescribedIamPolicy {
  readonly document: JsonObject;
  readonly parsed: PolicyDocument;
  /** What of it has to be declared as meant, in sentences. */
  readonly reach: readonly string[];
}

/** Pure. Never a document that means something else, nor one that the checks refuse. */
export function describeIamPolicy(policy: IamPolicy, embedded: boolean): DescribedIamPolicy | PolicyObstacle {
  const document = writeDocument(policy);
  const { value, unresolved } = fillPlaceholders(document, {});
  const parsed = parsePolicyDocument(value).document;
  if (unresolved.length > 0 || parsed === undefined || !sameJson(normaliseIamPolicy(parsed), policy)) {
    const message = 'a file can’t say it, since it has text that is read as a placeholder.';
    return { message, mend: 'Write the policy anew, without double braces.' };
  }
  const source = { file: 'policy', path: [] };
  const judged = lintIamPolicy(parsed, { source, embedded, privileged: true });
  const refused = [...judged, ...checkTexts(document, source)].find(({ severity }) => severity === 'error');
  if (refused) return refused;
  const told = new Set(judged.map(({ message }) => message));
  const strict = lintIamPolicy(parsed, { source, embedded, privileged: false });
  const reach = strict.map(({ message }) => message).filter((message) => !told.has(message));
  return { document, parsed, reach };
}

function writeDocument({ Id, Statement }: IamPolicy): JsonObject {
  return { Version: '2012-10-17', ...(Id !== '' && { Id }), Statement: Statement.map(writeStatement) };
}

function writeStatement({ Sid, Effect, Action, Resource, NotResource, Condition }: IamStatement): JsonObject {
  return {
    ...(Sid !== '' && { Sid }),
    Effect,
    Action: shorten(Action),
    ...(Resource.length > 0 && { Resource: shorten(Resource) }),
    ...(NotResource.length > 0 && { NotResource: shorten(NotResource) }),
    ...(Object.keys(Condition).length > 0 && { Condition }),
  };
}

function shorten(values: readonly string[]): Json {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
