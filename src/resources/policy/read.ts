import { parsePolicyDocument } from '../../policy/document.ts';
import { type NormalPolicy, normalisePolicy } from '../../policy/normalise.ts';
import { routes } from '../../server/routes.ts';
import { parseAnswer } from '../answer-field.ts';
import { parseOnce } from '../document.ts';

export const policyDocument = parseOnce<NormalPolicy>({
  exportName: 'policy.json',
  route: routes.getPolicy,
  parse(json) {
    const { document, problems } = parsePolicyDocument(parseAnswer(json));
    // A policy that can't be understood must not look like none: a plan would then overwrite it unseen.
    if (!document) throw new Error(`the server answered a policy of unknown form: ${problems[0]?.message}`);
    return normalisePolicy(document);
  },
});
