import { openWriter } from '../../src/server/connect.ts';
import { routes } from '../../src/server/routes.ts';
import type { MinioServer } from '../server/start.ts';

/** Does behind the suite's back what people do in a hurry. */
export async function causeDrift({ url, accessKey, secretKey }: MinioServer): Promise<void> {
  const writer = openWriter({ alias: 'by hand', url: new URL(url), accessKey, secretKey });
  const suspended = '<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>';
  await writer.write(routes.setVersioning, { bucket: 'brand-kits' }, suspended);
  const open = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::platform-backups/*',
      },
    ],
  };
  await writer.write(routes.setPolicy, { bucket: 'platform-backups' }, JSON.stringify(open));
  console.log('brand-kits: versioning suspended · platform-backups: readable by anyone');
  await writer.close();
}
