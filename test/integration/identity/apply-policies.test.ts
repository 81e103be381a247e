import { expect } from 'vitest';
import { action } from '../../../actions/apply-policies/run.ts';
import { sendSigned } from '../../support/signed-request.ts';
import { tryIdentity } from './trial.ts';

const policy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::{{BUCKET_NAME}}/*' },
  ],
};

/** Set at one bucket, removed at another. */
await tryIdentity({
  identity: 'apply-policies',
  fallsBack: ['admin:ServerInfo'],
  run: async ({ servers, stage, turn, as }) => {
    const [set, gone] = [`set-${turn}`, `gone-${turn}`];
    const body = JSON.stringify(policy).replace('{{BUCKET_NAME}}', gone);
    for (const server of Object.values(servers)) {
      for (const bucket of [set, gone]) await sendSigned(server, { method: 'PUT', path: `/${bucket}` });
      await sendSigned(server, { method: 'PUT', path: `/${gone}?policy`, body });
    }
    await stage.workspace.write({
      'policies/read.json': policy,
      'config/buckets_definition.json': [
        { name: set, defaultPolicyFile: 'policies/read.json', public: 'read' },
        { name: gone, defaultPolicyFile: null },
      ],
    });
    return stage.run(action, {}, as);
  },
  expectWhole: ({ results }) =>
    expect(results).toEqual([
      'primary_cluster delete policy gone-1: done',
      'primary_cluster create policy set-1: done',
    ]),
});
